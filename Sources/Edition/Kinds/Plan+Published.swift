package import Records
package import Vietnamese

extension Plan: Published {
  package static var register: Register? { .plans }
  package static var hasPage: Bool { true }
  /// They are few, and stand in the order of their ids.
  package static func entries(in edition: Edition) -> [Listing.Entry]? {
    edition.entries(edition.registry.plans.all) {
      $0.period.years + edition.units([$0.unit.id])
    }
  }

  /// Its own title, else "Plan of the Department of Construction … (1/1/2024 – 31/12/2024)".
  package func title(in naming: Naming) -> String {
    if let title { return naming.plain(title) }
    let unit = naming.name(of: unit, on: period.from) ?? ""
    return naming.say(.planOf, unit)
      + naming.inBrackets(period)
  }
  package var recency: Recency? { nil }
  package var ownDate: PartialDate? { period.from ?? period.to }
  package func relate(to relations: inout Relations) {
    relations.plansOfUnit.add(self, to: unit.id)
    relations.cite(document, by: key)
  }
  package func latestOfRelated(in edition: Edition) -> [PartialDate?] { [] }
}

extension Plan.Task {
  /// A task due in a month or a year may be done until its end.
  package func isOverdue(on day: Day) -> Bool { status == .open && due.value.latest < day }
}
