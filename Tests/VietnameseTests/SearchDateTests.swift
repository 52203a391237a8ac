import Testing
import Vietnamese

@Suite struct SearchDateTests {
  @Test(arguments: [
    ("16/11/2023", ["202311", "20231116"]), ("ngày 16-11-2023", ["202311", "20231116"]),
    ("06.01.2023", ["202301", "20230106"]), ("2023-11-16", ["202311", "20231116"]),
    ("ngày 16 tháng 11 năm 2023", ["202311", "20231116"]),
    ("16 November 2023", ["202311", "20231116"]), ("16th of Nov. 2023", ["202311", "20231116"]),
    ("November 16, 2023", ["202311", "20231116"]), ("tháng 11/2023", ["202311"]),
    ("tháng 9 năm 2024", ["202409"]), ("September 2024", ["202409"]), ("Sept 2024", ["202409"]),
    ("năm 2023", ["2023"]), ("quý IV năm 2024", ["202494"]), ("quý 2/2024", ["202492"]),
    ("third quarter of 2025", ["202593"]),
  ])
  func `A day, a month or a year is one number however it is written`(
    _ text: String, _ expected: [String]
  ) throws {
    let found = Self.dates(in: "Theo \(text) thì")
    #expect(found.map(\.numbers) == [expected])
  }

  @Test(arguments: [
    "73/2023/NĐ-CP", "11/2023/TT-BNV", "06/2022/QH15", "2023", "32/11/2023", "31/02/2023",
    "16/13/2023", "1.800.000", "123/QĐ-UBND", "số 2023 đồng", "16/11/1823",
  ])
  func `Other numbers are none`(_ text: String) {
    #expect(Self.dates(in: "Theo \(text) thì").isEmpty)
  }

  @Test func `The words that say it are its own`() throws {
    let found = Self.dates(in: "ký ngày 16/11/2023 tại")
    #expect(found.map(\.words) == [1..<5])
  }

  @Test func `A line end parts`() {
    #expect(Self.dates(in: "16/11/\n2023").isEmpty)
  }

  private static func dates(in text: String) -> [SearchDate] {
    var row = SearchText()
    row.append(text)
    return row.words.indices.compactMap { SearchDate(yearAt: $0, in: row.words) }
  }
}
