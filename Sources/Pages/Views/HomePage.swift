internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// The front page: the newest bulletin, the figures, the latest commendations and proposals.
struct HomePage: PageView {
  static let template = "home"

  let desk: PageDesk
  let lead: LeadView?
  /// All but the one it opens with, newest first.
  private let others: [Initiative]

  init(at desk: PageDesk) {
    let initiatives = desk.registry.initiatives.all.newestFirst
    let lead = LeadView(of: initiatives, at: desk)
    self.desk = desk
    self.lead = lead
    others = initiatives.filter { $0.id != lead?.initiative.id }
  }

  static let shape = Shape<HomePage>(
    "home",
    "The front page: the newest bulletin, the figures, the latest commendations and proposals",
    [
      .frame,
      .html("title", "The title") { $0.desk.text($0.desk.edition.settings.title) },
      .view("lead", "The latest proposal that was carried out and measured") { $0.lead },
      .view("bulletin", "The newest bulletin") { $0.rows($0.registry.bulletins.all, 1).first },
      .list("figures", "The key figures") { $0.figures },
      .list("commendations", "The latest commendations") {
        $0.rows($0.registry.commendations.all, 7)
      },
      .list("initiatives", "The latest initiatives") { $0.rows($0.others, 4) },
      .list("articles", "The latest articles") { $0.rows($0.registry.articles.all, 2) },
      .link("allCommendations", "The register of commendations") {
        $0.desk.address(.register(.commendations))
      },
      .link("allInitiatives", "The register of initiatives") {
        $0.desk.address(.register(.initiatives))
      },
    ])

  private var registry: Registry { desk.registry }

  private func rows<Item: Shown>(_ items: [Item], _ most: Int) -> [RowView] {
    items.newestFirst.prefix(most).map { $0.row(at: desk) }
  }

  private var figures: [FigureCountView] {
    let initiatives = registry.initiatives.all
    return [
      figure(initiatives.count, .initiatives, .initiatives),
      figure(
        initiatives.count { $0.isCompleted(on: desk.today) }, .initiativesCompleted, .initiatives),
      figure(registry.commendations.all.count, .commendationsAndPraises, .commendations),
      figure(registry.officials.all.count, .peopleNamed, .officials),
    ]
  }

  /// An empty register has no page to lead to.
  private func figure(_ number: Int, _ label: Counted, _ register: Register) -> FigureCountView {
    FigureCountView(
      number, label, desk.edition.has(register) ? .register(register) : nil, at: desk)
  }

  var facts: PageFacts {
    let newest =
      registry.bulletins.all.flatMap(\.dates) + registry.commendations.all.flatMap(\.dates)
      + registry.articles.all.flatMap(\.dates)
    return PageFacts(
      route: .home, title: desk.plain(desk.edition.settings.title),
      description: desk.say(.homeDescription), updated: desk.edition.latest(newest),
      feeds: (desk.edition.has(.bulletins) ? [.bulletins] : []) + [.corrections])
  }
}

/// The proposal the front page opens with, and the figure that tells most of it.
struct LeadView: View {
  let initiative: Initiative
  let outcome: OutcomeView
  let desk: PageDesk

  /// The first that was carried out and has a better figure to show for it.
  init?(of initiatives: [Initiative], at desk: PageDesk) {
    for initiative in initiatives where initiative.isCompleted(on: desk.today) {
      let outcomes = initiative.outcomes.lazy.map { OutcomeView(outcome: $0, desk: desk) }
      guard let better = outcomes.first(where: \.isBetter) else { continue }
      self.initiative = initiative
      outcome = better
      self.desk = desk
      return
    }
    return nil
  }

  static let shape = Shape<LeadView>(
    "lead", "The proposal the front page opens with, and the figure that tells most of it",
    [
      .view("row", "The proposal as a register shows it") { $0.initiative.row(at: $0.desk) },
      .view("outcome", "The first result that is better than before") { $0.outcome },
    ])
}

extension Initiative {
  fileprivate func isCompleted(on day: Day) -> Bool {
    [.completed, .scaledUp].contains(standing(on: day))
  }
}
