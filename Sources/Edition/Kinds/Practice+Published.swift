package import Records
package import Vietnamese

extension Practice: Published {
  package static var register: Register? { .practices }
  package static var hasPage: Bool { true }
  package static func entries(in edition: Edition) -> [Listing.Entry]? {
    edition.entries(edition.registry.practices.all.newestFirst) {
      $0.period.years + edition.units([$0.unit.id])
    }
  }

  /// Its own title, else "Report of the Department of … (period)".
  package func title(in naming: Naming) -> String {
    if let title { return naming.plain(title) }
    let unit = naming.name(of: unit, on: period.to ?? period.from) ?? ""
    return naming.say(.reportOf, unit)
      + naming.inBrackets(period)
  }
  package var recency: Recency? { period.to.map { Recency($0) } }
  package var year: Int? { (period.to ?? period.from)?.year }
  package func relate(to relations: inout Relations) {
    relations.practicesOfUnit.add(self, to: unit.id)
  }
  package func relatedDates(in relations: Relations) -> [PartialDate] { [] }
}
