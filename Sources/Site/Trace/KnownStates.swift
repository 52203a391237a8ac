internal import Keeping
internal import Records
internal import Tracing

/// The states that entries of the log tell of: those kept with the content, and what is seen now.
struct KnownStates: Sendable {
  let log: TraceLog
  private let seen: SeenRecords
  private let kept: KeptStates
  /// One entry is asked for its facts, its texts and what it tells, each time for what was before and after.
  private let read = Recent<RecordKey, [TraceState]>()
  /// Those that are made illegible when the site is in place, and that it does not tell any more.
  private let names: NamesOfWithdrawn

  init(seen: SeenRecords, kept: @escaping KeptStates, log: TraceLog) {
    self.seen = seen
    self.kept = kept
    self.log = log
    names = NamesOfWithdrawn(seen, kept)
  }

  func of(_ entry: TraceEntry) -> TraceState? {
    entry.state.flatMap { state($0, around: entry) }
  }

  /// What the public saw until then; nil where it saw nothing.
  func before(_ entry: TraceEntry) -> TraceState? {
    log.previous(entry).flatMap(of)
  }

  /// Kept by what the record is called now; until the site is in place, by what it was called before.
  private func state(_ digests: TraceDigests, around entry: TraceEntry) -> TraceState? {
    let wanted = log.kept(for: digests)
    let keys = Set(log.entries(around: entry).map(\.record)).sorted()
    return keys.lazy.flatMap { key in read.get(key) { kept(key) } }.map(names.blackened).first {
      $0.digests == wanted
    }
      ?? seen.state(of: log.bearer(of: entry)).flatMap { $0.digests == digests ? $0 : nil }
  }
}
