internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// The front page: the newest bulletin, the figures, the latest commendations and proposals.
struct HomePage: Templated {
  static let template = "home"

  let frame: FrameView
  let title: HTML
  let lead: LeadView?
  let bulletin: RowView?
  let figures: [FigureCountView]
  let commendations: [RowView]
  let initiatives: [RowView]
  let articles: [RowView]
  let allCommendations: Link
  let allInitiatives: Link

  static let shape = Shape<HomePage>(
    "home",
    "The front page: the newest bulletin, the figures, the latest commendations and proposals",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .html("title", "The title") { $0.title },
      .view("lead", "The latest proposal that was carried out and measured") { $0.lead },
      .view("bulletin", "The newest bulletin") { $0.bulletin },
      .list("figures", "The key figures") { $0.figures },
      .list("commendations", "The latest commendations") { $0.commendations },
      .list("initiatives", "The latest initiatives") { $0.initiatives },
      .list("articles", "The latest articles") { $0.articles },
      .link("allCommendations", "The register of commendations") { $0.allCommendations },
      .link("allInitiatives", "The register of initiatives") { $0.allInitiatives },
    ])
}

/// The proposal the front page opens with, and the figure that tells most of it.
struct LeadView: View {
  let row: RowView
  let outcome: OutcomeView

  static let shape = Shape<LeadView>(
    "lead", "The proposal the front page opens with, and the figure that tells most of it",
    [
      .view("row", "The proposal as a register shows it") { $0.row },
      .view("outcome", "The first result that is better than before") { $0.outcome },
    ])
}

/// What a reader sees at an address that does not exist.
struct NotFoundPage: Templated {
  static let template = "not-found"

  let frame: FrameView
  let title: String
  let home: Link

  static let shape = Shape<NotFoundPage>(
    "not-found",
    "What a reader sees at an address that does not exist",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .text("title", "The title") { $0.title },
      .link("home", "The front page") { $0.home },
    ])
}

extension PageDesk {
  func homePage() -> HomePage {
    let initiatives = registry.initiatives.all
    let (lead, others) = lead(of: initiatives.newestFirst)
    let completed = initiatives.count {
      [.completed, .scaledUp].contains($0.standing(on: today))
    }
    return HomePage(
      frame: frame(homeFacts), title: text(edition.settings.title),
      lead: lead, bulletin: registry.bulletins.all.newestFirst.first.map { $0.row(at: self) },
      figures: [
        figure(
          initiatives.count, .initiatives,
          .initiatives),
        figure(
          completed,
          .initiativesCompleted,
          .initiatives),
        figure(
          registry.commendations.all.count,
          .commendationsAndPraises,
          .commendations),
        figure(
          registry.officials.all.count,
          .peopleNamed,
          .officials),
      ],
      commendations: registry.commendations.all.newestFirst.prefix(7).map { $0.row(at: self) },
      initiatives: others.prefix(4).map { $0.row(at: self) },
      articles: registry.articles.all.newestFirst.prefix(2).map { $0.row(at: self) },
      allCommendations: address(.register(.commendations)),
      allInitiatives: address(.register(.initiatives)))
  }

  /// The first that was carried out and has a better figure to show for it, and the others.
  private func lead(of initiatives: [Initiative]) -> (LeadView?, [Initiative]) {
    for initiative in initiatives
    where [.completed, .scaledUp].contains(initiative.standing(on: today)) {
      guard
        let better = initiative.outcomes.lazy.map({ OutcomeView(outcome: $0, desk: self) })
          .first(where: \.isBetter)
      else {
        continue
      }
      let others = initiatives.filter { $0.id != initiative.id }
      return (LeadView(row: initiative.row(at: self), outcome: better), others)
    }
    return (nil, initiatives)
  }

  /// An empty register has no page to lead to.
  private func figure(
    _ number: Int, _ label: Counted, _ register: Register
  ) -> FigureCountView {
    FigureCountView(number, label, edition.has(register) ? .register(register) : nil, at: self)
  }

  private var homeFacts: PageFacts {
    let newest =
      registry.bulletins.all.flatMap(\.dates) + registry.commendations.all.flatMap(\.dates)
      + registry.articles.all.flatMap(\.dates)
    return PageFacts(
      route: .home, title: plain(edition.settings.title),
      description: say(
        .homeDescription),
      updated: edition.latest(newest),
      feeds: (edition.has(.bulletins) ? [.bulletins] : []) + [.corrections])
  }

  func notFoundPage() -> NotFoundPage {
    let title = say(.pageNotFound)
    return NotFoundPage(
      frame: frame(PageFacts(route: .notFound, title: title, isListed: false)), title: title,
      home: address(.home))
  }
}
