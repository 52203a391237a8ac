package import Records
package import Vietnamese

extension Unit: Published {
  package static var register: Register? { .units }
  package static var hasPage: Bool { true }
  /// They stand in a tree.
  package static func entries(in edition: Edition) -> [Listing.Entry]? { nil }

  package func title(in naming: Naming) -> String { naming.name(of: self, on: nil) }
  package var recency: Recency? { nil }
  package var ownDate: PartialDate? { nil }

  package func relate(to relations: inout Relations) {
    for parent in Set(parents.map(\.value.id)).sorted() { relations.children.add(self, to: parent) }
    for succession in successions {
      if let to = succession.to {
        relations.predecessors.add(Predecessor(unit: id, succession: succession), to: to.id)
      }
      relations.cite(succession.basis, by: key)
    }
  }

  package func latestOfRelated(in edition: Edition) -> [PartialDate?] {
    [
      edition.latest(of: edition.relations.initiativesOfUnit[id].map(\.item)),
      edition.latest(of: edition.relations.commendationsOfUnit[id].map(\.item)),
    ]
  }
}
