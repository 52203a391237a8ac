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
  let charts: ChartFiles
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
      .list("figures", "The key figures") { $0.keyFigures },
      .view("first", "The figure that stands open at the top") { $0.statistics(of: nil).first },
      .list("groups", "The other figures with their charts, by what they are about") { page in
        FigureGroup.allCases.map { group in
          StatisticGroupView(
            group: group, figures: page.figures(of: group),
            statistics: page.statistics(of: group), desk: page.desk)
        }.filter { !$0.statistics.isEmpty }
      },
      .link("data", "The page of the open data") { $0.desk.address(.register(.data)) },
    ])

  /// Those that count anything.
  private func statistics(of group: FigureGroup?) -> [StatisticView] {
    data.figures.filter { $0.count > 0 && $0.group == group }
      .map { StatisticView($0, data.desk, charts, at: desk) }
  }

  private var day: DayView? { desk.edition.newest.map { desk.day($0) } }

  private var keyFigures: [FigureCountView] {
    let awards = AwardCount(desk.registry.commendations.all, in: desk.edition)
    let initiatives = desk.registry.initiatives.all
    return [
      FigureCountView(
        awards.inForce, .commendationsAndPraises, in: .commendations, .inForce, at: desk),
      FigureCountView(awards.titles, .titlesInForce, at: desk),
      FigureCountView(awards.commendations, .commendationsInForce, at: desk),
      FigureCountView(awards.praises, .praises, at: desk),
      FigureCountView(awards.ended, .ended, at: desk),
      FigureCountView(initiatives.count, .initiatives, in: .initiatives, at: desk),
      FigureCountView(
        initiatives.count { $0.isCompleted(on: desk.today) }, .initiativesCompleted,
        in: .initiatives, .completed, at: desk),
    ]
  }

  /// What stands, and is no praise.
  private var awards: [Commendation] {
    desk.registry.commendations.all.filter { $0.isAward(inForceOn: desk.today) }
  }

  private func figures(of group: FigureGroup) -> [FigureCountView] {
    let all =
      switch group {
      case .recipients: shares
      case .time:
        [
          median(awards.compactMap(\.daysFromProposal), .daysFromProposal),
          median(awards.compactMap(desk.edition.daysFromEvaluation), .daysFromEvaluation),
        ]
      case .obstacles:
        [
          median(
            desk.edition.obstacles.compactMap { $0.obstacle.days(upTo: desk.today) },
            .daysToResolve)
        ]
      case .awards, .initiatives, .means: [FigureCountView?]()
      }
    return all.compactMap { $0 }
  }

  /// "Median of 49 days from evaluation to commendation".
  private func median(_ days: [Int], _ label: Counted) -> FigureCountView? {
    Quartiles(of: days).map { quartiles in
      FigureCountView(
        desk.say(.medianOf), number: Number.print(quartiles.median, desk.language),
        label: desk.naming.word(label, for: quartiles.median.integer ?? 2))
    }
  }

  private var shares: [FigureCountView?] {
    let recipients = RecipientCount(awards, in: desk.edition)
    return [
      share(
        recipients.shareOfWomen, .shareOfWomen, of: recipients.women + recipients.men,
        unknown: recipients.unaddressed),
      share(
        recipients.shareOfDirect, .shareOfDirect,
        of: recipients.count(.direct) + recipients.count(.leading),
        unknown: recipients.count(.unknown)),
    ]
  }

  /// A share of those of whom it is known, and of how many it is not.
  private func share(
    _ share: Quantity?, _ label: Word, of known: Int, unknown: Int
  ) -> FigureCountView? {
    let counts = [known, unknown].map { Number.print($0, desk.language) }
    return share.map {
      FigureCountView(
        number: Number.percent($0, desk.language),
        label: desk.naming.say(label, counts[0], counts[1]))
    }
  }

  var facts: PageFacts {
    var facts = PageFacts(.statistics, at: desk)
    facts.updated = desk.edition.newest
    return facts
  }
}

struct StatisticGroupView: View {
  let group: FigureGroup
  let figures: [FigureCountView]
  let statistics: [StatisticView]
  let desk: PageDesk

  static let shape = Shape<StatisticGroupView>(
    "statistic-group", "Figures about one thing",
    [
      .text("title", "What they are about") { $0.desk.say($0.group) },
      .list("figures", "Medians and shares of the same") { $0.figures },
      .list("statistics", "The figures with their charts") { $0.statistics },
    ])
}

extension Edition {
  /// Whether anything that is counted was made up for a demonstration.
  var hasSample: Bool {
    registry.commendations.all.contains { $0.header.isSample }
      || registry.initiatives.all.contains { $0.header.isSample }
      || registry.encouragements.all.contains { $0.header.isSample }
  }
}
