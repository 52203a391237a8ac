internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A unit through time: its names, what it came from and became, and all that stands in the record of it.
struct UnitPage: RecordPage {
  static let template = "unit"
  /// What a page lists of a kind before it leads on to the register.
  private static let mostRows = 50

  let record: Unit
  let story: RenderedStory
  let desk: PageDesk

  static let shape = Shape<UnitPage>(
    "unit",
    "A unit through time: its names, what it came from and became, and all that stands in the record of it",
    [
      .frame,
      .html("title", "The title") { $0.desk.name(of: $0.record, on: nil) },
      .text("kind", "What kind of unit it is") { page in
        page.record.kinds.last.map { page.desk.say($0.value) }
      },
      .html("now", "What has become of it; absent while it exists") {
        $0.record.whatBecame(at: $0.desk)
      },
      .flag("hasHeirs", "Whether another unit carries on its work today") {
        !$0.desk.edition.heirs(of: $0.record).isEmpty
      },
      .text("until", "Its last day; absent where it has none") { page in
        page.record.lifetime.to.map {
          page.desk.naming.say(.unitUntil, $0.short(page.desk.language))
        }
      },
      .text("code", "The code of the statistics office") { $0.record.gso },
      .list("names", "Its names over time") { $0.names },
      .list("parents", "The units it was part of") { $0.parents },
      .list("children", "The units below it") { $0.links($0.desk.relations.children) },
      .list("predecessors", "The units it came from") { $0.predecessors },
      .list("successors", "The units it went over into") { $0.successors },
      .list("leadership", "Those who lead it, and those who did, fifty of each at most") {
        $0.leadership
      },
      .list("staff", "Others who work there and stand in the record, fifty at most") { $0.staff },
      .link("allPeople", "The register of all its people; absent where none is left out") {
        $0.allPeople
      },
      .list("initiatives", "The latest initiatives, fifty at most") {
        $0.latest($0.desk.relations.initiativesOfUnit)
      },
      .link("allInitiatives", "The register of all of them; absent where none is left out") {
        $0.register(.initiatives, of: $0.desk.relations.initiativesOfUnit)
      },
      .list("commendations", "The latest commendations it received, fifty at most") {
        $0.latest($0.desk.relations.commendationsOfUnit)
      },
      .link("allCommendations", "The register of all of them; absent where none is left out") {
        $0.register(.commendations, of: $0.desk.relations.commendationsOfUnit)
      },
      .list("decisions", "The latest decisions it made") { $0.latest($0.desk.relations.decidedBy) },
      .list("plans", "Its plans") { $0.links($0.desk.relations.plansOfUnit) },
      .list("activities", "What was done to make the policy known") { $0.activities },
      .list("practices", "Its reports of good practice") {
        $0.links($0.desk.relations.practicesOfUnit)
      },
      .list("encouragements", "Priorities and other encouragement, counted") { $0.encouragements },
      .link("feed", "The Atom feed") {
        Link.file(Feed.unit($0.record.id).path(in: $0.desk.language))
      },
      .story,
      .notes,
    ])

  private var names: [DatedNameView] {
    record.names.map { DatedNameView(name: $0, unit: record, desk: desk) }
  }

  private var parents: [DatedUnitView] {
    record.parents.compactMap { DatedUnitView($0, at: desk) }
  }

  private var predecessors: [SuccessionView] {
    desk.relations.predecessors[record.id].map {
      SuccessionView(succession: $0.succession, own: record, other: $0.unit, desk: desk)
    }
  }

  private var successors: [SuccessionView] {
    record.successions.map {
      SuccessionView(succession: $0, own: record, other: $0.to?.id, desk: desk)
    }
  }

  private var activities: [ActivityView] {
    desk.relations.activitiesOfUnit[record.id].map { ActivityView(activity: $0, desk: desk) }
  }

  private var encouragements: [EncouragementView] {
    desk.relations.encouragementsOfUnit[record.id].map {
      EncouragementView(encouragement: $0, desk: desk)
    }
  }

  private var leadership: [LeadershipView] {
    let all = desk.edition.leadership(of: record)
    let present: Word = record.lifetime.contains(desk.today) ? .inOffice : .lastInOffice
    return [(present, all.present), (.formerlyInOffice, all.former)].filter { !$1.isEmpty }
      .map { LeadershipView(title: $0, posts: Array($1.prefix(UnitPage.mostRows)), desk: desk) }
  }

  private var staff: [HeldPostView] {
    desk.edition.staff(of: record).prefix(UnitPage.mostRows).map {
      HeldPostView(held: $0, desk: desk)
    }
  }

  private var allPeople: Link? {
    let all = desk.edition.leadership(of: record)
    let lists = [all.present, all.former, desk.edition.staff(of: record)]
    return lists.contains { $0.count > UnitPage.mostRows }
      ? desk.address(.register(.officials, .unit(record.id.raw), page: 1)) : nil
  }

  private func links<Item: Shown>(_ items: Relation<ID<Unit>, Item>) -> [LinkView] {
    items[record.id].map { $0.link(at: desk) }
  }

  private func latest<Item: Shown>(_ items: Relation<ID<Unit>, Item>) -> [RowView] {
    items[record.id].newestFirst.prefix(UnitPage.mostRows).map { $0.row(at: desk) }
  }

  private func register<Item>(_ register: Register, of items: Relation<ID<Unit>, Item>) -> Link? {
    items[record.id].count > UnitPage.mostRows
      ? desk.address(.register(register, .unit(record.id.raw), page: 1)) : nil
  }

  var facts: PageFacts {
    var facts = PageFacts(of: self, title: record.title(in: desk.naming), description: nil)
    facts.feeds = [.unit(record.id)]
    facts.about = [SchemaOrg(desk).organisation(record)]
    return facts
  }
}

extension Unit: Paged {
  typealias OwnView = UnitPage

  func link(at desk: PageDesk) -> LinkView {
    LinkView(desk.name(of: self, on: nil), to: self, at: desk)
  }

  /// Units of one name are told apart by what they stood under; those that are no more say what became of them.
  func searchRow(at desk: PageDesk) -> RowView {
    let parent = parents.last.flatMap { parent in
      desk.registry.units[parent.value].map { desk.name(of: $0, on: parent.period.to) }
    }
    let earlier = names.dropLast().reversed().map { desk.text($0.value) }
    let now = whatBecame(at: desk)
    return RowView(
      title: desk.name(of: self, on: nil), href: desk.address(key), day: nil,
      badge: now == nil
        ? nil
        : BadgeView(
          text: desk.say(.noLongerExists), code: "ended"),
      facts: [
        desk.fact(.parents, parent),
        desk.fact(
          .formerly,
          earlier.isEmpty ? nil : earlier.listed(in: desk.language)),
        desk.fact(.today, now),
      ].compactMap { $0 },
      summary: nil, isSample: header.isSample)
  }
}
