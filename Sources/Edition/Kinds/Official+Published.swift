package import Records
package import Vietnamese

extension Official: Published {
  package static var register: Register? { .officials }
  package static var hasPage: Bool { true }

  /// By name, as Vietnamese sorts names.
  package static func entries(in edition: Edition) -> [Listing.Entry]? {
    edition.people(in: .vi).map { $0.entry(of: .letter($0.letter), in: edition) }
  }

  /// By name, as English sorts names. Letters that English has not are one choice with their plain letter, which goes by
  /// the first of them that a Vietnamese list has too, so that both pages know each other.
  package static func englishEntries(in edition: Edition) -> [Listing.Entry]? {
    let letters = Set(
      edition.registry.officials.all.map { edition.order(of: $0, in: .vi).letter })
    let first = Dictionary(
      IndexLetter.all.filter(letters.contains).map { (IndexLetter.plain($0), $0) },
      uniquingKeysWith: { first, _ in first })
    return edition.people(in: .en).map {
      $0.entry(of: .letter(first[$0.letter] ?? $0.letter), in: edition)
    }
  }

  package func title(in naming: Naming) -> String {
    naming.name(of: self, on: nil)
  }
  package var recency: Recency? { nil }
  package var ownDate: PartialDate? { nil }
  package func relate(to relations: inout Relations) {
    for post in posts {
      relations.postsOfUnit.add(HeldPost(post: post, official: self), to: post.unit.id)
    }
  }

  package func latestOfRelated(in edition: Edition) -> [PartialDate?] {
    [
      edition.latest(of: edition.relations.initiativesOfOfficial[id]),
      edition.latest(of: edition.relations.commendationsOfOfficial[id]),
    ]
  }
}

/// A person in a list that is ordered by name.
private struct ListedPerson {
  let official: Official
  let key: CollationKey
  /// The index letter in the language of the list.
  let letter: String

  func entry(of choice: Facet, in edition: Edition) -> Listing.Entry {
    Listing.Entry(
      key: official.key, facets: [choice] + edition.units(official.posts.map(\.unit.id)),
      day: edition.lastChange(of: official), letter: letter)
  }
}

extension Edition {
  fileprivate func people(in language: Language) -> [ListedPerson] {
    registry.officials.all.map { official in
      let order = order(of: official, in: language)
      return ListedPerson(official: official, key: order.key, letter: order.letter)
    }.sorted { ($0.key, $0.official.id) < ($1.key, $1.official.id) }
  }

  /// The commendations of a person that stand; a praise is no award.
  package func awards(of official: Official) -> [Commendation] {
    relations.commendationsOfOfficial[official.id]
      .filter { $0.isAward(inForceOn: today(for: $0)) }
  }
}
