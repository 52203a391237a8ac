/// A sheet while it is being read. Rows and columns without anything in them cost nothing, however many a file says
/// there are.
struct SheetBuilder {
  private var rows: [Row] = []
  private var merged: [MergedRange] = []

  var isEmpty: Bool { rows.isEmpty }

  /// - Parameters:
  ///   - contents: in the order of their columns; empty ones may be left out.
  ///   - number: greater than that of any row before.
  mutating func add(_ contents: [(column: Int, content: Cell.Content)], at number: Int)
    throws(TableTrouble)
  {
    let filled = contents.filter { $0.content != .empty }
    guard let last = filled.last else { return }
    if last.column >= TableLimits.columns { throw .tooManyColumns(last.column + 1) }
    if rows.count == TableLimits.rows { throw .tooManyRows }
    if let before = rows.last, before.number >= number { throw .damaged }
    var cells = Array(repeating: Cell.empty, count: last.column + 1)
    for (column, content) in filled { cells[column] = Cell(content) }
    rows.append(Row(number: number, cells: cells))
  }

  mutating func merge(_ range: MergedRange) throws(TableTrouble) {
    if merged.count == TableLimits.rows * 2 { throw .damaged }
    merged.append(range)
  }

  func sheet(named name: String?) throws(TableTrouble) -> Sheet {
    Sheet(name: name, rows: try spread())
  }

  /// The value of a merged cell in every place it reaches.
  private func spread() throws(TableTrouble) -> [Row] {
    let width = rows.map(\.cells.count).max() ?? 0
    var all = rows
    var left = TableLimits.rows * TableLimits.columns
    for range in merged {
      guard let first = place(of: range.firstRow), rows[first].number == range.firstRow else {
        continue
      }
      let value = rows[first][range.firstColumn].content
      let columns = range.firstColumn..<max(range.firstColumn, min(width, range.lastColumn + 1))
      if value == .empty || columns.isEmpty { continue }
      for place in first..<all.count {
        if rows[place].number > range.lastRow { break }
        left -= columns.count
        if left < 0 { throw .damaged }
        all[place] = all[place].filled(columns, with: value)
      }
    }
    return all
  }

  /// Of the first row that is not before that number.
  private func place(of number: Int) -> Int? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < rows.count ? low : nil
  }
}

/// Cells drawn as one; rows from 1, columns from 0.
struct MergedRange {
  let firstRow: Int
  let firstColumn: Int
  let lastRow: Int
  let lastColumn: Int
}

extension Row {
  fileprivate func filled(_ columns: Range<Int>, with value: Cell.Content) -> Row {
    var cells = cells
    if cells.count < columns.upperBound {
      cells += Array(repeating: .empty, count: columns.upperBound - cells.count)
    }
    for column in columns where cells[column].isEmpty {
      cells[column] = Cell(value, isSpread: true)
    }
    return Row(number: number, cells: cells)
  }
}
