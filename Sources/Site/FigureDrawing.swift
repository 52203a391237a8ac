internal import Data
internal import Edition
internal import Pages
internal import Records
internal import Templates
internal import Vietnamese

/// A figure with its cells, as one page shows it.
struct FigureDrawing {
  let figure: Figure
  let naming: Naming
  let rows: [(label: String, cells: [Cell])]

  /// What is shown of a figure that has a row for each of many; the CSV has them all.
  private static let mostRows = 20

  init(_ figure: Figure, _ naming: Naming, _ desk: DataDesk) {
    self.figure = figure
    self.naming = naming
    rows = (0..<min(FigureDrawing.mostRows, figure.count)).map { index in
      let row = figure.row(index, desk)
      return (Said(text: row.label[naming.language], language: naming.language).printed, row.cells)
    }
  }

  /// "The 20 highest of 126"; nil where all are shown.
  var rest: String? {
    guard figure.count > rows.count else { return nil }
    return naming.say(.highestRows, String(rows.count), Number.print(figure.count, naming.language))
  }

  /// The columns that hold numbers of their own: those that are drawn, in the order in which they are, then the others.
  var measures: [Int] {
    let drawn = figure.chart.columns.map(index)
    return drawn + numbers.filter { !drawn.contains($0) }
  }

  private var numbers: [Int] {
    figure.facts.columns.indices.filter { index in
      let column = figure.facts.columns[index]
      switch column.type {
      case .integer, .decimal: return !figure.facts.key.contains(column.name)
      default: return false
      }
    }
  }

  /// What the bars of each pattern stand for; nothing where there is one.
  var legend: [(title: String, pattern: String)] {
    guard case .bars(let names) = figure.chart, names.count > 1 else { return [] }
    return names.enumerated().map { (title(of: $1), pattern(of: $1, at: $0)) }
  }

  /// In the order of the figure, but what means the same has one pattern in all of them.
  func pattern(of column: String, at place: Int) -> String {
    ["ended", "not_known"].contains(column) ? "s4" : "s\(place + 1)"
  }

  /// Where several pictures stand side by side: to which number all of them reach.
  var scale: String? {
    guard case .panels(let names) = figure.chart else { return nil }
    return naming.say(.oneScale, Number.print(top(of: names.map(index)), naming.language))
  }

  /// The highest number of these columns.
  func top(of columns: [Int]) -> Quantity {
    rows.indices.flatMap { row in columns.map { number(row, $0) } }.max() ?? Quantity(0)
  }

  func title(of column: Int) -> String {
    let facts = figure.facts.columns[column]
    let unit = facts.unit.map { " (\(naming.say($0)))" } ?? ""
    return facts.title.said(in: naming) + unit
  }

  func text(_ cell: Cell) -> String {
    switch cell {
    case .integer(let number): Number.print(number, naming.language)
    case .decimal(let quantity): Number.print(quantity, naming.language)
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
    let unit = figure.facts.columns[column].unit.map { "\u{A0}" + naming.say($0) } ?? ""
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
    guard !most.isEmpty else { return naming.say(table) }
    let head = naming.say(.chartHighest)
    return "\(head) – \(most.joined(separator: "; ")). \(naming.say(table))"
  }
}
