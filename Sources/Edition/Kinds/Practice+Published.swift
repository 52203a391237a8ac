package import Records
package import Vietnamese

extension Practice: Published {
  package static var register: Register? { .practices }
  package static var hasPage: Bool { true }
  package static func entries(in edition: Edition) -> [Listing.Entry]? {
    edition.entries(edition.registry.practices.all.newestFirst) {
      $0.period.years + $0.contents.map { .content($0.rawValue) } + edition.units([$0.unit.id])
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
  package var ownDate: PartialDate? { period.to ?? period.from }
  package func relate(to relations: inout Relations) {
    relations.practicesOfUnit.add(self, to: unit.id)
  }
  package func latestOfRelated(in edition: Edition) -> [PartialDate?] { [] }
}

/// What a report of a unit can tell of.
package enum ReportContent: String, Labelled {
  case difficulties, solutions
  case goodPractices = "good-practices"
  case shortcomings

  package static let group = "report-content"
}

extension Practice {
  fileprivate var contents: [ReportContent] {
    ReportContent.allCases.filter { content in
      switch content {
      case .difficulties: !difficulties.isEmpty
      case .solutions: !solutions.isEmpty
      case .goodPractices: !goodPractices.isEmpty
      case .shortcomings: !shortcomings.isEmpty
      }
    }
  }
}
