internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// The front page: the newest bulletin, the figures, the latest commendations and proposals.
struct HomePage: PageView {
  static let template = "home"

  let desk: PageDesk
  /// Newest first.
  private let initiatives: [Initiative]
  private let lead: LeadView?

  init(at desk: PageDesk) {
    self.desk = desk
    initiatives = desk.registry.initiatives.all.newestFirst
    lead = initiatives.lazy.compactMap { LeadView($0, at: desk) }.first
  }

  static let shape = Shape<HomePage>(
    "home",
    "The front page: the newest bulletin, the figures, the latest commendations and proposals",
    [
      .frame,
      .html("title", "The title") { $0.desk.text($0.desk.edition.settings.title) },
      .view("lead", "The latest proposal that was carried out and measured") { $0.lead },
      .view("bulletin", "The newest bulletin") { page in
        page.desk.registry.bulletins.all.newestFirst.first?.row(at: page.desk)
      },
      .list("figures", "The key figures") { $0.figures },
      .list("commendations", "The latest commendations") {
        $0.rows($0.desk.registry.commendations.all.newestFirst.prefix(7))
      },
      .list("initiatives", "The latest initiatives") { $0.rows($0.others.prefix(4)) },
      .list("articles", "The latest articles") {
        $0.rows($0.desk.registry.articles.all.newestFirst.prefix(2))
      },
      .link("allCommendations", "The register of commendations") {
        $0.desk.address(.register(.commendations))
      },
      .link("allInitiatives", "The register of initiatives") {
        $0.desk.address(.register(.initiatives))
      },
    ])

  private func rows(_ records: some Sequence<some Shown>) -> [RowView] {
    records.map { $0.row(at: desk) }
  }

  /// All but the one the page opens with.
  private var others: some Sequence<Initiative> {
    initiatives.lazy.filter { $0.id != lead?.initiative.id }
  }

  var facts: PageFacts {
    let registry = desk.registry
    let newest =
      registry.bulletins.all.flatMap(\.dates) + registry.commendations.all.flatMap(\.dates)
      + registry.articles.all.flatMap(\.dates)
    return PageFacts(
      route: .home, title: desk.plain(desk.edition.settings.title),
      description: desk.say(.homeDescription),
      updated: desk.edition.latest(newest),
      feeds: (desk.edition.has(.bulletins) ? [.bulletins] : []) + [.corrections])
  }
}

extension HomePage {
  private var figures: [FigureCountView] {
    [
      figure(initiatives.count, .initiatives, .initiatives),
      figure(
        initiatives.count { $0.isCompleted(on: desk.today) }, .initiativesCompleted, .initiatives,
        .completed),
      figure(
        AwardCount(desk.registry.commendations.all, in: desk.edition).inForce,
        .commendationsAndPraises, .commendations, .inForce),
      figure(desk.registry.officials.all.count, .peopleNamed, .officials),
    ]
  }

  private func figure(
    _ number: Int, _ label: Counted, _ register: Register, _ facet: Facet? = nil
  ) -> FigureCountView {
    FigureCountView(number, label, in: register, facet, at: desk)
  }
}

/// The proposal the front page opens with, and the figure that tells most of it.
struct LeadView: View {
  let initiative: Initiative
  let outcome: OutcomeView

  static let shape = Shape<LeadView>(
    "lead", "The proposal the front page opens with, and the figure that tells most of it",
    [
      .view("row", "The proposal as a register shows it") {
        $0.initiative.row(at: $0.outcome.desk)
      },
      .view("outcome", "The first result that is better than before") { $0.outcome },
    ])
}

extension LeadView {
  /// Nil unless the proposal was carried out and has a better figure to show for it.
  init?(_ initiative: Initiative, at desk: PageDesk) {
    guard initiative.isCompleted(on: desk.today) else { return nil }
    let outcomes = initiative.outcomes.lazy.map { OutcomeView(outcome: $0, desk: desk) }
    guard let better = outcomes.first(where: \.isBetter) else { return nil }
    self.init(initiative: initiative, outcome: better)
  }
}
