package import Records
package import Vietnamese

extension Document: Published {
  package static var register: Register? { .documents }
  package static var hasPage: Bool { true }
  package static func entries(in edition: Edition) -> [Listing.Entry]? {
    edition.entries(edition.registry.documents.all.newestFirst) {
      [.type($0.type.rawValue), .year($0.issued.value.year)] + edition.authority($0.issuer)
    }
  }

  package func title(in naming: Naming) -> String { naming.label(of: self) }
  package var recency: Recency? { Recency(.day(issued.value)) }
  package var ownDate: PartialDate? { .day(issued.value) }
  package func relate(to relations: inout Relations) {
    for other in implements { relations.implementing.add(self, to: other.document.id) }
    for other in replaces { relations.replacing.add(self, to: other.document.id) }
    for other in implements + replaces where other.article != nil { relations.cite(other, by: key) }
  }
  package func latestOfRelated(in edition: Edition) -> [PartialDate?] {
    [edition.latest(of: edition.relations.replacing[id])]
  }
}
