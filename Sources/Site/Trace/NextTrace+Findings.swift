internal import Comparing
package import Diagnostics
package import Edition
package import Records
package import Tracing
internal import Vietnamese

extension NextTrace {
  /// What has changed without a word of it, and what the log no longer proves.
  ///
  /// - Parameters:
  ///   - log: this one.
  ///   - registry: with what waits.
  package func findings(_ log: TraceLog, _ registry: Registry) -> [Diagnostic] {
    let changed = log.entries.filter { $0.event == .changed }
    // Something is another, and what it was is not there to be held against it.
    let untold = changed.filter { !$0.change.tellsOfSomething }
    return untold.map { .lostState(of: log.bearer(of: $0)) }
      + changed.filter { !$0.change.unexplained.isEmpty && !isSettled($0, in: log) }
      .compactMap { finding($0, log) } + namesOfWithdrawn(in: registry)
  }

  /// Whether a correction was published since.
  private func isSettled(_ entry: TraceEntry, in log: TraceLog) -> Bool {
    seen.edition.corrections(of: log.bearer(of: entry)).contains { correction in
      log.entries(of: correction.key).first.map { $0.number > entry.number } ?? false
    }
  }

  private func finding(_ entry: TraceEntry, _ log: TraceLog) -> Diagnostic? {
    let key = log.bearer(of: entry)
    guard let header = seen.edition.registry.header(of: key) else { return nil }
    let states = KnownStates(seen: seen, kept: kept, log: log)
    // A slip that was taken back meanwhile needs no more words.
    guard let old = states.before(entry), let now = log.last(of: key).flatMap(states.of)
    else { return nil }
    let comparison = comparison(of: key.kind)
    // What changed before or since has an entry of its own.
    let facts = comparison.contradictions(from: old, to: now, in: seen)
      .filter { entry.change.unexplained.contains(comparison.name(of: $0)) }
    guard let first = facts.first else { return nil }
    return .silentChange(
      first.told, facts.dropFirst().map(\.told), at: seen.place(of: first, in: header.place))
  }
}

extension ChangedFact {
  /// “Số quyết định: “12/QĐ-UBND” → “13/QĐ-UBND””.
  fileprivate var told: Bilingual {
    Bilingual(vi: told(.vi), en: told(.en))
  }

  private func told(_ language: Language) -> String {
    let name = [list?[language], label?[language]].compactMap { $0 }.joined(separator: ", ")
    let (old, new) = (before?[language] ?? "", after?[language])
    let now = new.map { "“\($0)”" } ?? (language == .vi ? "không còn" : "nothing")
    return "\(name): “\(old)” → \(now)"
  }
}

extension Diagnostic {
  private static let mostTold = 3

  fileprivate static func silentChange(
    _ first: Bilingual, _ others: [Bilingual], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .silentChange, at: place,
      Bilingual(
        vi: "đã công bố khác đi mà không có đính chính: \(first.vi)",
        en: "it was published otherwise, and no correction says why it changed: \(first.en)"),
      notes: Array(others.prefix(mostTold)),
      help: Bilingual(
        vi:
          "nếu gõ nhầm thì sửa lại như đã công bố; nếu bản trước sai thì thêm đính chính: bieuduong new correction",
        en:
          "if it is a slip, write again what was published; if that was wrong, add a correction: bieuduong new correction"
      ))
  }

  fileprivate static func lostState(of record: RecordKey) -> Diagnostic {
    Diagnostic(
      .traceBroken, at: Place(file: TraceFiles.path(of: record), line: 1),
      Bilingual(
        vi: "hồ sơ đã đổi, mà tệp này không còn điều đã công bố trước đó",
        en: "the record has changed, and this file no longer holds what was published before"),
      help: Bilingual(
        vi: "lấy lại tệp từ kho lưu trữ (git)", en: "take the file back from version control"))
  }
}
