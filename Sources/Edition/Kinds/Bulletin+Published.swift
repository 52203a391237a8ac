package import Records
package import Vietnamese

extension Bulletin: Published {
  package static var register: Register? { .bulletins }
  package static var hasPage: Bool { true }
  package static func entries(in edition: Edition) -> [Listing.Entry]? {
    edition.entries(edition.registry.bulletins.all.newestFirst) {
      [.year($0.publish.value.day.year)]
    }
  }

  package func title(in naming: Naming) -> String { naming.plain(title) }
  package var recency: Recency? { Recency(publish.value) }
  package var ownDate: PartialDate? { .day(publish.value.day) }
  package func relate(to relations: inout Relations) {
    for item in items { relations.bulletins.add(self, to: RecordKey(item)) }
  }
  package func latestOfRelated(in edition: Edition) -> [PartialDate?] { [] }
}
