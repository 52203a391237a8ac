import TestSupport
import Testing

/// The papers of the trade can be entered, each with the number it bears.
struct DocumentTypeTests {
  private func check(_ type: String, _ number: String) throws -> Outcome {
    let shop = try Folder.workshop()
    let year = number.split(separator: "/").first { $0.count == 4 && Int($0) != nil } ?? "2016"
    try shop.write(
      """
      number: "\(number)"
      type: \(type)
      issuer: ubnd
      issued: \(year)-03-01
      title: {vi: Về thi đua, en: On emulation}
      """, to: "content/documents/van-ban.yaml")
    return try shop.run("check", "--strict", "--language", "en")
  }

  @Test(arguments: [
    ("directive", "34-CT/TW"), ("directive", "18/CT-TTg"), ("guidance", "56-HD/VPTW"),
    ("ordinance", "18/2005/PL-UBTVQH11"), ("notice", "14-TB/TW"), ("programme", "7-CTr/TU"),
    ("joint-circular", "1/2020/TTLT-BTC-BNV"), ("working-rules", "5-QC/TU"),
    ("report", "25/BC-UBND"), ("submission", "109/TTr-UBND"), ("scheme", "3/ĐA-UBND"),
    ("circular", "1/2020/TTLT-BTC-BNV"), ("other", "Thư chúc mừng năm mới"),
  ]) func `A paper is entered under its own number`(type: String, number: String) throws {
    #expect(try check(type, number).errors == "")
  }

  @Test(arguments: [("directive", "14-TB/TW"), ("joint-circular", "15/2025/TT-BNV")])
  func `A number of another type is told`(type: String, number: String) throws {
    let checked = try check(type, number.replacing("2025", with: "2016"))
    #expect(checked.firstError.contains("is the number of another type of document"))
  }
}
