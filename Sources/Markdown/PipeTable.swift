/// A table as it stands in the source: `|` between cells, the second row of dashes and colons.
struct PipeTable {
  enum Alignment { case none, left, centre, right }

  /// How many lines of the paragraph stand before the header and are no part of the table.
  let linesBefore: Int
  let alignments: [Alignment]
  /// The header's row first; each cell is its range in the source, without the blanks around it.
  let rows: [[Range<Int>]]

  enum Reading {
    case table(PipeTable)
    /// The delimiter row has not as many cells as the header: shown as text.
    case uneven(header: Range<Int>, cells: Int, delimiters: Int)
  }

  /// Looks for a table in the lines of one paragraph; nil when there is none.
  static func read(_ lines: [Range<Int>], in bytes: [UInt8]) -> Reading? {
    guard let at = lines.indices.dropFirst().first(where: { isDelimiterRow(bytes[lines[$0]]) })
    else { return nil }
    let header = cells(of: lines[at - 1], in: bytes)
    let delimiters = cells(of: lines[at], in: bytes)
    let pipes = bytes[lines[at - 1]].contains(pipe)
    guard pipes || header.count == delimiters.count else { return nil }
    guard header.count == delimiters.count else {
      return .uneven(header: lines[at - 1], cells: header.count, delimiters: delimiters.count)
    }
    return .table(
      PipeTable(
        linesBefore: at - 1, alignments: delimiters.map { alignment(bytes[$0]) },
        rows: [header] + lines[(at + 1)...].map { cells(of: $0, in: bytes) }))
  }

  /// A row may be short and is filled up with empty cells: a few letters of a text would be gigabytes of a page.
  static let mostColumns = 100
  /// Of all tables in a text.
  static let mostCells = 200_000

  var columns: Int { alignments.count }
  /// How many cells it has as it is shown.
  var size: Int { rows.count * columns }

  var header: Range<Int> {
    let cells = rows[0]
    return (cells.first?.lowerBound ?? 0)..<(cells.last?.upperBound ?? 0)
  }

  static let pipe = UInt8(ascii: "|")
  private static let dash = UInt8(ascii: "-")
  private static let colon = UInt8(ascii: ":")
  private static let backslash = UInt8(ascii: "\\")

  static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.contains(pipe),
      line.allSatisfy({ $0 == pipe || $0 == dash || $0 == colon || $0.isBlank })
    else { return false }
    let base = Array(line)
    let cells = cells(of: base.indices, in: base)
    return !cells.isEmpty && cells.allSatisfy { isDelimiter(base[$0]) }
  }

  /// `---`, `:--`, `:-:` or `--:`.
  private static func isDelimiter(_ cell: ArraySlice<UInt8>) -> Bool {
    var dashes = cell
    if dashes.first == colon { dashes = dashes.dropFirst() }
    if dashes.last == colon { dashes = dashes.dropLast() }
    return !dashes.isEmpty && dashes.allSatisfy { $0 == dash }
  }

  private static func alignment(_ cell: ArraySlice<UInt8>) -> Alignment {
    switch (cell.first == colon, cell.last == colon) {
    case (true, true): .centre
    case (true, false): .left
    case (false, true): .right
    case (false, false): .none
    }
  }

  /// Splits a row at its pipes; `\|` is none. A pipe at either end closes the row.
  private static func cells(of line: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    let row = trimmed(line, in: bytes)
    var cells: [Range<Int>] = []
    var begin = row.lowerBound
    if begin < row.upperBound, bytes[begin] == pipe { begin += 1 }
    for index in begin..<max(begin, row.upperBound)
    where bytes[index] == pipe && (index == begin || bytes[index - 1] != backslash) {
      cells.append(trimmed(begin..<index, in: bytes))
      begin = index + 1
    }
    if begin < row.upperBound { cells.append(trimmed(begin..<row.upperBound, in: bytes)) }
    return cells
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low].isBlank { low += 1 }
    while high > low, bytes[high - 1].isBlank { high -= 1 }
    return low..<high
  }
}
