import Testing
import Vietnamese

@Suite struct PartialDateTests {
  @Test(arguments: ["2015", "2015-03", "2015-03-16", "1945-09", "0001"])
  func `A date is read as it is written`(_ text: String) throws {
    #expect(try date(text).iso == text)
  }

  @Test(arguments: [
    "", "15", "201", "20155", "2015-", "2015-3", "2015-13", "2015-00", "2015-02-29", "0000",
    "2015/03",
    "+015", "2015-03-", " 2015", "3/2015", "2015-03-16T08:00",
  ])
  func `A date is read in no other form`(_ text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test(arguments: [
    ("2015", "2015-01-01", "2015-12-31"), ("2015-03", "2015-03-01", "2015-03-31"),
    ("2016-02", "2016-02-01", "2016-02-29"), ("2015-03-16", "2015-03-16", "2015-03-16"),
  ])
  func `A date may be any of its days`(_ text: String, _ earliest: String, _ latest: String) throws
  {
    #expect(try date(text).earliest.iso == earliest)
    #expect(try date(text).latest.iso == latest)
    #expect(try date(text).exact?.iso == (earliest == latest ? earliest : nil))
  }

  @Test(arguments: [
    ("2014", "2015", true), ("2015", "2015", false), ("2015", "2015-06", false),
    ("2015-06", "2015", false), ("2015-02", "2015-03", true), ("2015-03-31", "2015-04", true),
    ("2015-03-31", "2015-03", false), ("2015-03-15", "2015-03-16", true),
  ])
  func `A date is before another where it is so whatever the days are`(
    _ one: String, _ other: String, _ isBefore: Bool
  ) throws {
    #expect(try date(one).isBefore(date(other)) == isBefore)
    #expect(try date(one).mayBe(date(other)) == (!isBefore && !date(other).isBefore(date(one))))
  }

  @Test func `Dates are sorted as their texts are`() throws {
    let texts = ["2014-12-31", "2015", "2015-01", "2015-01-01", "2015-01-31", "2015-02", "2016"]
    #expect(try texts.reversed().map(date).sorted().map(\.iso) == texts)
    #expect(texts.sorted() == texts)
  }

  @Test(arguments: [
    ("2015-03-16", "16/3/2015", "16 March 2015"), ("2015-03", "tháng 3/2015", "March 2015"),
    ("2015-12", "tháng 12/2015", "December 2015"), ("2015", "năm 2015", "2015"),
  ])
  func `A date is printed as far as it is known`(_ text: String, _ vi: String, _ en: String) throws
  {
    #expect(try date(text).short(.vi) == vi)
    #expect(try date(text).short(.en) == en)
  }

  @Test(arguments: [
    ("2015", "2020", "2015–2020", "2015–2020"),
    ("2015-03", "2020-06", "3/2015–6/2020", "March 2015 – June 2020"),
    ("2015", "2020-06", "2015–6/2020", "2015 – June 2020"),
    ("2015-03-01", "2020", "1/3/2015–2020", "1 March 2015 – 2020"),
    ("2015-03", "2015-03", "tháng 3/2015", "March 2015"), ("2015", "2015", "năm 2015", "2015"),
    ("2023-12-01", "2023-12-31", "1–31/12/2023", "1–31 December 2023"),
  ])
  func `A period is printed in both languages`(
    _ from: String, _ to: String, _ vi: String, _ en: String
  ) throws {
    #expect(try PartialDate.period(date(from), date(to), .vi) == vi)
    #expect(try PartialDate.period(date(from), date(to), .en) == en)
  }

  @Test(arguments: [
    ("2015", nil, "từ năm 2015", "from 2015"),
    ("2015-03", nil, "từ tháng 3/2015", "from March 2015"),
    (nil, "2020-06", "đến tháng 6/2020", "until June 2020"),
    (nil, "2020", "đến năm 2020", "until 2020"),
    ("2015", "2020-06", "từ năm 2015 đến tháng 6/2020", "from 2015 to June 2020"),
    ("2015-03-01", "2020", "từ 1/3/2015 đến năm 2020", "from 1 March 2015 to 2020"),
    ("2025-07-01", nil, "từ 1/7/2025", "from 1 July 2025"), (nil, nil, "", ""),
  ])
  func `A span is printed in both languages`(
    _ from: String?, _ to: String?, _ vi: String, _ en: String
  ) throws {
    let (from, to) = try (from.map(date), to.map(date))
    #expect(PartialDate.span(from: from, to: to, .vi) == vi)
    #expect(PartialDate.span(from: from, to: to, .en) == en)
  }

  private func date(_ iso: String) throws -> PartialDate { try #require(PartialDate(iso: iso)) }
}
