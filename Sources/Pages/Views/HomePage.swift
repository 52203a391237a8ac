internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// The front page: one proposal that was carried out, what is new by day, what is open for comment, what was taken back.
struct HomePage: PageView {
  static let template = "home"

  let desk: PageDesk
  private let lead: LeadView?

  init(at desk: PageDesk) {
    self.desk = desk
    lead =
      desk.registry.initiatives.all.newestFirst.lazy.compactMap { LeadView($0, at: desk) }.first
  }

  static let shape = Shape<HomePage>(
    "home",
    "The front page: one proposal that was carried out, what is new by day, what is open for comment, what was taken back",
    [
      .frame,
      .html("title", "The title") { $0.desk.text($0.desk.edition.settings.title) },
      .view("lead", "The latest proposal that was carried out and measured") { $0.lead },
      .list("days", "What is new, by day") {
        NewsDayView.newest(for: $0, besides: $0.lead?.initiative)
      },
      .list("consultations", "What is open for comment today") { $0.consultations },
      .list("changes", "What was corrected or revoked in the last month") {
        ChangeNewsView.ofLastMonth(at: $0.desk)
      },
      .link("allChanges", "All corrections and revocations; absent where there are none") {
        $0.all(.corrections)
      },
      .view("bulletin", "The newest bulletin") { page in
        page.desk.registry.bulletins.all.newestFirst.first?.row(at: page.desk)
      },
      .list("figures", "The key figures") { $0.figures },
      .link("allCommendations", "The register of commendations; absent where there are none") {
        $0.all(.commendations)
      },
      .link("allInitiatives", "The register of initiatives; absent where there are none") {
        $0.all(.initiatives)
      },
    ])

  private func all(_ register: Register) -> Link? {
    desk.edition.has(register) ? desk.address(.register(register)) : nil
  }

  private var consultations: [OpenConsultationView] {
    desk.registry.consultations.all.newestFirst.filter { $0.isOpen(on: desk.today) }
      .map { OpenConsultationView(consultation: $0, desk: desk) }
  }

  var facts: PageFacts {
    PageFacts(
      route: .home, title: desk.plain(desk.edition.settings.title),
      description: desk.say(.homeDescription),
      updated: desk.edition.newest,
      feeds: (desk.edition.has(.bulletins) ? [.bulletins] : []) + [.corrections])
  }
}

extension HomePage {
  private var figures: [FigureCountView] {
    [
      figure(desk.registry.initiatives.all.count, .initiatives, .initiatives),
      figure(
        desk.registry.initiatives.all.count { $0.isCompleted(on: desk.today) },
        .initiativesCompleted, .initiatives, .completed),
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
      .view("photo", "Its first photograph") { $0.photo },
    ])

  private var photo: FigureView? {
    initiative.header.media.first.map {
      FigureView($0, of: initiative.key, isFirst: true, room: PhotoRoom.front, at: outcome.desk)
    }
  }
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
