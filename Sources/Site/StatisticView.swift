internal import Data
internal import Edition
internal import Pages
internal import Templates
internal import Vietnamese

struct StatisticView: View {
  private let figure: Figure
  private let drawing: FigureDrawing
  /// Drawn once: the figures of a page are also listed in its contents.
  private let charts: [ChartView]
  private let file: ChartFile?
  private let desk: PageDesk

  init(_ figure: Figure, _ data: DataDesk, _ files: ChartFiles, at desk: PageDesk) {
    self.figure = figure
    self.desk = desk
    file = files[figure, desk.language]
    drawing = FigureDrawing(figure, desk.naming, data)
    charts = drawing.charts(.page).map {
      ChartView(chart: $0, isPanel: figure.chart.isPanels)
    }
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
      .text("scale", "To which number all pictures reach; absent where there is one") {
        $0.drawing.scale
      },
      .list("legend", "What each pattern stands for; empty where there is one") { $0.legend },
      .text("firstColumn", "What the rows are") {
        $0.figure.facts.columns[0].title.said(in: $0.desk.naming)
      },
      .texts("columns", "What the columns are") { statistic in
        statistic.drawing.measures.map { statistic.drawing.title(of: $0) }
      },
      .list("rows", "The numbers") { $0.rows },
      .text("rest", "How many rows are left out; absent where none is") { $0.drawing.rest },
      .flag("isWide", "Whether its table has more columns than a telephone is wide") {
        $0.drawing.measures.count > 3
      },
      .link("svg", "The pictures as an SVG file, with their source") { statistic in
        statistic.file.map { Link.file($0.svgPath) }
      },
      .link("png", "The same as PNG; absent where the site draws no pictures") { statistic in
        statistic.file?.png.map { Link.file($0.path) }
      },
      .link("csv", "All rows as CSV") { Link.file(DataPath.csv($0.figure.facts.name)) },
      .link("dictionary", "What each column means") { $0.figure.facts.explanation(at: $0.desk) },
    ])

  private var legend: [LegendView] {
    drawing.legend.map { LegendView(title: $0.title, pattern: $0.pattern) }
  }

  private var rows: [StatisticRowView] {
    let measures = drawing.measures
    return drawing.rows.map { row in
      StatisticRowView(label: row.label, cells: measures.map { drawing.text(row.cells[$0]) })
    }
  }
}

struct ChartView: View {
  let chart: Chart
  let isPanel: Bool

  static let shape = Shape<ChartView>(
    "chart", "A picture of numbers, as SVG",
    [
      .text("panelTitle", "What it shows, where several stand side by side") {
        $0.isPanel ? $0.chart.title : nil
      },
      .html("svg", "The picture; a high one in two halves") { $0.chart.svg },
    ])
}

extension Chart {
  fileprivate var svg: HTML {
    let first = halves.first ?? canvas
    let named = first.svg(id: id, title: title, description: description)
    return HTML(([named] + halves.dropFirst().map(\.svgOfRest)).map(\.markup).joined())
  }
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
