internal import Data
internal import Edition
internal import Pages
internal import Templates
internal import Vietnamese

struct StatisticView: View {
  /// What a page shows of a figure that has a row for each of many; the CSV has them all.
  private static let mostRows = 20

  private let figure: Figure
  private let drawing: FigureDrawing
  /// Drawn once: the figures of a page are also listed in its contents.
  private let charts: [ChartView]
  private let desk: PageDesk

  init(_ figure: Figure, _ data: DataDesk, at desk: PageDesk) {
    self.figure = figure
    self.desk = desk
    drawing = FigureDrawing(figure, desk, data, most: StatisticView.mostRows)
    charts = drawing.charts.map { ChartView(svg: $0) }
  }

  static let shape = Shape<StatisticView>(
    "statistic", "One figure: how it is drawn, its numbers, and what they count",
    [
      .text("id", "The id, for anchors") { $0.figure.facts.name },
      .text("title", "The title") { $0.figure.facts.title(in: $0.desk.naming) },
      .text("note", "What is counted and what is not") { $0.figure.note(in: $0.desk.naming) },
      .flag("isPanels", "A small picture for each column") { $0.figure.chart.isPanels },
      .flag("isSpread", "Least, quartiles and most of a number of days") {
        $0.figure.chart.isSpread
      },
      .list("charts", "The pictures") { $0.charts },
      .list("legend", "What each pattern stands for; empty where there is one") { $0.legend },
      .text("firstColumn", "What the rows are") {
        $0.figure.facts.columns[0].title.said(in: $0.desk.naming)
      },
      .texts("columns", "What the columns are") { statistic in
        statistic.drawing.measures.map { statistic.drawing.title(of: $0) }
      },
      .list("rows", "The numbers") { $0.rows },
      .text("rest", "How many rows are left out; absent where none is") { $0.rest },
      .link("csv", "All rows as CSV") { Link.file(DataPath.csv($0.figure.facts.name)) },
      .link("dictionary", "What each column means") { $0.figure.facts.explanation(at: $0.desk) },
    ])

  private var legend: [LegendView] {
    drawing.legend.enumerated().map { LegendView(title: $1, pattern: "s\($0 + 1)") }
  }

  private var rows: [StatisticRowView] {
    let measures = drawing.measures
    return drawing.rows.map { row in
      StatisticRowView(label: row.label, cells: measures.map { drawing.text(row.cells[$0]) })
    }
  }

  /// "The 20 highest of 126"; nil where all are shown.
  private var rest: String? {
    let (most, count) = (StatisticView.mostRows, figure.count)
    guard count > most else { return nil }
    return desk.naming.say(.highestRows, String(most), Number.print(count, desk.language))
  }
}

struct ChartView: View {
  let svg: HTML

  static let shape = Shape<ChartView>(
    "chart", "A picture of numbers, as SVG", [.html("svg", "The picture") { $0.svg }])
}

struct LegendView: View {
  let title: String
  /// `s1`: the pattern of the bars.
  let pattern: String

  static let shape = Shape<LegendView>(
    "legend", "What one pattern of bars stands for",
    [
      .text("title", "What it stands for") { $0.title },
      .text("pattern", "The class of the bars: s1, s2 …") { $0.pattern },
    ])
}

struct StatisticRowView: View {
  let label: String
  let cells: [String]

  static let shape = Shape<StatisticRowView>(
    "statistic-row", "One row of a figure",
    [
      .text("label", "What the row is of") { $0.label },
      .texts("cells", "Its numbers, in the order of the columns") { $0.cells },
    ])
}

extension Figure.Chart {
  fileprivate var isPanels: Bool { if case .panels = self { true } else { false } }
  fileprivate var isSpread: Bool { if case .spread = self { true } else { false } }
}
