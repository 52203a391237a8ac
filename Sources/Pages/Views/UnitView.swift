internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A unit through time: its names, what it came from and became, and all that stands in the record of it.
struct UnitPage: Templated {
  static let template = "unit"

  let frame: FrameView
  let title: HTML
  let kind: String?
  let now: HTML?
  let code: String?
  let names: [DatedNameView]
  let parents: [DatedUnitView]
  let children: [LinkView]
  let predecessors: [SuccessionView]
  let successors: [SuccessionView]
  let initiatives: [RowView]
  let allInitiatives: Link?
  let commendations: [RowView]
  let allCommendations: Link?
  let decisions: [RowView]
  let plans: [LinkView]
  let activities: [ActivityView]
  let practices: [LinkView]
  let encouragements: [EncouragementView]
  let feed: Link
  let story: StoryView
  let notes: RecordNotesView

  static let shape = Shape<UnitPage>(
    "unit",
    "A unit through time: its names, what it came from and became, and all that stands in the record of it",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .html("title", "The title") { $0.title },
      .text("kind", "What kind of unit it is") { $0.kind },
      .html("now", "What has become of it; absent while it exists") { $0.now },
      .text("code", "The code of the statistics office") { $0.code },
      .list("names", "Its names over time") { $0.names },
      .list("parents", "The units it was part of") { $0.parents },
      .list("children", "The units below it") { $0.children },
      .list("predecessors", "The units it came from") { $0.predecessors },
      .list("successors", "The units it went over into") { $0.successors },
      .list("initiatives", "The latest initiatives, fifty at most") { $0.initiatives },
      .link("allInitiatives", "The register of all of them; absent where none is left out") {
        $0.allInitiatives
      },
      .list("commendations", "The latest commendations it received, fifty at most") {
        $0.commendations
      },
      .link("allCommendations", "The register of all of them; absent where none is left out") {
        $0.allCommendations
      },
      .list("decisions", "The latest decisions it made") { $0.decisions },
      .list("plans", "Its plans") { $0.plans },
      .list("activities", "What was done to make the policy known") { $0.activities },
      .list("practices", "Its reports of good practice") { $0.practices },
      .list("encouragements", "Priorities and other encouragement, counted") { $0.encouragements },
      .link("feed", "The Atom feed") { $0.feed },
      .view("story", "The long text and the photographs it does not show") { $0.story },
      .view("notes", "Corrections, bulletins, how to cite") { $0.notes },
    ])
}

struct DatedNameView: View {
  let name: HTML
  let kind: String?
  let period: String?

  static let shape = Shape<DatedNameView>(
    "dated-name", "A name and when it was borne",
    [
      .html("name", "The name") { $0.name },
      .text("kind", "What kind of unit it is") { $0.kind },
      .text("period", "From when to when") { $0.period },
    ])
}

struct DatedUnitView: View {
  let unit: UnitLinkView
  let period: String?

  static let shape = Shape<DatedUnitView>(
    "dated-unit", "A unit and when it was so",
    [
      .view("unit", "The unit") { $0.unit },
      .text("period", "From when to when") { $0.period },
    ])
}

struct SuccessionView: View {
  let unit: LinkView?
  let how: String
  let day: DayView
  let basis: CitationView?

  static let shape = Shape<SuccessionView>(
    "succession", "How one unit went over into another",
    [
      .view("unit", "The unit") { $0.unit },
      .text("how", "Merged, split, renamed …") { $0.how },
      .view("day", "The day") { $0.day },
      .view("basis", "On what document") { $0.basis },
    ])
}

struct EncouragementView: View {
  let id: String
  let label: String
  let text: HTML?
  let count: String
  let period: String?
  let unit: UnitLinkView?
  let person: LinkView?
  let decision: DecisionView?
  let isSample: Bool

  static let shape = Shape<EncouragementView>(
    "encouragement",
    "A form of encouragement other than an award, counted",
    [
      .text("id", "The id, for anchors") { $0.id },
      .text("label", "The kind of encouragement") { $0.label },
      .html("text", "What it was, where the kind is another") { $0.text },
      .text("count", "How many") { $0.count },
      .text("period", "From when to when") { $0.period },
      .view("unit", "The unit") { $0.unit },
      .view("person", "The person, where a public decision names one") { $0.person },
      .view("decision", "The decision") { $0.decision },
      .flag("isSample", "Whether it is made up for the demonstration") { $0.isSample },
    ])
}

extension PageDesk {
  /// What a unit's page lists of a kind before it leads on to the register.
  private static let mostRows = 50

  func page(_ unit: Unit, prose: RenderedStory) -> UnitPage {
    let initiatives = relations.initiativesOfUnit[unit.id].newestFirst
    let commendations = relations.commendationsOfUnit[unit.id].newestFirst
    return UnitPage(
      frame: frame(facts(unit, prose: prose)), title: text(unit.name(on: nil)),
      kind: unit.kinds.last.map { say($0.value) }, now: whatBecame(of: unit), code: unit.gso,
      names: unit.names.map { datedName($0, of: unit) }, parents: unit.parents.compactMap(parent),
      children: relations.children[unit.id].map(link), predecessors: predecessors(of: unit),
      successors: unit.successions.map { succession($0, other: $0.to?.id) },
      initiatives: initiatives.prefix(PageDesk.mostRows).map(row),
      allInitiatives: register(.initiatives, of: unit, listing: initiatives.count),
      commendations: commendations.prefix(PageDesk.mostRows).map(row),
      allCommendations: register(.commendations, of: unit, listing: commendations.count),
      decisions: relations.decidedBy[unit.id].newestFirst.prefix(PageDesk.mostRows).map(row),
      plans: relations.plansOfUnit[unit.id].map {
        link(.prose($0.title(in: naming)), to: $0)
      },
      activities: relations.activitiesOfUnit[unit.id].map(activity),
      practices: relations.practicesOfUnit[unit.id].map {
        link(.prose($0.title(in: naming)), to: $0)
      },
      encouragements: relations.encouragementsOfUnit[unit.id].map(encouragement),
      feed: .file(Feed.unit(unit.id).path(in: language)), story: story(prose, of: unit),
      notes: notes(of: unit))
  }

  private func register(_ register: Register, of unit: Unit, listing count: Int) -> Link? {
    count > PageDesk.mostRows ? address(.register(register, .unit(unit.id.raw), page: 1)) : nil
  }

  private func facts(_ unit: Unit, prose: RenderedStory) -> PageFacts {
    PageFacts(
      route: .record(unit.key), title: naming.name(of: unit, on: nil), trail: trail(.units),
      section: .units, isSample: unit.header.isSample, isTranslated: prose.isTranslated,
      updated: edition.lastChange(of: unit), feeds: [.unit(unit.id)], about: [organisation(unit)])
  }

  func link(to unit: Unit) -> LinkView {
    link(text(unit.name(on: nil)), to: unit)
  }

  private func datedName(_ name: Dated<LocalText>, of unit: Unit) -> DatedNameView {
    let kind = unit.kinds.last { $0.period.overlaps(name.period) }
    return DatedNameView(
      name: text(name.value), kind: kind.map { say($0.value) }, period: naming.period(name.period))
  }

  private func parent(_ parent: Dated<Reference<Unit>>) -> DatedUnitView? {
    unit(parent.value, on: parent.period.to ?? parent.period.from).map {
      DatedUnitView(unit: $0, period: naming.period(parent.period))
    }
  }

  private func predecessors(of unit: Unit) -> [SuccessionView] {
    relations.predecessors[unit.id].map { succession($0.succession, other: $0.unit) }
  }

  private func succession(_ succession: Succession, other: ID<Unit>?) -> SuccessionView {
    SuccessionView(
      unit: other.flatMap { registry.units[$0] }.map(link), how: say(succession.how),
      day: day(succession.on.value), basis: succession.basis.flatMap(citation))
  }

  func encouragement(_ given: Encouragement) -> EncouragementView {
    EncouragementView(
      id: given.header.name, label: say(given.sort), text: given.text.map(text),
      count: Number.print(given.count, language), period: naming.period(given.period),
      unit: unit(given.unit, on: given.period.to ?? given.period.from),
      person: given.official.flatMap { registry.officials[$0] }.map(link),
      decision: given.decision.map { decision($0, of: given.key) },
      isSample: given.header.isSample)
  }
}

extension Unit: Shown {
  func ownPage(in edition: Edition) -> SitePage? {
    .record(self, in: edition) { $0.page($1, prose: $2) }
  }
}

extension Encouragement: Shown {
  func ownPage(in edition: Edition) -> SitePage? { nil }

  var papers: [Located<String>] { [decision?.file].compactMap { $0 } }
}
