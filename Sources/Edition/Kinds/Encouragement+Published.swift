package import Records
package import Vietnamese

extension Encouragement: Published {
  package static var register: Register? { .implementation }
  package static var hasPage: Bool { false }
  package static func entries(in edition: Edition) -> [Listing.Entry]? { nil }

  package func title(in naming: Naming) -> String { naming.say(sort) }
  package var recency: Recency? { nil }
  package var ownDate: PartialDate? { period.to ?? period.from }
  package func relate(to relations: inout Relations) {
    relations.encouragementsOfUnit.add(self, to: unit.id)
  }
  package func latestOfRelated(in edition: Edition) -> [PartialDate?] { [] }
}
