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

  package init(_ figure: Figure, _ page: PageDesk, _ desk: DataDesk, most: Int) {
    self.figure = figure
    self.page = page
    rows = (0..<min(most, figure.count)).map { index in
      let row = figure.row(index, desk)
      return (row.label[page.language], row.cells)
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

  var charts: [HTML] {
    switch figure.chart {
    case .bars(let names): [bars(names.map(index))]
    case .panels(let names): names.map(index).filter(hasSomething).map(panel)
    case .spread: [spread]
    }
  }

  func title(of column: Int) -> String {
    let facts = figure.facts.columns[column]
    let unit = facts.unit.map { " (\(page.say($0)))" } ?? ""
    return facts.title.said(in: page.naming.wording)[page.language] + unit
  }

  func text(_ cell: Cell) -> String {
    switch cell {
    case .integer(let number): Number.print(number, page.language)
    case .decimal(let quantity): Number.print(quantity, page.language)
    default: "–"
    }
  }

  private func title(of name: String) -> String { title(of: index(name)) }

  private func index(_ name: String) -> Int {
    guard let index = figure.facts.columns.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("\(figure.facts.name) has no column \(name)")
    }
    return index
  }

  private func number(_ row: Int, _ column: Int) -> Quantity {
    switch rows[row].cells[column] {
    case .integer(let number): Quantity(number)
    case .decimal(let quantity): quantity
    default: Quantity(0)
    }
  }

  private func hasSomething(_ column: Int) -> Bool {
    rows.indices.contains { number($0, column) > Quantity(0) }
  }

  /// A longest bar still leaves room for its number; sums of money are too long for that and stand above theirs.
  private func bars(_ columns: [Int]) -> HTML {
    let top = rows.indices.flatMap { row in columns.map { number(row, $0) } }.max() ?? Quantity(0)
    let isLong = columns.contains { figure.facts.columns[$0].unit != nil }
    var canvas = ChartCanvas()
    for row in rows.indices {
      canvas.label(rows[row].label + (isLong ? ": " + said(row, columns[0]) : ""))
      for (series, column) in columns.enumerated() {
        guard rows[row].cells[column] != .absent else { continue }
        let width = number(row, column).perMille(of: top) * (isLong ? 1000 : 820) / 1000
        canvas.bar(
          "s\(series + 1)", perMille: width,
          number: isLong ? nil : text(rows[row].cells[column]))
      }
      canvas.down(5)
    }
    return canvas.svg(
      id: figure.facts.name, title: figure.facts.title(in: page.naming.wording)[page.language],
      description: highest(columns))
  }

  private func said(_ row: Int, _ column: Int) -> String {
    let unit = figure.facts.columns[column].unit.map { "\u{A0}" + page.say($0) } ?? ""
    return text(rows[row].cells[column]) + unit
  }

  private func highest(_ columns: [Int]) -> String {
    let most = columns.compactMap { column -> String? in
      guard let row = rows.indices.max(by: { number($0, column) < number($1, column) }),
        number(row, column) > Quantity(0)
      else { return nil }
      return "\(title(of: column)): \(rows[row].label), \(said(row, column))"
    }
    let table = Bilingual(
      vi: "Đủ số liệu trong bảng bên dưới.", en: "The table below has every figure.")
    guard !most.isEmpty else { return page.say(table) }
    let head = page.say(Bilingual(vi: "Cao nhất", en: "Highest"))
    return "\(head) – \(most.joined(separator: "; ")). \(page.say(table))"
  }

  private func panel(_ column: Int) -> HTML {
    let top = rows.indices.map { number($0, column) }.max() ?? Quantity(0)
    let isDense = rows.count > 5
    var canvas = ChartCanvas()
    canvas.columns(
      rows.indices.map { row in
        let isEnd = row == 0 || row == rows.count - 1
        let value = number(row, column)
        return (
          name: isDense && !isEnd ? nil : rows[row].label,
          number: isDense && value != top ? nil : text(rows[row].cells[column]),
          perMille: value.perMille(of: top)
        )
      })
    let title = title(of: column)
    let svg = canvas.svg(
      id: "\(figure.facts.name)-\(figure.facts.columns[column].name)", title: title,
      description: highest([column]))
    return HTML("<p class=\"panel-title\">") + .text(title) + HTML("</p>") + svg
  }

  private var spread: HTML {
    let parts = ["days_min", "days_q1", "days_median", "days_q3", "days_max"].map(index)
    let top = rows.indices.map { number($0, parts[4]) }.max() ?? Quantity(0)
    var canvas = ChartCanvas()
    for row in rows.indices {
      canvas.label(spreadLabel(row, median: parts[2]))
      if rows[row].cells[parts[2]] != .absent {
        canvas.spread(parts.map { number(row, $0).perMille(of: top) * 990 / 1000 + 5 })
      }
      canvas.down(5)
    }
    canvas.axis(
      from: "0", to: "\(Number.print(top, page.language)) \(page.say(.days))")
    return canvas.svg(
      id: figure.facts.name, title: figure.facts.title(in: page.naming.wording)[page.language],
      description: highest([parts[2]]))
  }

  private func spreadLabel(_ row: Int, median: Int) -> String {
    guard rows[row].cells[median] != .absent else {
      return rows[row].label + ": " + page.say(Bilingual(vi: "không có", en: "none"))
    }
    let word = page.say(Bilingual(vi: "trung vị", en: "median"))
    let days = page.say(.days)
    let counted = figure.facts.columns.firstIndex { ["decisions", "resolved"].contains($0.name) }
    let size = counted.map { " (n = \(text(rows[row].cells[$0])))" } ?? ""
    return "\(rows[row].label): \(word) \(text(rows[row].cells[median])) \(days)\(size)"
  }
}
