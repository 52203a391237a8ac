package import Records
package import Vietnamese

extension Correction: Published {
  package static var register: Register? { .corrections }
  package static var hasPage: Bool { false }
  package static func entries(in edition: Edition) -> [Listing.Entry]? { nil }

  package func title(in naming: Naming) -> String {
    naming.say(.correctionOf, on.value.short(naming.language))
  }
  package var recency: Recency? { Recency(.day(on.value)) }
  package var ownDate: PartialDate? { .day(on.value) }
  package func relate(to relations: inout Relations) {
    relations.corrections.add(self, to: RecordKey(record))
  }
  package func latestOfRelated(in edition: Edition) -> [PartialDate?] { [] }
}
