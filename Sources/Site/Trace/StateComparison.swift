internal import Comparing
internal import JSON
internal import Markdown
internal import Records
internal import Tracing
internal import Vietnamese

/// What is said otherwise from one state of a record to the next.
struct StateComparison {
  private let facts: FactComparison
  private let singular: String

  init(of kind: Kind, labels: FactLabels = FactLabels()) {
    facts = FactComparison(of: kind, labels: labels, earlier: labels)
    singular = kind.rawValue
  }

  func facts(from old: TraceState, to new: TraceState) -> [ChangedFact] {
    guard let before = old.json, let after = new.json else { return [] }
    return facts.changes(from: before, to: after)
  }

  /// All that a state says.
  func facts(of state: TraceState) -> [ChangedFact] { state.json.map(facts.told) ?? [] }

  func texts(from old: TraceState, to new: TraceState) -> [Language] {
    Language.allCases.filter { old.words(in: $0) != new.words(in: $0) }
  }

  /// As the log names it: the column, or the list.
  func name(of fact: ChangedFact) -> String {
    fact.list == nil
      ? fact.stem ?? "" : String(fact.table.dropFirst(singular.count + 1))
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
