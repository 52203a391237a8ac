package import Records
package import Vietnamese

extension Activity: Published {
  package static var register: Register? { .implementation }
  package static var hasPage: Bool { false }
  package static func entries(in edition: Edition) -> [Listing.Entry]? { nil }

  /// Its own title, else its form and unit.
  package func title(in naming: Naming) -> String {
    if let title { return naming.plain(title) }
    return "\(naming.say(form)) – \(naming.name(of: unit, on: on.value) ?? "")"
  }
  package var recency: Recency? { Recency(on.value) }
  package var ownDate: PartialDate? { on.value }
  package func relate(to relations: inout Relations) {
    relations.activitiesOfUnit.add(self, to: unit.id)
    relations.cite(document, by: key)
  }
  package func latestOfRelated(in edition: Edition) -> [PartialDate?] { [] }
}
