package import Records
package import Vietnamese

extension Initiative: Published {
  package static var register: Register? { .initiatives }
  package static var hasPage: Bool { true }

  package static func entries(in edition: Edition) -> [Listing.Entry]? {
    edition.entries(edition.registry.initiatives.all.newestFirst) { initiative in
      initiative.years(upTo: edition.today) + initiative.statuses(on: edition.today)
        + initiative.fields.map { .field($0.id.raw) } + edition.units(initiative.units)
    }
  }

  package func title(in naming: Naming) -> String { naming.plain(title) }
  /// That of the last event that is known, which need not have happened yet.
  package var recency: Recency? { (lifecycle.last?.on.value).map { Recency($0) } }
  package var ownDate: PartialDate? { lifecycle.first?.on.value }

  package func relate(to relations: inout Relations) {
    for case .official(let official) in proposers {
      relations.initiativesOfOfficial.add(self, to: official.id)
    }
    for basis in legalBasis { relations.cite(basis, by: key) }
    for paper in papersNamed { relations.cite(paper, by: key) }
  }

  package func latestOfRelated(in edition: Edition) -> [PartialDate?] {
    [edition.latest(of: edition.relations.commendationsOfInitiative[id])]
  }
}

extension Initiative {
  /// Those of its submission and of its last evaluation.
  private func years(upTo day: Day) -> [Facet] {
    let submitted = submission(upTo: day).map { Facet.year($0.on.value.year) }
    let evaluated = evaluation(upTo: day).map { Facet.evaluated($0.on.value.year) }
    return [submitted, evaluated].compactMap { $0 }
  }

  /// Where it stands, and how it was evaluated: whoever asks for what was completed also means what was scaled up since.
  private func statuses(on day: Day) -> [Facet] {
    let own = standing(on: day)
    let result = own == .scaledUp ? result(on: day).map { Facet.status($0.rawValue) } : nil
    return [result].compactMap { $0 } + [.status(own.rawValue)]
  }

  /// What its steps, visits, obstacles and resources rest on.
  private var papersNamed: [Citation?] {
    lifecycle.map(\.document) + oversight.map(\.document) + obstacles.map(\.document)
      + resources.map(\.document)
  }

  /// The agency that decides on it and the units that proposed it, each once.
  package var units: [ID<Unit>] {
    var units = [employer.id]
    for case .unit(let unit) in proposers where !units.contains(unit.id) { units.append(unit.id) }
    return units
  }
}
