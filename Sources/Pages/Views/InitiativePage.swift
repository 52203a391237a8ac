internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// The commendation report proper: what was wrong, what was done, what changed, who, on which decision.
struct InitiativePage: RecordPage {
  static let template = "initiative"

  let record: Initiative
  let story: RenderedStory
  let desk: PageDesk

  static let shape = Shape<InitiativePage>(
    "initiative",
    "The commendation report proper: what was wrong, what was done, what changed, who, on which decision",
    [
      .frame,
      .html("title", "The title") { $0.desk.text($0.record.title) },
      .html("summary", "A sentence or two on what it is") { $0.desk.text($0.record.summary) },
      .view("standing", "Where the proposal stands") { $0.record.badge(at: $0.desk) },
      .html("bottleneck", "What was wrong") { $0.record.bottleneck.map($0.desk.text) },
      .view("employer", "The agency that employs the proposer and decides") {
        UnitLinkView($0.record.employer, on: $0.submitted, at: $0.desk)
      },
      .list("proposers", "Who proposed it") { page in
        page.record.proposers.compactMap { PartyView($0, on: page.submitted, at: page.desk) }
      },
      .list("fields", "The fields of policy") { $0.record.fieldLinks(at: $0.desk) },
      .list("outcomes", "What changed, measured") { page in
        page.record.outcomes.map { OutcomeView(outcome: $0, desk: page.desk) }
      },
      .list("results", "What came of it that no figure tells") { page in
        page.record.results.map { ParagraphView(text: page.desk.text($0)) }
      },
      .flag("hasResults", "Something came of it, in figures or in words") {
        !$0.record.outcomes.isEmpty || !$0.record.results.isEmpty
      },
      .list("lessons", "What was learnt from it") { page in
        page.record.lessons.map { ParagraphView(text: page.desk.text($0)) }
      },
      .view("recognition", "Where it was recognised as a sáng kiến") { page in
        page.record.recognition.map {
          RecognitionView(recognition: $0, record: page.record.key, desk: page.desk)
        }
      },
      .list("events", "The life of the proposal, step by step") { $0.events },
      .view("pilot", "When and where it was tried") { page in
        page.record.pilot.map { PilotView(pilot: $0, desk: page.desk) }
      },
      .list("oversight", "Who looked at it") { $0.oversight },
      .list("obstacles", "What stood in the way") { page in
        page.record.obstacles.map {
          ObstacleView(obstacle: $0, initiative: page.record, desk: page.desk)
        }
      },
      .list("resources", "What was given so that it could be done") { page in
        page.record.resources.map { ResourceView(resource: $0, desk: page.desk) }
      },
      .html("cost", "The sum of the budgets; without one, what else was given") { $0.cost },
      .list("legalBasis", "The documents it rests on") {
        CitationView.all($0.record.legalBasis, at: $0.desk)
      },
      .flag("hasSources", "Some figure says where it is from") {
        $0.record.outcomes.contains { $0.source != nil }
      },
      .list("decided", "Who was commended for it, decision by decision") {
        DecidedView.all($0.desk.relations.commendationsOfInitiative[$0.record.id], at: $0.desk)
      },
      .story,
      .notes,
    ])

  private var submitted: PartialDate? { record.lifecycle.first?.on.value }

  private var cost: HTML? {
    let budgets = record.resources.compactMap(\.amount)
    guard budgets.isEmpty else { return .money(budgets.reduce(0, +), desk.language) }
    let given = record.resources.map { ResourceView(resource: $0, desk: desk).amount }
    return given.isEmpty ? nil : given.listed(in: desk.language, apart: true)
  }

  private var shownEvents: [LifecycleEvent] { record.events(upTo: desk.today(for: record)) }

  private var events: [EventView] {
    var named = UnitsNamed([record.employer] + (record.pilot?.area ?? []))
    return shownEvents.map { event in
      let by = named.link(to: event.by, on: event.on.value, at: desk)
      return EventView(event: event, by: by, desk: desk)
    }
  }

  /// After the events.
  private var oversight: [OversightView] {
    var named = UnitsNamed(
      [record.employer] + (record.pilot?.area ?? []) + shownEvents.compactMap(\.by))
    return record.oversight.map { oversight in
      let by = named.link(to: oversight.by, on: oversight.on.value, at: desk)
      return OversightView(oversight: oversight, by: by, desk: desk)
    }
  }

  var facts: PageFacts {
    var facts = PageFacts(
      of: self, title: desk.plain(record.title), description: desk.plain(record.summary))
    facts.openGraphType = "article"
    facts.about = [SchemaOrg(desk).report(record)]
    return facts
  }
}

extension Initiative: Paged {
  typealias OwnView = InitiativePage

  func link(at desk: PageDesk) -> LinkView { LinkView(desk.text(title), to: self, at: desk) }

  func badge(at desk: PageDesk) -> BadgeView {
    BadgeView(standing(on: desk.today(for: self)), at: desk)
  }

  func row(at desk: PageDesk) -> RowView { row(at: desk, asOf: desk.today(for: self)) }

  func row(at desk: PageDesk, asOf today: Day) -> RowView {
    let submitted = lifecycle.first?.on.value
    let names = proposers.compactMap { PartyView($0, on: submitted, at: desk)?.name }
    let isApart = desk.edition.namesOffice(proposers)
    let employer = UnitLinkView(employer, on: submitted, at: desk)?.name
    return RowView(
      title: desk.text(title), href: desk.address(key),
      day: desk.day(events(upTo: today).last?.on),
      badge: BadgeView(standing(on: today), at: desk),
      facts: [
        desk.fact(.unit, employer),
        desk.fact(
          .proposers,
          names.isEmpty ? nil : names.listed(in: desk.language, apart: isApart)),
      ].compactMap { $0 },
      summary: desk.text(summary), isSample: header.isSample)
  }

  func feedEntry(at desk: PageDesk, on _: PartialDate?) -> FeedEntry? {
    desk.edition.latest(of: self).map {
      FeedEntry(
        title: desk.plain(title), address: desk.url(.record(key)), date: $0,
        summary: desk.plain(summary))
    }
  }

  /// Each leads to all proposals of the field.
  func fieldLinks(at desk: PageDesk) -> [LinkView] {
    fields.compactMap { desk.registry.field($0.id) }.map { field in
      LinkView(
        title: desk.text(field.label),
        href: desk.address(.register(.initiatives, .field(field.id.raw), page: 1)),
        isSample: false)
    }
  }

  var gist: LocalText? { summary }

  var papers: [Located<String>] { [recognition?.decision.file].compactMap { $0 } }
}
