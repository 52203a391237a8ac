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
      .list("figures", "The key figures") { $0.keyFigures + $0.medians + $0.shares },
      .list("statistics", "The figures with their charts") { page in
        page.data.figures.filter { $0.count > 0 }
          .map { StatisticView($0, page.data.desk, at: page.desk) }
      },
      .link("data", "The page of the open data") { $0.desk.address(.register(.data)) },
    ])

  private var day: DayView? { desk.edition.newest.map { desk.day($0) } }

  private var keyFigures: [FigureCountView] {
    let awards = AwardCount(desk.registry.commendations.all, in: desk.edition)
    return [
      FigureCountView(awards.titles, .titlesInForce, at: desk),
      FigureCountView(awards.commendations, .commendationsInForce, at: desk),
      FigureCountView(awards.praises, .praises, at: desk),
      FigureCountView(awards.ended, .ended, at: desk),
      FigureCountView(desk.registry.initiatives.all.count, .initiatives, at: desk),
    ]
  }

  /// What stands, and is no praise.
  private var awards: [Commendation] {
    desk.registry.commendations.all.filter { $0.isAward(inForceOn: desk.today) }
  }

  private var medians: [FigureCountView] {
    let obstacles = desk.edition.obstacles
    return [
      median(awards.compactMap(\.daysFromProposal), .daysFromProposal),
      median(awards.compactMap(desk.edition.daysFromEvaluation), .daysFromEvaluation),
      median(obstacles.compactMap { $0.obstacle.days(upTo: desk.today) }, .daysToResolve),
    ].compactMap { $0 }
  }

  /// "Median of 49 days from evaluation to commendation".
  private func median(_ days: [Int], _ label: Counted) -> FigureCountView? {
    Quartiles(of: days).map { quartiles in
      FigureCountView(
        desk.say(.medianOf), number: Number.print(quartiles.median, desk.language),
        label: desk.naming.word(label, for: quartiles.median.integer ?? 2))
    }
  }

  private var shares: [FigureCountView] {
    let recipients = RecipientCount(awards, in: desk.edition)
    return [
      share(
        recipients.shareOfWomen, .shareOfWomen, of: recipients.women + recipients.men,
        unknown: recipients.unaddressed),
      share(
        recipients.shareOfDirect, .shareOfDirect,
        of: recipients.count(.direct) + recipients.count(.leading),
        unknown: recipients.count(.unknown)),
    ].compactMap { $0 }
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

extension Edition {
  /// Whether anything that is counted was made up for a demonstration.
  fileprivate var hasSample: Bool {
    registry.commendations.all.contains { $0.header.isSample }
      || registry.initiatives.all.contains { $0.header.isSample }
      || registry.encouragements.all.contains { $0.header.isSample }
  }
}
