internal import Data
internal import Edition
internal import Pages
internal import Records
internal import Templates
internal import Vietnamese

/// The figures drawn from all records, each with its chart, its table and its CSV file.
struct StatisticsPage: Templated {
  static let template = "statistics"

  let frame: FrameView
  let title: String
  let summary: String
  let day: DayView?
  let hasSample: Bool
  let keyFigures: [FigureCountView]
  let figures: [StatisticView]
  let data: Link

  static let shape = Shape<StatisticsPage>(
    "statistics", "The figures drawn from all records, each with its chart, its table and its CSV",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .text("title", "The title") { $0.title },
      .text("summary", "A sentence or two on what it is") { $0.summary },
      .view("day", "The day as of which everything is counted") { $0.day },
      .flag("hasSample", "Whether records made up for the demonstration are counted too") {
        $0.hasSample
      },
      .list("figures", "The key figures") { $0.keyFigures },
      .list("statistics", "The figures with their charts") { $0.figures },
      .link("data", "The page of the open data") { $0.data },
    ])
}

struct StatisticView: View {
  let id: String
  let title: String
  let note: String
  let isPanels: Bool
  let isSpread: Bool
  let charts: [ChartView]
  let legend: [LegendView]
  let firstColumn: String
  let columns: [String]
  let rows: [StatisticRowView]
  /// "The 20 highest of 126"; nil where all are shown.
  let rest: String?
  let csv: Link
  let dictionary: Link

  static let shape = Shape<StatisticView>(
    "statistic", "One figure: how it is drawn, its numbers, and what they count",
    [
      .text("id", "The id, for anchors") { $0.id },
      .text("title", "The title") { $0.title },
      .text("note", "What is counted and what is not") { $0.note },
      .flag("isPanels", "A small picture for each column") { $0.isPanels },
      .flag("isSpread", "Least, quartiles and most of a number of days") { $0.isSpread },
      .list("charts", "The pictures") { $0.charts },
      .list("legend", "What each pattern stands for; empty where there is one") { $0.legend },
      .text("firstColumn", "What the rows are") { $0.firstColumn },
      .texts("columns", "What the columns are") { $0.columns },
      .list("rows", "The numbers") { $0.rows },
      .text("rest", "How many rows are left out; absent where none is") { $0.rest },
      .link("csv", "All rows as CSV") { $0.csv },
      .link("dictionary", "What each column means") { $0.dictionary },
    ])
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

extension PageDesk {
  /// What a page shows of a figure that has a row for each of many; the CSV has them all.
  private static let mostRows = 20

  func statisticsPage(_ data: OpenData) -> StatisticsPage {
    StatisticsPage(
      frame: frame(statisticsFacts), title: say(Register.statistics),
      summary: say(Register.statistics.summary), day: edition.newest.map(day),
      hasSample: edition.hasSample,
      keyFigures: keyFigures,
      figures: data.figures.filter { $0.count > 0 }.map { statistic($0, data.desk) },
      data: address(.register(.data)))
  }

  private var statisticsFacts: PageFacts {
    PageFacts(
      route: .register(.statistics), title: say(Register.statistics),
      description: say(Register.statistics.summary), section: .statistics, updated: edition.newest)
  }

  private func statistic(_ figure: Figure, _ desk: DataDesk) -> StatisticView {
    let drawing = FigureDrawing(figure, self, desk, most: PageDesk.mostRows)
    let (isPanels, isSpread) = figure.chart.sort
    return StatisticView(
      id: figure.facts.name, title: figure.facts.title(in: naming.wording)[language],
      note: figure.note(in: naming),
      isPanels: isPanels, isSpread: isSpread,
      charts: drawing.charts.map { ChartView(svg: $0) },
      legend: drawing.legend.enumerated().map { index, title in
        LegendView(title: title, pattern: "s\(index + 1)")
      },
      firstColumn: figure.facts.columns[0].title.said(in: naming.wording)[language],
      columns: drawing.measures.map { drawing.title(of: $0) },
      rows: drawing.rows.map { row in
        StatisticRowView(
          label: row.label, cells: drawing.measures.map { drawing.text(row.cells[$0]) })
      },
      rest: rest(of: figure.count), csv: .file(DataPath.csv(figure.facts.name)),
      dictionary: dictionary(figure.facts))
  }

  private func rest(of count: Int) -> String? {
    guard count > PageDesk.mostRows else { return nil }
    return say(
      Bilingual(
        vi:
          "\(PageDesk.mostRows) dòng cao nhất trong \(Number.print(count, .vi)) dòng; tệp CSV có đủ.",
        en:
          "The \(PageDesk.mostRows) highest of \(Number.print(count, .en)) rows; the CSV file has them all."
      ))
  }

  private var keyFigures: [FigureCountView] {
    let awards = AwardCount(registry.commendations.all, on: today)
    return [
      figure(
        awards.awards,
        Counted(
          vi: "khen thưởng còn hiệu lực", one: "commendation in force",
          many: "commendations in force")),
      figure(awards.praises, Counted(vi: "biểu dương", one: "praise", many: "praises")),
      figure(
        awards.ended,
        Counted(
          vi: "đã bị hủy bỏ hoặc bị tước", one: "revoked or stripped", many: "revoked or stripped")),
      figure(
        registry.initiatives.all.count,
        Counted(vi: "đề xuất", one: "initiative", many: "initiatives")),
    ] + medians
  }

  private var medians: [FigureCountView] {
    let decided = registry.commendations.all.filter { $0.isAward(inForceOn: today) }
      .compactMap(edition.daysFromEvaluation)
    let resolved = edition.obstacles.compactMap { $0.obstacle.days(upTo: today) }
    return [
      median(
        decided,
        Bilingual(
          vi: "ngày trung vị từ đánh giá đến khen thưởng",
          en: "days at the median from evaluation to commendation")),
      median(
        resolved,
        Bilingual(
          vi: "ngày trung vị để tháo gỡ một vướng mắc",
          en: "days at the median to resolve an obstacle")),
    ].compactMap { $0 }
  }

  private func median(_ days: [Int], _ label: Bilingual) -> FigureCountView? {
    Quartiles(of: days).map {
      FigureCountView(number: Number.print($0.median, language), label: say(label), href: nil)
    }
  }

  func dictionary(_ table: TableFacts) -> Link {
    .page(Route.dictionary.path(in: language), fragment: table.name)
  }
}

extension Figure.Chart {
  fileprivate var sort: (isPanels: Bool, isSpread: Bool) {
    switch self {
    case .bars: (false, false)
    case .panels: (true, false)
    case .spread: (false, true)
    }
  }
}

extension Edition {
  /// Whether anything that is counted was made up for a demonstration.
  var hasSample: Bool {
    registry.commendations.all.contains { $0.header.isSample }
      || registry.initiatives.all.contains { $0.header.isSample }
      || registry.encouragements.all.contains { $0.header.isSample }
  }
}
