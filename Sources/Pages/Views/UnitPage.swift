internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A unit through time: its names, what it came from and became, and all that stands in the record of it.
struct UnitPage: RecordPage {
  static let template = "unit"
  /// What a page lists of a kind before it leads on to the register.
  private static let mostRows = 50
  /// How many units below it stand open.
  private static let mostChildren = 12

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
      .view("afterlife", "Who carries on its work; absent while it exists") {
        AfterlifeView(of: $0.record, at: $0.desk)
      },
      .text("until", "Its last day; absent where it has none") { page in
        page.record.lifetime.to.map {
          page.desk.naming.say(.unitUntil, $0.short(page.desk.language))
        }
      },
      .text("code", "The code of the statistics office") { $0.record.gso },
      .list("names", "Its names over time") { $0.names },
      .list("parents", "The units it was part of") { $0.parents },
      .list("children", "The units below it") { $0.children },
      .text("childCount", "How many these are, where they are too many to be shown at once") {
        $0.childCount
      },
      .list("predecessors", "The units it came from") { $0.predecessors },
      .list("successors", "The units it went over into") { $0.successors },
      .list("leadership", "Those who lead it, and those who did, fifty of each at most") {
        $0.leadership
      },
      .list("staff", "Others who work there and stand in the record, fifty at most") { $0.staff },
      .link("allPeople", "The register of all its people; absent where none is left out") {
        $0.allPeople
      },
      .list(
        "initiatives",
        "The latest that was proposed or tried here or in an earlier unit, fifty at most"
      ) {
        $0.initiatives
      },
      .view("moreInitiatives", "How many there are; absent where none is left out") {
        $0.more(.initiatives, .unit($0.record.id.raw), of: $0.allInitiatives.count)
      },
      .list("commendations", "The latest commendations of it and its people, fifty at most") {
        $0.commendations
      },
      .view("moreCommendations", "How many there are; absent where none is left out") {
        $0.more(.commendations, .unit($0.record.id.raw), of: $0.allCommendations.count)
      },
      .list("decisions", "The latest decisions it made, fifty at most") { page in
        page.decided.newestFirst.prefix(UnitPage.mostRows).map { $0.row(at: page.desk) }
      },
      .view("moreDecisions", "How many there are; absent where none is left out") {
        $0.more(.commendations, .authority($0.record.id.raw), of: $0.decided.count)
      },
      .list("plans", "Its plans, fifty at most") { $0.links($0.desk.relations.plansOfUnit) },
      .view("morePlans", "How many there are; absent where none is left out") {
        $0.more(.plans, of: $0.desk.relations.plansOfUnit)
      },
      .list("activities", "What was done to make the policy known, fifty at most") {
        $0.activities
      },
      .view("moreActivities", "How many there are; absent where none is left out") {
        $0.more(.implementation, of: $0.desk.relations.activitiesOfUnit)
      },
      .list("practices", "Its reports of good practice, fifty at most") {
        $0.links($0.desk.relations.practicesOfUnit)
      },
      .view("morePractices", "How many there are; absent where none is left out") {
        $0.more(.practices, of: $0.desk.relations.practicesOfUnit)
      },
      .list("encouragements", "Priorities and other encouragement, counted, fifty at most") {
        $0.encouragements
      },
      .view("moreEncouragements", "How many there are; absent where none is left out") {
        $0.more(.implementation, of: $0.desk.relations.encouragementsOfUnit)
      },
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
    desk.relations.activitiesOfUnit[record.id].newestFirst.prefix(UnitPage.mostRows)
      .map { ActivityView(activity: $0, desk: desk) }
  }

  private var encouragements: [EncouragementView] {
    desk.relations.encouragementsOfUnit[record.id].prefix(UnitPage.mostRows).map {
      EncouragementView(encouragement: $0, desk: desk)
    }
  }

  private var leadership: [LeadershipView] {
    let all = desk.edition.leadership(of: record)
    let present: Word =
      record.lifetime.contains(desk.today(for: record)) ? .inOffice : .lastInOffice
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

  private var children: [LinkView] {
    desk.relations.children[record.id].inNameOrder(in: desk.language).map { $0.link(at: desk) }
  }

  private var childCount: String? {
    let count = desk.relations.children[record.id].count
    return count > UnitPage.mostChildren ? Number.print(count, desk.language) : nil
  }

  private var allInitiatives: [Involvement<Initiative>] {
    desk.relations.initiativesOfUnit[record.id]
  }

  private var allCommendations: [Involvement<Commendation>] {
    desk.relations.commendationsOfUnit[record.id]
  }

  private var decided: [Commendation] { desk.relations.decidedBy[record.id] }

  private var initiatives: [RowView] {
    allInitiatives.prefix(UnitPage.mostRows).map { found in
      // A row names the agency itself.
      let then = found.then == found.item.employer.id ? nil : then(found)
      let facts = [found.isPiloted ? pilot(of: found.item) : nil, then]
      return found.item.row(at: desk).adding(facts.compactMap { $0 })
    }
  }

  private func pilot(of initiative: Initiative) -> FactView? {
    let period = initiative.pilot.flatMap { desk.naming.period($0.period) }
    return desk.fact(.pilotedHere, period.map { .text($0) })
  }

  private var commendations: [RowView] {
    allCommendations.prefix(UnitPage.mostRows).map { found in
      found.item.row(at: desk).adding([then(found)].compactMap { $0 })
    }
  }

  /// The earlier unit in which it happened, as it was called.
  private func then<Item>(_ found: Involvement<Item>) -> FactView? {
    guard found.then != record.id, let unit = desk.registry.units[found.then] else { return nil }
    return FactView(
      label: desk.say(.nameOfThen), value: desk.name(of: unit, on: found.on),
      href: desk.address(unit.key))
  }

  private func links<Item: Shown & Related>(_ items: Relation<ID<Unit>, Item>) -> [LinkView] {
    items[record.id].newestFirst.prefix(UnitPage.mostRows).map { $0.link(at: desk) }
  }

  private func more<Item: Related>(_ register: Register, of items: Relation<ID<Unit>, Item>)
    -> MoreView?
  {
    more(register, .unit(record.id.raw), of: items[record.id].count)
  }

  private func more(_ register: Register, _ facet: Facet, of count: Int) -> MoreView? {
    MoreView(shown: UnitPage.mostRows, of: count, in: register, facet, at: desk)
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
