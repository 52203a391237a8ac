internal import Data
internal import Edition
internal import Pages
internal import Records
internal import Templates
internal import Vietnamese

/// A figure with its cells, as one page shows it.
struct FigureDrawing {
  let figure: Figure
  let page: PageDesk
  let rows: [(label: String, cells: [Cell])]

  init(_ figure: Figure, _ page: PageDesk, _ desk: DataDesk, most: Int) {
    self.figure = figure
    self.page = page
    rows = (0..<min(most, figure.count)).map { index in
      let row = figure.row(index, desk)
      return (Said(text: row.label[page.language], language: page.language).printed, row.cells)
    }
  }

  /// The columns that hold numbers of their own.
  var measures: [Int] {
    figure.facts.columns.indices.filter { index in
      let column = figure.facts.columns[index]
      switch column.type {
      case .integer, .decimal: return !figure.facts.key.contains(column.name)
      default: return false
      }
    }
  }

  /// What the bars of each pattern stand for; nothing where there is one.
  var legend: [String] {
    guard case .bars(let names) = figure.chart, names.count > 1 else { return [] }
    return names.map { title(of: $0) }
  }

  func title(of column: Int) -> String {
    let facts = figure.facts.columns[column]
    let unit = facts.unit.map { " (\(page.say($0)))" } ?? ""
    return facts.title.said(in: page.naming) + unit
  }

  func text(_ cell: Cell) -> String {
    switch cell {
    case .integer(let number): Number.print(number, page.language)
    case .decimal(let quantity): Number.print(quantity, page.language)
    default: "–"
    }
  }

  private func title(of name: String) -> String { title(of: index(name)) }

  func index(_ name: String) -> Int {
    guard let index = figure.facts.columns.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("\(figure.facts.name) has no column \(name)")
    }
    return index
  }

  func number(_ row: Int, _ column: Int) -> Quantity {
    switch rows[row].cells[column] {
    case .integer(let number): Quantity(number)
    case .decimal(let quantity): quantity
    default: Quantity(0)
    }
  }

  func hasSomething(_ column: Int) -> Bool {
    rows.indices.contains { number($0, column) > Quantity(0) }
  }

  func said(_ row: Int, _ column: Int) -> String {
    let unit = figure.facts.columns[column].unit.map { "\u{A0}" + page.say($0) } ?? ""
    return text(rows[row].cells[column]) + unit
  }

  /// What a picture says to whoever does not see it.
  func highest(_ columns: [Int]) -> String {
    let most = columns.compactMap { column -> String? in
      guard let row = rows.indices.max(by: { number($0, column) < number($1, column) }),
        number(row, column) > Quantity(0)
      else { return nil }
      return "\(title(of: column)): \(rows[row].label), \(said(row, column))"
    }
    let table = Word.chartTableBelow
    guard !most.isEmpty else { return page.say(table) }
    let head = page.say(.chartHighest)
    return "\(head) – \(most.joined(separator: "; ")). \(page.say(table))"
  }
}
