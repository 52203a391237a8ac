/// One table: the rows in which something stands.
package struct Sheet: Sendable {
  /// What the sheet is called; nil for a file that is one table.
  package let name: String?
  package let rows: [Row]

  package init(name: String?, rows: [Row]) { (self.name, self.rows) = (name, rows) }

  /// How many columns have something in them, from the first on.
  package var width: Int { rows.map(\.cells.count).max() ?? 0 }
}

package struct Row: Sendable {
  /// As a spreadsheet counts rows, from 1; empty ones count.
  package let number: Int
  /// From the first column to the last that is filled.
  package let cells: [Cell]

  package init(number: Int, cells: [Cell]) { (self.number, self.cells) = (number, cells) }

  /// Empty past the row's end.
  package subscript(column: Int) -> Cell {
    cells.indices.contains(column) ? cells[column] : .empty
  }

  /// Whether one cell was drawn across all that is filled: the title of a table, or of a part of it.
  package var isBanner: Bool {
    let filled = cells.filter { !$0.isEmpty }
    return filled.count > 1 && filled.dropFirst().allSatisfy { $0.isSpread }
      && Set(filled.map(\.content)).count == 1
  }
}

/// Columns as spreadsheets name them.
package enum ColumnLetters {
  /// `A` for 0, `AA` for 26.
  package static func of(_ column: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? letter : of(column / 26 - 1) + letter
  }

  /// 0 for `A`; nil for what is no column. Of `B12` the letters count.
  package static func column(of reference: some StringProtocol) -> Int? {
    let letters = reference.utf8.prefix { (0x41...0x5A).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1 - 0x40) } - 1
  }
}
