package import Records
package import Vietnamese

extension Page: Published {
  package static var register: Register? { nil }
  package static var hasPage: Bool { true }
  package static func entries(in edition: Edition) -> [Listing.Entry]? { nil }

  package func title(in naming: Naming) -> String { naming.plain(title) }
  package var recency: Recency? { nil }
  package var ownDate: PartialDate? { nil }
  package func relate(to relations: inout Relations) {}
  package func latestOfRelated(in edition: Edition) -> [PartialDate?] { [] }
}
