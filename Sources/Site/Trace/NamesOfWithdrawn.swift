internal import Diagnostics
internal import Edition
internal import JSON
internal import Records
internal import Tracing
internal import Vietnamese

/// The names of people who asked not to be named, as long as the trace still knows them: until the site that takes them back is
/// published.
struct NamesOfWithdrawn {
  private let names: [String]

  /// A name that somebody else bears too tells nothing of either.
  init(_ seen: SeenRecords, _ kept: KeptStates) {
    let registry = seen.edition.registry
    let others = Set(registry.officials.all.compactMap { $0.name?.display })
    let withdrawn = registry.withdrawals.records.filter { $0.kind == .official }
    names = Set(withdrawn.flatMap { kept($0).compactMap(\.name) }).subtracting(others).sorted()
  }

  var isEmpty: Bool { names.isEmpty }

  func areIn(_ text: String) -> Bool { names.contains { text.contains($0) } }

  func areIn(_ state: TraceState) -> Bool {
    areIn(String(decoding: state.facts, as: UTF8.self))
      || Language.allCases.contains { state[$0].map(areIn) ?? false }
  }

  /// The same with every name made illegible.
  func blackened(_ state: TraceState) -> TraceState {
    guard areIn(state) else { return state }
    return TraceState(
      facts: Array(blackened(String(decoding: state.facts, as: UTF8.self)).utf8),
      vi: state[.vi].map(blackened), en: state[.en].map(blackened))
  }

  private func blackened(_ text: String) -> String {
    names.reduce(text) { $0.replacing($1, with: "█████") }
  }
}

extension TraceState {
  fileprivate var name: String? { JSON(reading: facts[...])?["name"]?.text }
}

extension NextTrace {
  /// Who is still named where the site would say so again.
  var namesOfWithdrawn: [Diagnostic] {
    guard !names.isEmpty else { return [] }
    return seen.keys.compactMap { key in
      seen.state(of: key).flatMap { place(in: $0, key) }
    }.map { .nameOfWithdrawn(at: $0) }
  }

  /// In a long text the line; else where the record begins.
  private func place(
    in state: TraceState, _ key: RecordKey
  ) -> Place? {
    guard names.areIn(state), let header = seen.edition.registry.header(of: key) else {
      return nil
    }
    for language in Language.allCases {
      if let text = state[language], names.areIn(text), let prose = header.prose[language] {
        return Place(file: prose.path, line: names.line(in: text))
      }
    }
    return header.place
  }
}

extension NamesOfWithdrawn {
  /// From 1: the first that holds one.
  fileprivate func line(in text: String) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.firstIndex { areIn(String($0)) } ?? 0) + 1
  }
}

extension Diagnostic {
  fileprivate static func nameOfWithdrawn(at place: Place) -> Diagnostic {
    Diagnostic(
      .nameOfWithdrawn, at: place,
      Bilingual(
        vi: "ở đây vẫn còn tên một người đã yêu cầu không nêu tên nữa",
        en: "this still names somebody who asked not to be named any more"),
      help: Bilingual(
        vi: "viết lại câu này mà không nêu tên, kể cả chú thích ảnh và tiêu đề",
        en: "say it without the name, in captions and titles as well"))
  }
}
