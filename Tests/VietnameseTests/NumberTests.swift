import Testing

@testable import Vietnamese

private func quantity(_ text: String) throws -> Quantity { try #require(Quantity(text)) }

@Suite struct QuantityTests {
  @Test(arguments: [
    ("20", 20, 0), ("7.5", 75, 1), ("-3", -3, 0), ("7.50", 75, 1), ("0.05", 5, 2), ("-0.5", -5, 1),
    ("007", 7, 0), ("0.0", 0, 0), ("999999999999999999", 999_999_999_999_999_999, 0),
  ])
  func `A number is read`(_ text: String, _ mantissa: Int, _ scale: Int) throws {
    let quantity = try quantity(text)
    #expect(quantity.mantissa == mantissa)
    #expect(quantity.scale == scale)
  }

  @Test(arguments: [
    "", "-", ".5", "5.", "1.800.000", "1,5", "1e3", "+5", "--5", " 5", "0x10",
    "9999999999999999999",
    "1_000", "½",
  ])
  func `What is no number is refused`(_ text: String) {
    #expect(Quantity(text) == nil)
  }

  @Test func `Numbers are calculated exactly`() throws {
    #expect(try quantity("1.5").times(Quantity(1_800_000)) == Quantity(2_700_000))
    #expect(try quantity("0.1").times(quantity("0.3")) == quantity("0.03"))
    #expect(try quantity("0.3").minus(quantity("0.1")) == quantity("0.2"))
    #expect(try quantity("20").minus(quantity("7.5")) == quantity("12.5"))
    #expect(try quantity("999999999999999999").times(Quantity(100)) == nil)
    #expect(try quantity("7.5").integer == nil)
    #expect(try quantity("7.0").integer == 7)
  }

  @Test func `Numbers are compared by their value`() throws {
    #expect(try quantity("7.5") < quantity("20"))
    #expect(try quantity("-3") < quantity("0.5"))
    #expect(try quantity("7.50") == quantity("7.5"))
    #expect(try quantity("0.00000000000000001") < quantity("999999999999999999"))
  }

  @Test(arguments: [
    ("20", "7", "-65"), ("3", "4", "33.3"), ("3", "2", "-33.3"), ("2000", "2001", "0"),
    ("2000", "2003", "0.2"), ("2000", "1999", "0"), ("2000", "1997", "-0.2"),
    ("2000", "2005", "0.2"),
    ("5", "5", "0"), ("-4", "-2", "50"), ("7.5", "15", "100"), ("1000", "3", "-99.7"),
  ])
  func `A change is told in per cent`(_ before: String, _ after: String, _ change: String) throws {
    #expect(try quantity(before).percentChange(to: quantity(after)) == quantity(change))
  }

  @Test(arguments: [(2, 3, "66.7"), (1, 8, "12.5"), (0, 4, "0"), (7, 7, "100"), (1, 2000, "0")])
  func `A share is told in per cent`(_ part: Int, _ whole: Int, _ share: String) throws {
    #expect(try Quantity.percent(part, of: whole) == quantity(share))
  }

  @Test func `From zero there is no percentage`() {
    #expect(Quantity.percent(0, of: 0) == nil)
    #expect(Quantity(0).percentChange(to: Quantity(5)) == nil)
  }
}

@Suite struct NumberTests {
  @Test(arguments: [
    ("1800000", "1.800.000", "1,800,000"), ("0", "0", "0"), ("999", "999", "999"),
    ("1000", "1.000", "1,000"), ("-1234.5", "−1.234,5", "−1,234.5"), ("0.05", "0,05", "0.05"),
    ("48.5", "48,5", "48.5"),
  ])
  func `A number is printed in both languages`(_ text: String, _ vi: String, _ en: String) throws {
    #expect(try Number.print(quantity(text), .vi) == vi)
    #expect(try Number.print(quantity(text), .en) == en)
  }

  @Test func `Per cent and money are printed in both languages`() throws {
    #expect(try Number.percent(quantity("48.5"), .vi) == "48,5%")
    #expect(try Number.percent(quantity("48.5"), .en) == "48.5%")
    #expect(try Number.percentChange(quantity("12.5"), .vi) == "+12,5%")
    #expect(Number.percentChange(Quantity(-65), .en) == "−65%")
    #expect(Number.percentChange(Quantity(0), .en) == "0%")
    #expect(Number.dong(1_800_000, .vi) == "1.800.000\u{A0}đồng")
    #expect(Number.dong(1_800_000, .en) == "1,800,000\u{A0}VND")
    #expect(Number.print(Int.min, .en) == "−9,223,372,036,854,775,808")
  }

  @Test(arguments: [
    ([], "", ""), (["A"], "A", "A"), (["A", "B"], "A và B", "A and B"),
    (["A", "B", "C"], "A, B và C", "A, B and C"),
  ])
  func `Items are listed in both languages`(_ items: [String], _ vi: String, _ en: String) {
    #expect(listed(items, .vi) == vi)
    #expect(listed(items, .en) == en)
  }

  @Test func `Counts are spoken in English`() {
    #expect(English.counted(1, "initiative", "initiatives") == "1 initiative")
    #expect(English.counted(2000, "initiative", "initiatives") == "2,000 initiatives")
    #expect(English.counted(0, "initiative", "initiatives") == "0 initiatives")
    #expect(
      [1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(English.ordinal) == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "102nd", "111th",
      ])
  }
}
