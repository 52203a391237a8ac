package import Records
package import Vietnamese

/// A record on the page of a unit: what the unit itself did or had, what a unit did that went over into it, and, of a
/// locality, what the bodies of either did.
package struct Involvement<Item: Sendable>: Sendable {
  package let item: Item
  /// The unit then: the page's own, or an earlier one.
  package let then: ID<Unit>
  /// By which that unit is called.
  package let on: PartialDate?
  /// Whether the record names it as a place where a proposal was tried.
  package let isPiloted: Bool

  /// Of two, the page's own unit tells more than an earlier one; and a pilot is a pilot.
  fileprivate func merged(with other: Self, on page: ID<Unit>) -> Self {
    let main = then != page && other.then == page ? other : self
    return Involvement(
      item: item, then: main.then, on: main.on, isPiloted: isPiloted || other.isPiloted)
  }
}

/// Where each record stands among the pages of units: each page in turn would have to look through all records.
struct InvolvementIndex {
  private let registry: Registry
  private let today: Day
  private var successors: [ID<Unit>: [ID<Unit>]] = [:]
  /// Of units that never changed hands, and so stand in the same places on any day.
  private var fixedPlaces: [ID<Unit>: [Place]] = [:]

  /// A page of a unit, and the unit then.
  private typealias Place = (page: ID<Unit>, then: ID<Unit>)

  private(set) var initiatives = Relation<ID<Unit>, Involvement<Initiative>>("initiativesOfUnit")
  private(set) var commendations = Relation<ID<Unit>, Involvement<Commendation>>(
    "commendationsOfUnit")

  init(_ registry: Registry, on today: Day) {
    self.registry = registry
    self.today = today
    for initiative in registry.initiatives.all.newestFirst {
      for (page, found) in pages(of: initiative.involvements) { initiatives.add(found, to: page) }
    }
    for commendation in registry.commendations.all.newestFirst {
      let found = commendation.involvements(in: registry)
      for (page, found) in pages(of: found) { commendations.add(found, to: page) }
    }
  }

  /// Each page once, in the order in which the record names what leads there.
  private mutating func pages<Item>(
    of involvements: [Involvement<Item>]
  ) -> [(ID<Unit>, Involvement<Item>)] {
    var pages: [(page: ID<Unit>, found: Involvement<Item>)] = []
    for involvement in involvements {
      for place in places(of: involvement.then, on: involvement.on) {
        let found = Involvement(
          item: involvement.item, then: place.then, on: involvement.on,
          isPiloted: involvement.isPiloted)
        if let index = pages.firstIndex(where: { $0.page == place.page }) {
          pages[index].found = pages[index].found.merged(with: found, on: place.page)
        } else {
          pages.append((place.page, found))
        }
      }
    }
    return pages
  }

  /// A unit and all that it went over into; the locality whose body it was on the day, and all that this went over into.
  private mutating func places(of id: ID<Unit>, on date: PartialDate?) -> [Place] {
    if let known = fixedPlaces[id] { return known }
    guard let unit = registry.units[id] else { return [] }
    var places = successors(of: unit).map { (page: $0, then: id) }
    let (locality, isFixed) = locality(of: unit, on: date)
    if let locality { places += successors(of: locality).map { (page: $0, then: locality.id) } }
    if isFixed { fixedPlaces[id] = places }
    return places
  }

  /// The unit itself comes first.
  private mutating func successors(of unit: Unit) -> [ID<Unit>] {
    if let known = successors[unit.id] { return known }
    var found = [unit.id]
    var index = 0
    while index < found.count {
      for succession in registry.units[found[index]]?.successions ?? []
      where succession.on.value.mayHaveCome(by: today) {
        guard let to = succession.to, registry.units[to] != nil, !found.contains(to.id) else {
          continue
        }
        found.append(to.id)
      }
      index += 1
    }
    successors[unit.id] = found
    return found
  }

  /// Nil for what is a locality itself, and for what belongs to none.
  private func locality(
    of unit: Unit, on date: PartialDate?
  ) -> (unit: Unit?, isFixed: Bool) {
    var (here, isFixed) = (unit, true)
    for _ in 0..<Edition.mostLevels where !here.isLocality {
      let parent = date.flatMap(here.parents.value) ?? here.parents.last?.value
      isFixed = isFixed && here.parents.count < 2
      guard let above = parent.flatMap({ registry.units[$0] }) else { return (nil, isFixed) }
      here = above
    }
    return (here.id == unit.id || !here.isLocality ? nil : here, isFixed)
  }
}

extension Unit {
  fileprivate var isLocality: Bool { kinds.last?.value.isLocality ?? false }
}

extension Initiative {
  /// Where it was decided on and proposed, then where it was tried.
  fileprivate var involvements: [Involvement<Initiative>] {
    let submitted = lifecycle.first?.on.value
    let own = units.map { Involvement(item: self, then: $0, on: submitted, isPiloted: false) }
    let tried = (pilot?.area ?? []).map {
      Involvement(item: self, then: $0.id, on: pilot?.from.value, isPiloted: true)
    }
    return own + tried
  }
}

extension Commendation {
  fileprivate func involvements(in registry: Registry) -> [Involvement<Commendation>] {
    let on = PartialDate.day(decision.on.value)
    return units(in: registry).map {
      Involvement(item: self, then: $0, on: on, isPiloted: false)
    }
  }
}
