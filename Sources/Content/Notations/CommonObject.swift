internal import Records

/// The maps that fields of many kinds hold, each described once.
package enum CommonObject: String, CaseIterable, Sendable {
  /// A title, name or label.
  case label
  /// Any other short text.
  case text
  case period
  case closedPeriod = "closed-period"
  case exactPeriod = "exact-period"
  case party, item, decision, contact, photograph

  package var fields: [FieldDescription] { description.fields ?? [] }

  private var description: Description {
    switch self {
    case .label: Notation<LocalText>.label.describe()
    case .text: Notation<LocalText>.shortText.describe()
    case .period: Notation<Period>.period.describe()
    case .closedPeriod: Notation<Period>.closedPeriod.describe()
    case .exactPeriod: Notation<Period>.exactPeriod.describe()
    case .party: Notation<Party>.party.describe()
    case .item: Notation<AnyReference>.itemByKind.describe()
    case .decision: Decision.notation.describe()
    case .contact: Contact.notation.describe()
    case .photograph: Media.notation.describe()
    }
  }
}
