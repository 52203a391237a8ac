/// A table that is text: which sign stands between its cells, and what stands in them.
enum TextTable {
  static func read(_ file: [UInt8]) throws(TableTrouble) -> Sheet {
    let bytes = try TextDecoding.utf8(file)
    let (separator, start) = separator(of: bytes)
    var text = SeparatedText(bytes, separator: separator, from: start)
    var sheet = SheetBuilder()
    var number = start == 0 ? 0 : 1
    while let cells = try text.nextRow() {
      number += 1
      try sheet.add(
        cells.enumerated().map { ($0.offset, Cell.Content(text: plain($0.element))) }, at: number)
    }
    return try sheet.sheet(named: nil)
  }

  private static let candidates = Array(",;\t".utf8)

  /// As Excel may say in a first line, `sep=;`, and where the rows begin; else the sign that makes the most even table.
  private static func separator(of bytes: [UInt8]) -> (UInt8, start: Int) {
    if bytes.starts(with: "sep=".utf8), bytes.count > 4, candidates.contains(bytes[4]) {
      let end = bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      return (bytes[4], end)
    }
    let worths = candidates.map { (sign: $0, worth: worth(of: $0, in: bytes)) }
    let best = worths.dropFirst().reduce(worths[0]) { $1.worth > $0.worth ? $1 : $0 }
    return (best.sign, 0)
  }

  /// How many cells there would be in those of the first rows that are as wide as most, as far as they can be read.
  private static func worth(of separator: UInt8, in bytes: [UInt8]) -> Int {
    var text = SeparatedText(bytes, separator: separator)
    var rowsOfWidth: [Int: Int] = [:]
    do throws(TableTrouble) {
      for _ in 0..<30 {
        guard let cells = try text.nextRow() else { break }
        if cells.count > 1 { rowsOfWidth[cells.count, default: 0] += 1 }
      }
    } catch {
      // Told when the table is read with the sign that is chosen.
    }
    return rowsOfWidth.map { width, count in count * (width - 1) }.max() ?? 0
  }

  /// `="0123"`, by which programs keep Excel from taking a text for a number.
  private static func plain(_ text: String) -> String {
    guard text.utf8.count > 3, text.hasPrefix("=\""), text.hasSuffix("\"") else { return text }
    return String(text.dropFirst(2).dropLast())
  }
}
