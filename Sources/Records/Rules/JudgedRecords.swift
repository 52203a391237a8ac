package import Diagnostics
package import Keeping

/// All that is wrong between records, and what was read to find it, rule by rule and record by record: what has read nothing that
/// has changed since need not be gone through again.
package struct JudgedRecords: Sendable {
  package let findings: [Diagnostic]
  /// How much had to be gone through: rules of all records, the rules and the references of each.
  package let countOfNew: Int
  fileprivate let found: [Found.Name: Found]

  fileprivate init(references: (findings: [Diagnostic], sound: [Found]), rules: [Found]) {
    findings = references.findings + rules.flatMap(\.findings)
    let all = references.sound + rules
    countOfNew = all.count(where: \.isNew)
    found = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
  }
}

/// What was found in one go.
struct Found: Sendable {
  enum Name: Hashable, Sendable {
    /// Of many records, by its place among these.
    case rule(Int)
    case record(RecordKey)
    /// Of a record whose every reference leads somewhere.
    case references(RecordKey)
  }

  let name: Name
  let findings: [Diagnostic]
  let trace: Trace
  let isNew: Bool
}

/// What was found in the records before, and which of them are not what they were.
package struct KnownRules: Sendable {
  private let judged: JudgedRecords
  private let changes: RecordChanges

  package init(_ judged: JudgedRecords, but changes: RecordChanges) {
    self.judged = judged
    self.changes = changes
  }

  /// Where more has changed since.
  package func but(_ further: RecordChanges) -> KnownRules {
    KnownRules(judged, but: changes.and(further))
  }

  fileprivate func found(_ name: Found.Name) -> Found? {
    guard let known = judged.found[name], !changes.reach(known.trace) else { return nil }
    return Found(name: name, findings: known.findings, trace: known.trace, isNew: false)
  }
}

extension KnownRules? {
  func found(_ name: Found.Name, _ find: () -> [Diagnostic]) -> Found {
    if let known = self?.found(name) { return known }
    let (findings, trace) = Notes.taking(find)
    return Found(name: name, findings: findings, trace: trace, isNew: true)
  }
}

/// Records that are new, gone or not what they were; settings and vocabularies are.
package struct RecordChanges: Sendable {
  private let keys: Set<RecordKey>
  private let marks: Set<Mark>
  private let areOfDocuments: Bool

  package init(_ keys: Set<RecordKey>) {
    self.keys = keys
    marks = Set(keys.map { Mark($0) } + keys.map { Mark.shelf($0.kind) })
    areOfDocuments = keys.contains { $0.kind == .document }
  }

  package func contains(_ key: RecordKey) -> Bool { keys.contains(key) }

  fileprivate func and(_ others: RecordChanges) -> RecordChanges {
    RecordChanges(keys.union(others.keys))
  }

  fileprivate func reach(_ trace: Trace) -> Bool {
    trace.marks.contains { $0.space == .instrument ? areOfDocuments : marks.contains($0) }
  }
}

extension Registry {
  /// What is named and is not there, and which rules are broken.
  ///
  /// - Parameters:
  ///   - folder: the content folder as messages show it.
  ///   - known: what was found before, under the same settings and vocabularies.
  package func judged(
    settings: SiteSettings?, folder: String, jobs: Int, after known: KnownRules?
  ) -> JudgedRecords {
    JudgedRecords(
      references: unresolvedReferences(settings: settings, folder: folder, after: known),
      rules: brokenRules(jobs: jobs, after: known))
  }
}
