/// What may be named: a record, or a word of a vocabulary.
enum Named: Hashable, Sendable {
  case record(RecordKey)
  case form(String)
  case field(String)

  var record: RecordKey? { if case .record(let key) = self { key } else { nil } }
}

/// Remembers what it is shown.
struct Mentions: ReferenceReader {
  private(set) var names: Set<Named> = []
  /// Nothing else is remembered; nil for all.
  private let wanted: Set<Named>?

  init(of wanted: Set<Named>? = nil) { self.wanted = wanted }

  mutating func look(_ reference: Reference<Unit>?) { note(reference) }
  mutating func look(_ reference: Reference<Official>?) { note(reference) }
  mutating func look(_ reference: Reference<Initiative>?) { note(reference) }
  mutating func look(_ reference: Reference<PolicyField>) { note(.field(reference.id.raw)) }
  mutating func look(_ citation: Citation?) { note(citation?.document) }
  mutating func look(_ reference: AnyReference) { note(.record(RecordKey(reference))) }

  mutating func look(_ reference: Reference<Form>?) {
    if let reference { note(.form(reference.id.raw)) }
  }

  private mutating func note<Item: Record>(_ reference: Reference<Item>?) {
    if let reference { note(.record(RecordKey(Item.kind, reference.id.raw))) }
  }

  mutating func note(_ name: Named) {
    if wanted?.contains(name) ?? true { names.insert(name) }
  }
}
