package import Records
package import Vietnamese

extension Initiative: Published {
  package static var register: Register? { .initiatives }
  package static var hasPage: Bool { true }

  package static func entries(in edition: Edition) -> [Listing.Entry]? {
    edition.entries(edition.registry.initiatives.all.newestFirst) { initiative in
      let year = initiative.year.map { Facet.year($0) }
      return [year].compactMap { $0 } + initiative.fields.map { .field($0.id.raw) }
        + [.status(initiative.standing(on: edition.today).rawValue)]
        + edition.units(initiative.units)
    }
  }

  package func title(in naming: Naming) -> String { naming.plain(title) }
  /// That of the last event that is known, which need not have happened yet.
  package var recency: Recency? { (lifecycle.last?.on.value).map { Recency($0) } }
  package var year: Int? { lifecycle.first?.on.value.year }

  package func relate(to relations: inout Relations) {
    for case .official(let official) in proposers {
      relations.initiativesOfOfficial.add(self, to: official.id)
    }
    for unit in units { relations.initiativesOfUnit.add(self, to: unit) }
    for basis in legalBasis { relations.cite(basis, by: key) }
  }

  package func relatedDates(in relations: Relations) -> [PartialDate] {
    relations.commendationsOfInitiative[id].flatMap(\.dates)
  }
}

extension Initiative {
  /// The agency that decides on it and the units that proposed it, each once.
  package var units: [ID<Unit>] {
    var units = [employer.id]
    for case .unit(let unit) in proposers where !units.contains(unit.id) { units.append(unit.id) }
    return units
  }
}
