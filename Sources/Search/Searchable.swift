internal import Edition
internal import Keeping
internal import Records
internal import Vietnamese

/// A kind of record that search finds.
protocol Searchable: Published {
  /// All that a record is found by, but for its long text: in the page's language, and what it is called also in the other.
  func searchFields(_ texts: SearchTexts) -> [SearchField]
}

extension Kind {
  /// The one list of types in this room, and where a reader looks first.
  fileprivate var searchable: (place: Int, type: any Searchable.Type) {
    switch self {
    case .initiative: (1, Initiative.self)
    case .commendation: (2, Commendation.self)
    case .bulletin: (3, Bulletin.self)
    case .article: (4, Article.self)
    case .practice: (5, Practice.self)
    case .consultation: (6, Consultation.self)
    case .official: (7, Official.self)
    case .unit: (8, Unit.self)
    case .document: (9, Document.self)
    case .plan: (10, Plan.self)
    case .activity: (11, Activity.self)
    case .encouragement: (12, Encouragement.self)
    case .correction: (13, Correction.self)
    case .page: (14, Page.self)
    }
  }

  static var inSearchOrder: [Kind] {
    allCases.map { (place: $0.searchable.place, kind: $0) }
      .sorted { $0.place < $1.place }.map(\.kind)
  }
}

extension SearchTexts {
  func fields(of key: RecordKey) -> [SearchField] {
    // The glossary is ready-made, and of the vocabularies.
    Notes.add(.common)
    func find<Item: Searchable>(_ type: Item.Type) -> [SearchField] {
      registry[type][key.name].map { $0.searchFields(self) + days(of: $0) + kind(of: $0) } ?? []
    }
    return find(key.kind.searchable.type).flatMap(\.joined)
  }

  /// “Đề xuất”, and as the register has it, “Initiatives”: in both languages.
  private func kind<Item: Searchable>(of record: Item) -> [SearchField] {
    namings.flatMap { naming in
      [naming.say(Item.kind)] + (Item.register.map { [naming.say($0)] } ?? [])
    }.map { SearchField(.label, $0) }
  }

  /// The year it is of, and every day it tells of, as one number each; and `11/2023`.
  private func days<Item: Searchable>(of record: Item) -> [SearchField] {
    [record.year].compactMap { $0 }.map { SearchField(.label, String($0)) }
      + record.dates.flatMap(\.searchFields)
  }
}

extension PartialDate {
  /// As far as it is known.
  fileprivate var searchFields: [SearchField] {
    let (day, month) = (earliest.day, earliest.month)
    guard precision != .year else { return [.fact(String(year))] }
    let ofMonth = [
      SearchField(.day, SearchDate.number(ofMonth: month, earliest.year)),
      .fact("\(month)/\(earliest.year)"),
      .fact(SearchDate.number(ofQuarter: (month + 2) / 3, earliest.year)),
    ]
    guard precision == .day else { return ofMonth }
    return [SearchField(.day, SearchDate.number(of: day, month, earliest.year))] + ofMonth
  }
}
