internal import Data
internal import Edition
internal import Pages
internal import Records
internal import Templates
internal import Vietnamese

/// The figures drawn from all records, each with its chart, its table and its CSV file.
struct StatisticsPage: PageView {
  static let template = "statistics"

  let data: OpenData
  let desk: PageDesk

  static let shape = Shape<StatisticsPage>(
    "statistics", "The figures drawn from all records, each with its chart, its table and its CSV",
    [
      .frame,
      .text("title", "The title") { $0.desk.say(Register.statistics) },
      .text("summary", "A sentence or two on what it is") {
        $0.desk.say(Register.statistics.summary)
      },
      .view("day", "The day as of which everything is counted") { $0.day },
      .flag("hasSample", "Whether records made up for the demonstration are counted too") {
        $0.desk.edition.hasSample
      },
      .list("figures", "The key figures") { $0.keyFigures + $0.medians },
      .list("statistics", "The figures with their charts") { page in
        page.data.figures.filter { $0.count > 0 }
          .map { StatisticView($0, page.data.desk, at: page.desk) }
      },
      .link("data", "The page of the open data") { $0.desk.address(.register(.data)) },
    ])

  private var day: DayView? { desk.edition.newest.map { desk.day($0) } }

  private var keyFigures: [FigureCountView] {
    let awards = AwardCount(desk.registry.commendations.all, on: desk.today)
    return [
      FigureCountView(
        awards.awards,
        .commendationsInForce, at: desk),
      FigureCountView(
        awards.praises, .praises, at: desk),
      FigureCountView(
        awards.ended,
        .ended,
        at: desk),
      FigureCountView(
        desk.registry.initiatives.all.count,
        .initiatives, at: desk),
    ]
  }

  private var medians: [FigureCountView] {
    let edition = desk.edition
    let decided = desk.registry.commendations.all.filter { $0.isAward(inForceOn: desk.today) }
      .compactMap(edition.daysFromEvaluation)
    let resolved = edition.obstacles.compactMap { $0.obstacle.days(upTo: desk.today) }
    return [
      median(
        decided,
        .medianToCommendation),
      median(
        resolved,
        .medianToResolve),
    ].compactMap { $0 }
  }

  private func median(_ days: [Int], _ label: Word) -> FigureCountView? {
    Quartiles(of: days).map {
      FigureCountView(
        number: "\(Number.print($0.median, desk.language)) \(desk.say(.days))",
        label: desk.say(label), href: nil)
    }
  }

  var facts: PageFacts {
    var facts = PageFacts(.statistics, at: desk)
    facts.updated = desk.edition.newest
    return facts
  }
}

extension Edition {
  /// Whether anything that is counted was made up for a demonstration.
  fileprivate var hasSample: Bool {
    registry.commendations.all.contains { $0.header.isSample }
      || registry.initiatives.all.contains { $0.header.isSample }
      || registry.encouragements.all.contains { $0.header.isSample }
  }
}
