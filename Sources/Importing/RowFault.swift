internal import Tables
package import Vietnamese

/// What is wrong with a row, where, and what to do.
package struct RowFault: Hashable, Sendable {
  /// As the spreadsheet counts them; several where the same is wrong with each and no cell of theirs says it.
  package let rows: [Int]
  /// Nil where no single cell is to blame.
  package let cell: FaultyCell?
  package let message: Bilingual
  package let help: Bilingual?

  package init(rows: [Int], cell: FaultyCell? = nil, _ message: Bilingual, help: Bilingual? = nil) {
    (self.rows, self.cell, self.message, self.help) = (rows, cell, message, help)
  }
}

package struct FaultyCell: Hashable, Sendable {
  package let column: Int
  package let heading: String
  package let value: String

  /// Of a long text the beginning tells which it is.
  private static let mostShown = 80

  init(_ column: BoundMap.Column, of row: Row) {
    let text = row[column.place].text.onOneLine
    let isLong = !column.texts.isEmpty && text.count > FaultyCell.mostShown
    self.column = column.place
    heading = column.heading
    value = isLong ? text.prefix(FaultyCell.mostShown) + "…" : text
  }
}
