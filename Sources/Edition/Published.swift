package import Records
package import Vietnamese

/// What an edition asks of each kind of record: where it stands, what it is called, what belongs to it.
package protocol Published: Record {
  /// The list in which the records stand; nil for the site's own pages, which stand in none.
  static var register: Register? { get }
  /// Whether each has an address of its own rather than a place on a list.
  static var hasPage: Bool { get }
  /// The entries of the register in their order; nil where it is no plain list of records.
  static func entries(in edition: Edition) -> [Listing.Entry]?
  /// The same as English orders them; nil where both languages share one order, as by date.
  static func englishEntries(in edition: Edition) -> [Listing.Entry]?

  /// What it is called where records of all kinds stand side by side.
  func title(in naming: Naming) -> String
  /// By which lists put the newest first; what has none comes last.
  var recency: Recency? { get }
  /// When it came about; nil for kinds without a date of their own. By its year a search finds it.
  var ownDate: PartialDate? { get }
  /// Puts it where those ask who look for what belongs to them.
  func relate(to relations: inout Relations)
  /// Of other records that change what its page says, the last days that have come.
  func latestOfRelated(in edition: Edition) -> [PartialDate?]
}

extension Published {
  package static func englishEntries(in edition: Edition) -> [Listing.Entry]? { nil }

  package var year: Int? { ownDate?.year }
}

extension Kind {
  /// The one list of types in this room.
  package var published: any Published.Type {
    switch self {
    case .unit: Unit.self
    case .official: Official.self
    case .initiative: Initiative.self
    case .commendation: Commendation.self
    case .encouragement: Encouragement.self
    case .document: Document.self
    case .plan: Plan.self
    case .activity: Activity.self
    case .practice: Practice.self
    case .consultation: Consultation.self
    case .bulletin: Bulletin.self
    case .article: Article.self
    case .correction: Correction.self
    case .page: Page.self
    }
  }
}

extension Array where Element: Published {
  /// Of one date and time, in the order of their ids.
  package var newestFirst: [Element] {
    // Places are put in order, and not records: those are wide, and thousands are moved many times.
    let recencies = map(\.recency)
    return indices.sorted { a, b in
      switch (recencies[a], recencies[b]) {
      case (let first?, let second?) where first != second: first > second
      case (nil, _?): false
      case (_?, nil): true
      default: self[a].id < self[b].id
      }
    }.map { self[$0] }
  }
}
