package import Records
package import Vietnamese

extension Official: Published {
  package static var register: Register? { .officials }
  package static var hasPage: Bool { true }

  /// By name, as Vietnamese sorts names.
  package static func entries(in edition: Edition) -> [Listing.Entry]? {
    let sorted = edition.registry.officials.all.map { (edition.order(of: $0), official: $0) }
      .sorted { ($0.0.key, $0.official.id) < ($1.0.key, $1.official.id) }
    return sorted.map { order, official in
      let letter = order.letter
      return Listing.Entry(
        key: official.key,
        facets: [.letter(letter)] + edition.units(official.posts.map(\.unit.id)),
        day: edition.lastChange(of: official), letter: letter)
    }
  }

  package func title(in naming: Naming) -> String {
    naming.name(of: self, on: nil)
  }
  package var recency: Recency? { nil }
  package var year: Int? { nil }
  package func relate(to relations: inout Relations) {}

  package func relatedDates(in relations: Relations) -> [PartialDate] {
    relations.initiativesOfOfficial[id].flatMap(\.dates)
      + relations.commendationsOfOfficial[id].flatMap(\.dates)
  }
}

extension Edition {
  /// The commendations of a person that stand; a praise is no award.
  package func awards(of official: Official) -> [Commendation] {
    relations.commendationsOfOfficial[official.id]
      .filter { $0.isAward(inForceOn: today) }
  }
}
