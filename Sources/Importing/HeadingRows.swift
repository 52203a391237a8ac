package import Tables
internal import Vietnamese

/// The rows of a table that name its columns, and what they name.
package struct HeadingRows: Sendable {
  /// By column; empty for one without a name.
  package let names: [String]
  /// The number of the last of them.
  package let last: Int

  /// - Parameter rows: that follow each other; a name over several columns stands before theirs: `Họ và tên / Họ`.
  package init(_ rows: [Row], width: Int) {
    last = rows.last?.number ?? 0
    names = (0..<width).map { column in
      let parts = rows.map { $0[column].text.onOneLine }.filter { !$0.isEmpty }
      return parts.inOrderOnce.joined(separator: " / ")
    }
  }

  /// Rows that may be they: one or two of the first, none of which is a banner.
  package static func candidates(in sheet: Sheet) -> [HeadingRows] {
    let rows = sheet.rows.prefix(mostBefore).filter { !$0.isBanner }
    let single = rows.map { HeadingRows([$0], width: sheet.width) }
    let double = zip(rows, rows.dropFirst())
      .filter { $0.number + 1 == $1.number && !$1.holdsFigures }
      .map { HeadingRows([$0, $1], width: sheet.width) }
    return single + double
  }

  /// More than a title, a date and a signature stand above no table.
  private static let mostBefore = 30

  /// The column that is called so, whole or by the lower of its two headings, or has that letter; of two that are called
  /// alike, neither. A text knows nothing of merged cells: there the upper heading stands over the first column alone.
  package func column(_ name: String) -> Column {
    let wanted = name.onOneLine.folded
    let whole = names.indices.filter { names[$0].folded == wanted }
    let places =
      whole.isEmpty ? names.indices.filter { names[$0].lastPart.folded == wanted } : whole
    if places.count == 1 { return .one(places[0]) }
    if places.count > 1 { return .several(places) }
    let letters = ColumnLetters.column(of: name)
    let isLetter = name.utf8.count <= 2 && name.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    return letters.flatMap { isLetter && $0 < names.count ? .one($0) : nil } ?? .none
  }

  package enum Column: Hashable, Sendable {
    case one(Int)
    case several([Int])
    case none

    var isThere: Bool { self != .none }
  }

  /// Whether a row only numbers the columns, as official forms do: `(1) (2) (3)`.
  package static func areNumbers(_ row: Row) -> Bool {
    let texts = row.cells.map(\.text).filter { !$0.isEmpty }
      .map { $0.trimmingSigns }
    let numbers = texts.compactMap { Int($0) }
    guard let first = numbers.first, (0...1).contains(first), numbers.count > 1 else {
      return false
    }
    return numbers == Array(first..<first + numbers.count)
      && texts.filter { Int($0) == nil }.allSatisfy { $0.count == 1 }
  }
}

extension Row {
  /// Days and amounts stand below headings.
  fileprivate var holdsFigures: Bool {
    cells.contains { cell in
      switch cell.content {
      case .date, .number, .flag: true
      default:
        Quantity(cell.text) != nil || DayReading(cell.text).isOne
      }
    } && !HeadingRows.areNumbers(self)
  }
}

extension DayReading {
  fileprivate var isOne: Bool { if case .one = self { true } else { false } }
}

extension String {
  fileprivate var lastPart: String { split(separator: " / ").last.map(String.init) ?? self }

  fileprivate var trimmingSigns: String { filter { $0.isLetter || $0.isNumber } }
}
