package import Records
internal import Vietnamese

/// A record of any kind by its name: what links, corrections and embargoes speak of.
package struct RecordKey: Hashable, Comparable, Sendable {
  package let kind: Kind
  package let name: String

  package init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  package init(_ reference: AnyReference) {
    self.init(reference.kind, reference.name)
  }

  package static func < (a: RecordKey, b: RecordKey) -> Bool {
    (a.kind.rawValue, a.name) < (b.kind.rawValue, b.name)
  }

  /// Below the language's folder. Kinds without a page of their own stand on a page that lists them.
  func append(to path: inout String, in language: Language) {
    if kind != .page { path += register.folder[language] }
    guard hasPage else { return }
    path += name
    path += "/"
  }

  /// The anchor of a record that stands on a list.
  var anchor: String? { hasPage ? nil : name }

  /// Whether the record has an address of its own rather than a place on a list.
  package var hasPage: Bool {
    switch kind {
    case .activity, .encouragement, .correction: false
    default: true
    }
  }

  /// The list in which the record stands; the site's own pages stand in none and are never asked.
  package var register: Register {
    switch kind {
    case .unit: .units
    case .official: .officials
    case .initiative: .initiatives
    case .commendation: .commendations
    case .document: .documents
    case .plan: .plans
    case .activity, .encouragement: .implementation
    case .practice: .practices
    case .consultation: .consultations
    case .bulletin: .bulletins
    case .article, .page: .articles
    case .correction: .corrections
    }
  }
}

extension Record {
  package var key: RecordKey { RecordKey(Self.kind, header.name) }
}

/// One decision: its number starts anew every year and with every authority.
package struct DecisionKey: Hashable, Comparable, Sendable {
  package let issuer: String
  package let year: Int
  /// The number as it is matched: folded, without marks.
  package let number: String

  package init(_ decision: Decision) {
    issuer = decision.by.id.raw
    year = decision.on.value.year
    number = decision.number.value.slug
  }

  package var slug: String { "\(number)-\(year)-\(issuer)" }

  package static func < (a: DecisionKey, b: DecisionKey) -> Bool { a.slug < b.slug }
}
