package import Vietnamese

/// The kinds of record. The raw value is the word that links in prose use: `[tên](initiative:cap-phep-so)`.
package enum Kind: String, CaseIterable, Hashable, Sendable {
  case unit, official, initiative, commendation, encouragement, document, plan, activity, practice
  case consultation, bulletin, article, correction, page
}

extension Kind {
  /// The one list of types in this room: whatever is asked of every kind is asked through it.
  package var type: any Record.Type {
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

  /// The folder below `content/` that holds the records of this kind.
  package var folder: String { type.folder }

  /// The table of a list of its records, by what the list is called in JSON: `initiative-obstacles`.
  package func table(ofList member: String) -> String {
    "\(rawValue)-\(member.replacing("_", with: "-"))"
  }

  /// Whether one of the kind cannot be without the long text `vi.md`.
  package var requiresProse: Bool { type.requiresProse }

  /// The kind as messages name it.
  package var noun: Bilingual { type.noun }
}
