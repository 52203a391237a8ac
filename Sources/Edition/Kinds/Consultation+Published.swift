package import Records
package import Vietnamese

extension Consultation: Published {
  package static var register: Register? { .consultations }
  package static var hasPage: Bool { true }
  package static func entries(in edition: Edition) -> [Listing.Entry]? {
    edition.entries(edition.registry.consultations.all.newestFirst) {
      [.year($0.opens.value.year)] + edition.authority($0.by)
    }
  }

  package func title(in naming: Naming) -> String { naming.plain(title) }
  package var recency: Recency? { Recency(.day(opens.value)) }
  package var ownDate: PartialDate? { .day(opens.value) }
  package func relate(to relations: inout Relations) {}
  package func latestOfRelated(in edition: Edition) -> [PartialDate?] { [] }
}

extension Consultation {
  package func isOpen(on day: Day) -> Bool { opens.value <= day && day <= closes.value }
}
