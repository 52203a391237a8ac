internal import Keeping
package import Records
package import Vietnamese

/// An obstacle and the proposal it stood in the way of.
package struct ObstacleEntry: Sendable {
  package let obstacle: Obstacle
  package let initiative: Initiative

  package init(obstacle: Obstacle, initiative: Initiative) {
    (self.obstacle, self.initiative) = (obstacle, initiative)
  }
}

extension Edition {
  /// Newest first.
  package var obstacles: [ObstacleEntry] { raised.get { raisedObstacles } }

  private var raisedObstacles: [ObstacleEntry] {
    registry.initiatives.all.flatMap { initiative in
      initiative.obstacles.filter { $0.raised.value.mayHaveCome(by: today(for: initiative)) }
        .map { ObstacleEntry(obstacle: $0, initiative: initiative) }
    }.sorted {
      ($1.obstacle.raised.value, $0.initiative.id) < ($0.obstacle.raised.value, $1.initiative.id)
    }
  }
}

/// All obstacles, the choices by which they can be narrowed, and how long those of each took.
package struct ObstacleList: Sendable {
  package let listing: Listing
  private let entries: [ObstacleEntry]
  private let medians: [Facet?: Quantity]

  fileprivate init(_ edition: Edition) {
    let entries = edition.obstacles
    let listing = edition.listing(.obstacles, of: entries.map { $0.entry(on: edition.today) })
    let days = entries.map { $0.obstacle.days(upTo: edition.today) }
    let medians = listing.choices.compactMap { facet in
      Quartiles(of: listing.places(facet).compactMap { days[$0] }).map { (facet, $0.median) }
    }
    self.entries = entries
    self.listing = listing
    self.medians = Dictionary(medians) { first, _ in first }
  }

  package func entries(_ facet: Facet?, page number: Int) -> [ObstacleEntry] {
    Notes.add(mark(facet, number))
    let found = listing.places(facet, page: number).map { entries[$0] }
    for entry in found { Notes.add(Mark(entry.initiative.key)) }
    return found
  }

  /// From raised to resolved, of all that fall under a choice; nil while none is resolved.
  package func medianDays(_ facet: Facet?) -> Quantity? {
    Notes.add(mark(facet, 0))
    return medians[facet]
  }

  private func mark(_ facet: Facet?, _ page: Int) -> Mark {
    Mark(.obstacles, facet.map { "\($0.dimension) \($0.value)" } ?? "", String(page))
  }

  func tell(_ world: inout World) {
    listing.tell(&world)
    let fingerprints = entries.map { entry in
      var fingerprint = Fingerprint()
      fingerprint.add(entry.initiative.id.raw)
      fingerprint.add(entry.obstacle.raised.value.iso)
      return fingerprint.value
    }
    for facet in listing.choices {
      let name = "obstacles \(facet?.value ?? "")"
      var median = Fingerprint()
      median.add(medians[facet]?.mantissa ?? -1)
      median.add(medians[facet]?.scale ?? -1)
      world.add(mark(facet, 0), median.value, name)
      for number in listing.paging(facet).pages {
        let page = listing.places(facet, page: number).map { fingerprints[$0] }
        world.add(mark(facet, number), Fingerprint(of: page).value, name)
      }
    }
  }
}

extension ObstacleEntry {
  /// The year in which it was raised, whether and how it was removed, the fields of the proposal.
  fileprivate func entry(on day: Day) -> Listing.Entry {
    let state = ObstacleState(obstacle, on: day)
    let action = state == .resolved ? obstacle.action.map { Facet.action($0.rawValue) } : nil
    return Listing.Entry(
      key: initiative.key,
      facets: [.year(obstacle.raised.value.year), .status(state.rawValue)]
        + [action].compactMap { $0 } + initiative.fields.map { .field($0.id.raw) },
      day: obstacle.resolved(upTo: day) ?? obstacle.raised.value)
  }
}

extension Edition {
  package var obstacleList: ObstacleList { narrowedObstacles.index { ObstacleList(self) } }
}

extension Obstacle {
  package func resolved(upTo day: Day) -> PartialDate? {
    closed.flatMap { $0.value.mayHaveCome(by: day) ? $0.value : nil }
  }

  /// From raised to resolved; nil while open, and where either is not known to the day.
  package func days(upTo day: Day) -> Int? { resolved(upTo: day).flatMap { _ in days } }

  /// The same, whenever that is.
  package var days: Int? {
    guard let raised = raised.value.exact else { return nil }
    return closed?.value.exact?.days(since: raised)
  }
}
