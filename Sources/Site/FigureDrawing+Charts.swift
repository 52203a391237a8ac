internal import Data
internal import Edition
internal import Pages
internal import Records
internal import Vietnamese

/// One picture of a figure.
struct Chart {
  /// Tells its title from those of others on a page.
  let id: String
  let title: String
  /// What it says to whoever does not see it.
  let description: String
  let canvas: ChartCanvas
  /// The same in two, where it is so high that it would leave a sheet of paper half empty: they stand side by side there.
  var halves: [ChartCanvas] = []
}

/// The pictures of a figure: bars, panels or a spread.
extension FigureDrawing {
  func charts(_ paint: ChartPaint) -> [Chart] {
    switch figure.chart {
    case .bars(let names): [bars(names, paint)]
    case .panels(let names): panels(names.map(index), paint)
    case .spread: [spread(paint)]
    }
  }

  private static let mostRowsInOne = 6

  private func bars(_ names: [String], _ paint: ChartPaint) -> Chart {
    var chart = whole(bars(names, of: rows.indices, paint), of: names.map(index))
    if rows.count > FigureDrawing.mostRowsInOne {
      let middle = (rows.count + 1) / 2
      chart.halves = [rows.indices.prefix(middle), rows.indices.dropFirst(middle)]
        .map { bars(names, of: $0, paint) }
    }
    return chart
  }

  /// A longest bar still leaves room for its number; sums of money are too long for that and stand above theirs.
  private func bars(_ names: [String], of some: Range<Int>, _ paint: ChartPaint) -> ChartCanvas {
    let columns = names.map(index)
    let top = top(of: columns)
    let isLong = columns.contains { figure.facts.columns[$0].unit != nil }
    var canvas = ChartCanvas(paint)
    for row in some {
      canvas.label(rows[row].label + (isLong ? ": " + said(row, columns[0]) : ""))
      for (series, column) in columns.enumerated() {
        guard rows[row].cells[column] != .absent else { continue }
        let width = number(row, column).perMille(of: top) * (isLong ? 1000 : 820) / 1000
        canvas.bar(
          pattern(of: names[series], at: series), perMille: width,
          number: isLong ? nil : text(rows[row].cells[column]))
      }
      canvas.down(5)
    }
    return canvas
  }

  /// All on one scale, so that a bar in one is as tall as the same number in the next.
  private func panels(_ columns: [Int], _ paint: ChartPaint) -> [Chart] {
    let top = top(of: columns)
    return columns.filter(hasSomething).map { panel($0, upTo: top, paint) }
  }

  private func panel(_ column: Int, upTo top: Quantity, _ paint: ChartPaint) -> Chart {
    let own = self.top(of: [column])
    let isDense = rows.count > 5
    var canvas = ChartCanvas(paint)
    canvas.columns(
      rows.indices.map { row in
        let isEnd = row == 0 || row == rows.count - 1
        let value = number(row, column)
        return (
          name: isDense && !isEnd ? nil : rows[row].label,
          number: isDense && value != own ? nil : text(rows[row].cells[column]),
          perMille: value.perMille(of: top)
        )
      })
    return Chart(
      id: "\(figure.facts.name)-\(figure.facts.columns[column].name)", title: title(of: column),
      description: highest([column]), canvas: canvas)
  }

  private func spread(_ paint: ChartPaint) -> Chart {
    let parts = figure.chart.columns.map(index)
    let top = top(of: [parts[4]])
    var canvas = ChartCanvas(paint)
    for row in rows.indices {
      canvas.label(spreadLabel(row, median: parts[2]))
      if rows[row].cells[parts[2]] != .absent {
        canvas.spread(parts.map { number(row, $0).perMille(of: top) * 990 / 1000 + 5 })
      }
      canvas.down(5)
    }
    canvas.axis(
      from: "0", to: "\(Number.print(top, naming.language)) \(naming.say(.days))")
    return whole(canvas, of: [parts[2]])
  }

  private func whole(_ canvas: ChartCanvas, of columns: [Int]) -> Chart {
    Chart(
      id: figure.facts.name, title: figure.facts.title(in: naming), description: highest(columns),
      canvas: canvas)
  }

  private func spreadLabel(_ row: Int, median: Int) -> String {
    guard rows[row].cells[median] != .absent else {
      return rows[row].label + ": " + naming.say(.noneCounted)
    }
    let word = naming.say(.atMedian)
    let days = naming.say(.days)
    let counted = figure.facts.columns.firstIndex { ["decisions", "timed"].contains($0.name) }
    let size = counted.map { " (n = \(text(rows[row].cells[$0])))" } ?? ""
    return "\(rows[row].label): \(word) \(text(rows[row].cells[median])) \(days)\(size)"
  }
}

extension Figure.Chart {
  /// The columns that are drawn, in their order.
  var columns: [String] {
    switch self {
    case .bars(let names), .panels(let names): names
    case .spread: ["days_min", "days_q1", "days_median", "days_q3", "days_max"]
    }
  }

  var isPanels: Bool { if case .panels = self { true } else { false } }
  var isSpread: Bool { if case .spread = self { true } else { false } }
}
