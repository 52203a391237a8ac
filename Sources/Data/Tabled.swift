internal import Edition
internal import Records
internal import Vietnamese

/// A kind of record that is published as a table.
protocol Tabled: Published {
  static var table: Table<Self> { get }
  /// Those of which a row may be shown.
  static func shelf(in edition: Edition) -> Shelf<Self>
}

extension Tabled {
  static func shelf(in edition: Edition) -> Shelf<Self> { edition.registry[Self.self] }

  /// Its own and those of the lists in it.
  static var tableNames: [String] { [table.facts.name] + table.parts.map(\.facts.name) }

  static func dataset(at desk: DataDesk) -> Dataset {
    Dataset(table, of: shelf(in: desk.edition), at: desk)
  }
}

extension Kind {
  /// The one list of types in this room, and the order in which their tables stand.
  fileprivate var tabled: (place: Int, type: any Tabled.Type) {
    switch self {
    case .initiative: (1, Initiative.self)
    case .commendation: (2, Commendation.self)
    case .encouragement: (3, Encouragement.self)
    case .official: (4, Official.self)
    case .unit: (5, Unit.self)
    case .document: (6, Document.self)
    case .plan: (7, Plan.self)
    case .activity: (8, Activity.self)
    case .practice: (9, Practice.self)
    case .consultation: (10, Consultation.self)
    case .bulletin: (11, Bulletin.self)
    case .article: (12, Article.self)
    case .correction: (13, Correction.self)
    case .page: (14, Page.self)
    }
  }

  static var tables: [any Tabled.Type] {
    allCases.map(\.tabled).sorted { $0.place < $1.place }.map(\.type)
  }
}
