import Foundation
import Testing

@testable import Tables

/// Tables that are text, as spreadsheets and other programs save them.
@Suite struct TextTableTests {
  private func rows(_ text: String) throws -> [[String]] { try rows(Array(text.utf8)) }

  private func rows(_ bytes: [UInt8]) throws -> [[String]] {
    let path = NSTemporaryDirectory() + "/\(UUID().uuidString).csv"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try TableFile.read(path).sheet.rows.map { $0.cells.map(\.text) }
  }

  private func trouble(_ bytes: [UInt8]) -> TableTrouble? {
    do { _ = try rows(bytes) } catch { return error as? TableTrouble }
    return nil
  }

  private func trouble(_ text: String) -> TableTrouble? { trouble(Array(text.utf8)) }

  private let told = [["Số", "Tên"], ["1", "An, Bình"], ["2", "Chi"]]

  @Test(arguments: [
    "Số,Tên\n1,\"An, Bình\"\n2,Chi\n", "Số;Tên\r\n1;An, Bình\r\n2;Chi\r\n",
    "Số\tTên\r1\tAn, Bình\r2\tChi", "\u{FEFF}Số;Tên\n1;An, Bình\n2;Chi",
    "sep=;\r\nSố;Tên\r\n1;An, Bình\r\n2;Chi",
  ])
  func aSeparatorIsKnownByTheTableItMakes(text: String) throws { #expect(try rows(text) == told) }

  @Test(arguments: [true, false], [true, false])
  func utf16IsReadInEitherOrderWithOrWithoutAMark(isLittle: Bool, isMarked: Bool) throws {
    let units = Array(((isMarked ? "\u{FEFF}" : "") + "Số;Tên\r\n1;An, Bình\r\n2;Chi\r\n").utf16)
    let bytes = units.flatMap { unit in
      isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    #expect(try rows(bytes) == told)
  }

  @Test func aCellMayHoldLinesQuotationMarksAndTheSeparator() throws {
    let text = "a;b\n\"hai\ndòng; \"\"nháy\"\"\";x\n"
    #expect(try rows(text) == [["a", "b"], ["hai\ndòng; \"nháy\"", "x"]])
  }

  @Test func whatKeepsExcelFromTakingATextForANumberIsTakenOff() throws {
    #expect(try rows("mã;tên\n\"=\"\"0123\"\"\";An\n") == [["mã", "tên"], ["0123", "An"]])
  }

  @Test func emptyRowsCountAndAreNotThere() throws {
    let path = NSTemporaryDirectory() + "/\(UUID().uuidString).csv"
    try "a;b\n\n;;;\n  ; \n1;2\n;\n;\n".write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let sheet = try TableFile.read(path).sheet
    #expect(sheet.rows.map(\.number) == [1, 5])
    #expect(sheet.width == 2)
  }

  @Test func aSlipWithQuotationMarksIsToldWithItsLine() {
    #expect(trouble("a;b\n1;\"x\n2;y\n") == .openQuote(line: 2))
    #expect(trouble("a;b\n\"x\" y;2\n") == .afterQuote(line: 2))
  }

  @Test func oldEncodingsAreToldAndNotGuessedAt() {
    // “Số” in Windows-1258: ô with an acute behind it.
    let windows = Array("a;b\n1;S".utf8) + [0xF4, 0xEC] + Array("\n".utf8)
    #expect(trouble(windows) == .encoding(.windows1258, line: 2))
    // “Điều kiện” in Windows-1258, which passes for TCVN3.
    let words = "a;b\n1;ÐiêÌu kiêòn\n".unicodeScalars.map { UInt8($0.value) }
    #expect(trouble(words) == .encoding(.windows1258, line: 2))
    // “Sở Xây dựng tỉnh Bình Dương” in TCVN3, and the same pasted as if it were Unicode.
    let tcvn = "Së X©y dùng tØnh B×nh D\u{AD}¬ng"
    let bytes = tcvn.unicodeScalars.map { UInt8($0.value) }
    #expect(trouble(Array("a;b\n1;".utf8) + bytes + [10]) == .encoding(.tcvn3, line: 2))
    #expect(trouble("a;b\n1;\(tcvn)\n") == .encoding(.tcvn3, line: 2))
    // “Nguyễn Văn” in VNI.
    #expect(trouble("a;b\n1;Nguyeãn Vaên\n") == .encoding(.vni, line: 2))
  }

  @Test func whatIsNoTableIsToldForWhatItIs() {
    #expect(trouble("") == .empty)
    #expect(trouble(" \n ; \n") == .empty)
    #expect(trouble("%PDF-1.7\n") == .foreign("PDF"))
    #expect(trouble("\n<html><table><tr><td>1</td></tr></table>") == .foreign("HTML"))
    #expect(trouble([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .oldExcel)
    #expect(trouble([0x50, 0x4B, 3, 4, 0, 0]) == .damaged)
    #expect(throws: TableTrouble.missing) { try TableFile.read("/không/có.csv") }
    #expect(throws: TableTrouble.unreadable) { try TableFile.read("/") }
  }

  @Test func aTableOfOneCellIsOne() throws { #expect(try rows("x") == [["x"]]) }

  @Test func moreRowsOrColumnsThanAListHasAreRefused() {
    #expect(trouble(String(repeating: "1;2\n", count: 100_000)) == .tooManyRows)
    #expect(
      trouble(Array(repeating: "x", count: 2_000).joined(separator: ";")) == .tooManyColumns(2_000))
    // Empty ones are none.
    #expect(trouble("a;b" + String(repeating: ";", count: 2_000) + "\n") == nil)
  }
}
