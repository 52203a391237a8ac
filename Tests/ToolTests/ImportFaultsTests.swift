import Foundation
import TestSupport
import Testing

/// A table with a hundred faults: each is found in its row and its column, and nothing else is.
struct ImportFaultsTests {
  private static let headings = [
    "Số QĐ", "Ngày", "Cơ quan", "Hình thức", "Họ tên", "Thành tích", "Achievement", "Hệ số",
    "Mức lương",
    "Tiền thưởng", "Mã",
  ]

  private static let map = """
    kind: commendation
    columns:
      Số QĐ: decision.number
      Ngày: decision.on
      Cơ quan: decision.by
      Hình thức: form
      Họ tên: recipients.official
      Thành tích: citation.vi
      Achievement: citation.en
      Hệ số: bonus.coefficient
      Mức lương: bonus.base
      Tiền thưởng: bonus.amount
      Mã: id
    values: {act: khen thưởng, ground: đột xuất}

    """

  /// The column and what stands there.
  private static let slips: [(column: Int, text: String)] = [
    (1, "31/04/2023"), (1, "16/13/2023"), (1, "11/2023"), (1, "hôm qua"), (1, "29/02/2023"),
    (2, "UBND huyện không có"), (3, "Giấy khen lạ"), (4, "Người Không Có"), (4, "Ông Lê Lạ Lùng"),
    (7, "một"), (7, "1.5x"), (8, "nhiều"), (8, "-5"), (9, "mười triệu"), (9, "1,5"),
    (0, "QĐ số chín"),
    (2, "Sở Y tế"), (3, "Bằng khen hạng nhất"), (9, "#REF"), (10, "Mã Có Dấu"),
  ]

  private static func row(_ number: Int) -> [String] {
    [
      "\(number)/QĐ-UBND", "16/11/2023", "Ủy ban tỉnh", "Bằng khen", "Nguyễn Văn An", "Giỏi",
      "Good", "1,5",
      "1.800.000", "2.700.000 đồng", "qd-\(number)-2023",
    ]
  }

  @Test func `Each of a hundred faults is told with its row and column, and no other`() throws {
    var table = [Self.headings]
    var expected: [String] = []
    for number in 1...200 {
      var cells = Self.row(number + 10)
      if number.isMultiple(of: 2) {
        let slip = Self.slips[(number / 2) % Self.slips.count]
        cells[slip.column] = slip.text
        let letter = Character(UnicodeScalar(UInt8(65 + slip.column)))
        expected.append(
          "row \(number + 1), column \(letter) “\(Self.headings[slip.column])”: “\(slip.text)”")
      }
      table.append(cells)
    }
    let text = table.map { $0.joined(separator: ";") + "\n" }.joined()
    let shop = try ImportTests.shop(text, Self.map)
    let done = try shop.shell(
      "$TOOL import bang.csv --map so-do.yaml --dry-run --as-of 2026-11-20T08:00")
    let told = done.errors.split(separator: "\n").filter { $0.hasPrefix("bang.csv, row ") }
      .map { line in String(line.dropFirst("bang.csv, ".count)) }
    for place in expected {
      #expect(
        told.count { $0.hasPrefix(place + ": ") } == 1,
        "\(place)\n\(told.filter { $0.hasPrefix(place.prefix(8)) })")
    }
    let others = told.filter { line in
      !expected.contains { line.hasPrefix($0 + ": ") } && !line.contains("by the name alone")
    }
    #expect(others == [])
    #expect(done.errors.contains("by the name alone"))
    #expect(done.output.contains("100 new records"), "\(done.output.suffix(200))")
  }
}
