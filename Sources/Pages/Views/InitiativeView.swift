package import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// The commendation report proper: what was wrong, what was done, what changed, who, on which decision.
struct InitiativePage: Templated {
  static let template = "initiative"

  let frame: FrameView
  let title: HTML
  let summary: HTML
  let standing: BadgeView
  let bottleneck: HTML?
  let employer: UnitLinkView?
  let proposers: [PartyView]
  let fields: [LinkView]
  let outcomes: [OutcomeView]
  let events: [EventView]
  let pilot: PilotView?
  let oversight: [OversightView]
  let obstacles: [ObstacleView]
  let resources: [ResourceView]
  /// The sum of the budgets, where there are two or more.
  let totalBudget: HTML?
  let legalBasis: [CitationView]
  let commendations: [RowView]
  let story: StoryView
  let notes: RecordNotesView

  static let shape = Shape<InitiativePage>(
    "initiative",
    "The commendation report proper: what was wrong, what was done, what changed, who, on which decision",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .html("title", "The title") { $0.title },
      .html("summary", "A sentence or two on what it is") { $0.summary },
      .view("standing", "Where the proposal stands") { $0.standing },
      .html("bottleneck", "What was wrong") { $0.bottleneck },
      .view("employer", "The agency that employs the proposer and decides") { $0.employer },
      .list("proposers", "Who proposed it") { $0.proposers },
      .list("fields", "The fields of policy") { $0.fields },
      .list("outcomes", "What changed, measured") { $0.outcomes },
      .list("events", "The life of the proposal, step by step") { $0.events },
      .view("pilot", "When and where it was tried") { $0.pilot },
      .list("oversight", "Who looked at it") { $0.oversight },
      .list("obstacles", "What stood in the way") { $0.obstacles },
      .list("resources", "What was given so that it could be done") { $0.resources },
      .html("totalBudget", "The sum of the budgets, where there are several") { $0.totalBudget },
      .list("legalBasis", "The documents it rests on") { $0.legalBasis },
      .list("commendations", "Who was commended for it") { $0.commendations },
      .view("story", "The long text and the photographs it does not show") { $0.story },
      .view("notes", "Corrections, bulletins, how to cite") { $0.notes },
    ])
}

extension PageDesk {
  func page(_ initiative: Initiative, prose: RenderedStory) -> InitiativePage {
    let submitted = initiative.lifecycle.first?.on.value
    let awards = relations.commendationsOfInitiative[initiative.id].inDateOrder
    let budgets = initiative.resources.compactMap(\.amount)
    return InitiativePage(
      frame: frame(facts(initiative, prose: prose)), title: text(initiative.title),
      summary: text(initiative.summary), standing: badge(initiative.standing(on: today)),
      bottleneck: initiative.bottleneck.map(text),
      employer: unit(initiative.employer, on: submitted),
      proposers: initiative.proposers.compactMap { party($0, on: submitted) },
      fields: initiative.fields.compactMap(fieldLink),
      outcomes: initiative.outcomes.map { OutcomeView(outcome: $0, desk: self) },
      events: initiative.events(upTo: today).map(event), pilot: initiative.pilot.map(pilot),
      oversight: initiative.oversight.map(oversight),
      obstacles: initiative.obstacles.map { obstacle($0, of: initiative) },
      resources: initiative.resources.map(resource),
      totalBudget: budgets.count > 1 ? money(budgets.reduce(0, +)) : nil,
      legalBasis: citations(initiative.legalBasis),
      commendations: awards.map { row($0, naming: nil) },
      story: story(prose, of: initiative), notes: notes(of: initiative))
  }

  private func facts(_ initiative: Initiative, prose: RenderedStory) -> PageFacts {
    PageFacts(
      route: .record(initiative.key), title: plain(initiative.title),
      description: plain(initiative.summary), trail: trail(.initiatives), section: .initiatives,
      isSample: initiative.header.isSample, isTranslated: prose.isTranslated,
      updated: edition.lastChange(of: initiative), openGraphType: "article",
      about: [report(initiative)])
  }

  private func fieldLink(_ reference: Reference<PolicyField>) -> LinkView? {
    registry.field(reference.id).map { field in
      LinkView(
        title: text(field.label),
        href: address(.register(.initiatives, .field(field.id.raw), page: 1)), isSample: false)
    }
  }

  package func trail(_ register: Register) -> [(title: String, route: Route)] {
    [(say(register), .register(register))]
  }
}

extension Initiative: Shown {
  func ownPage(in edition: Edition) -> SitePage? {
    .record(self, in: edition) { $0.page($1, prose: $2) }
  }
  func row(at desk: PageDesk) -> RowView { desk.row(self) }
  func say(in sides: inout Sides) { sides.desk.say(self, in: &sides) }
  func feedEntry(at desk: PageDesk, on day: Day?) -> FeedEntry? { desk.entry(self) }
  var gist: LocalText? { summary }
}
