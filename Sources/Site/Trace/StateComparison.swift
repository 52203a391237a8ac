internal import Comparing
internal import Edition
internal import JSON
internal import Markdown
internal import Records
internal import Tracing
internal import Vietnamese

/// What is said otherwise from one state of a record to the next.
struct StateComparison {
  private let facts: FactComparison
  private let kind: Kind
  private let labels: FactLabels
  /// Nil where nothing else is told of.
  private let columns: ToldColumns?
  private let newNames: [RecordKey: RecordKey]

  /// - Parameters:
  ///   - newNames: what records are called now that a state may name as they were called then.
  ///   - columns: in which both states say all there was to say; nil of those that one program kept.
  init(
    of kind: Kind, labels: FactLabels, naming newNames: [RecordKey: RecordKey],
    in columns: ToldColumns? = nil
  ) {
    facts = FactComparison(of: kind, labels: labels, earlier: labels)
    self.kind = kind
    self.labels = labels
    self.columns = columns
    self.newNames = newNames
  }

  /// What readers relied on and is not so any more. What named a record that they do not see any more is no slip of this one.
  func contradictions(
    from old: TraceState, to new: TraceState, in seen: SeenRecords
  ) -> [ChangedFact] {
    guard let before = told(by: old), let after = told(by: new) else { return [] }
    let still = without(before, in: kind.folder) { key in
      seen.edition.registry.header(of: key) == nil
    }
    return facts.changes(from: still ?? .object([]), to: after)
      .filter { $0.contradicts(seen.heldFacts) }
  }

  private func told(by state: TraceState) -> JSON? {
    guard let facts = state.json else { return nil }
    let told = columns?.told(by: facts, of: kind) ?? facts
    return newNames.isEmpty ? told : named(told, in: kind.folder)
  }

  /// Whoever names a record says the same of it when it is called otherwise.
  private func named(_ entry: JSON, in table: String) -> JSON {
    guard case .object(let members) = entry else { return entry }
    return .object(
      members.map { member in
        if let entries = member.value.list {
          let list = kind.table(ofList: member.key)
          return JSON.Member(member.key, .list(entries.map { named($0, in: list) }))
        }
        let new = record(named: member, of: entry, in: table).flatMap { newNames[$0] }
        return JSON.Member(member.key, new.map { .text($0.name) } ?? member.value)
      })
  }

  /// - Returns: nil for an entry of a list that names such a record.
  private func without(
    _ entry: JSON, in table: String, _ isGone: (RecordKey) -> Bool
  ) -> JSON? {
    guard case .object(let members) = entry else { return entry }
    var left: [JSON.Member] = []
    for member in members {
      if let entries = member.value.list {
        let list = kind.table(ofList: member.key)
        let rest = entries.compactMap { without($0, in: list, isGone) }
        left.append(JSON.Member(member.key, .list(rest)))
      } else if record(named: member, of: entry, in: table).map(isGone) ?? false {
        if table != kind.folder { return nil }
      } else {
        left.append(member)
      }
    }
    return .object(left)
  }

  /// The record that a fact names; nil of all other facts. Where it may be of any kind, that is told beside it.
  private func record(named fact: JSON.Member, of entry: JSON, in table: String) -> RecordKey? {
    guard let name = fact.value.text else { return nil }
    let folder = labels.references["\(table) \(fact.key)"]
    let kind =
      folder.map { folder in Kind.allCases.first { $0.folder == folder } }
      ?? entry["\(fact.key)_kind"]?.text.flatMap(Kind.init)
    return kind.map { RecordKey($0, name) }
  }

  func facts(from old: TraceState, to new: TraceState) -> [ChangedFact] {
    guard let before = told(by: old), let after = told(by: new) else { return [] }
    return facts.changes(from: before, to: after)
  }

  /// All that a state says.
  func facts(of state: TraceState) -> [ChangedFact] { told(by: state).map(facts.told) ?? [] }

  func texts(from old: TraceState, to new: TraceState) -> [Language] {
    Language.allCases.filter { old.words(in: $0) != new.words(in: $0) }
  }

  /// As the log names it: the column, or the list.
  func name(of fact: ChangedFact) -> String {
    fact.list == nil
      ? fact.stem ?? "" : String(fact.table.dropFirst(kind.rawValue.count + 1))
  }
}

extension TraceState {
  fileprivate var json: JSON? { JSON(reading: facts[...]) }

  /// The words of the long text, a line for each block: what a reader sees of it.
  func words(in language: Language) -> String? {
    self[language].map { text in
      let rendered = Markdown.Prose.render(text, file: "", language: language, context: .alone)
      return String(decoding: rendered.text, as: UTF8.self)
    }
  }
}

extension ProseContext {
  /// For a text whose links and pictures do not matter.
  fileprivate static let alone = ProseContext(
    kinds: Kind.allCases.map(\.rawValue),
    words: ProseWords(photoBy: "", inPhoto: "", fullSize: "") { _ in "" },
    resolve: { _, _, _ in .hidden }, media: { _ in .unknown(nearest: nil) })
}

extension ChangedFact {
  /// Whether something that readers rely on is not what it was. What is added, or known more exactly, contradicts nothing.
  ///
  /// - Parameter held: by tables.
  func contradicts(_ held: [String: Set<String>]) -> Bool {
    guard let before else { return false }
    guard let stem else { return after == nil && !(held[table] ?? []).isEmpty }
    guard held[table]?.contains(stem) ?? false else { return false }
    return !(after.map { $0.vi.isMoreExact(than: before.vi) } ?? false)
  }
}

extension String {
  /// A month that is 7/2024 is still that where the day is 12/7/2024.
  fileprivate func isMoreExact(than date: String) -> Bool { hasSuffix("/" + date) }
}
