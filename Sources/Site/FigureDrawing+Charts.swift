internal import Data
internal import Edition
internal import Pages
internal import Records
internal import Templates
internal import Vietnamese

/// The pictures of a figure: bars, panels or a spread.
extension FigureDrawing {
  var charts: [HTML] {
    switch figure.chart {
    case .bars(let names): [bars(names.map(index))]
    case .panels(let names): names.map(index).filter(hasSomething).map(panel)
    case .spread: [spread]
    }
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
      id: figure.facts.name, title: figure.facts.title(in: page.naming),
      description: highest(columns))
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
      id: figure.facts.name, title: figure.facts.title(in: page.naming),
      description: highest([parts[2]]))
  }

  private func spreadLabel(_ row: Int, median: Int) -> String {
    guard rows[row].cells[median] != .absent else {
      return rows[row].label + ": " + page.say(.noneCounted)
    }
    let word = page.say(.atMedian)
    let days = page.say(.days)
    let counted = figure.facts.columns.firstIndex { ["decisions", "timed"].contains($0.name) }
    let size = counted.map { " (n = \(text(rows[row].cells[$0])))" } ?? ""
    return "\(rows[row].label): \(word) \(text(rows[row].cells[median])) \(days)\(size)"
  }
}
