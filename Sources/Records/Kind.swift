/// The kinds of record. The raw value is the word that links in prose use: `[tên](initiative:cap-phep-so)`.
package enum Kind: String, CaseIterable, Hashable, Sendable {
  case unit, official, initiative, commendation, encouragement, document, plan, activity, practice
  case consultation, bulletin, article, correction, page

  /// The folder below `content/` that holds the records of this kind.
  package var folder: String {
    switch self {
    case .activity: "activities"
    default: rawValue + "s"
    }
  }

  /// The kinds that require the long text `vi.md`.
  package var requiresProse: Bool {
    switch self {
    case .initiative, .bulletin, .article, .page: true
    default: false
    }
  }
}
