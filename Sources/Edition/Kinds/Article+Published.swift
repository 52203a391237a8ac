package import Records
package import Vietnamese

extension Article: Published {
  package static var register: Register? { .articles }
  package static var hasPage: Bool { true }
  package static func entries(in edition: Edition) -> [Listing.Entry]? {
    edition.entries(edition.registry.articles.all.newestFirst) { [.year($0.on.value.year)] }
  }

  package func title(in naming: Naming) -> String { naming.plain(title) }
  package var recency: Recency? { Recency(on.value) }
  package var ownDate: PartialDate? { on.value }
  package func relate(to relations: inout Relations) {
    for person in people { relations.articlesOfOfficial.add(self, to: person.id) }
  }
  package func latestOfRelated(in edition: Edition) -> [PartialDate?] { [] }
}
