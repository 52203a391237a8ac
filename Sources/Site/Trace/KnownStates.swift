internal import Records
internal import Tracing

/// The states that entries of the log tell of: those kept with the content, and what is seen now.
struct KnownStates: Sendable {
  let log: TraceLog
  private let seen: SeenRecords
  private let kept: KeptStates
  /// Those that are made illegible when the site is in place, and that it does not tell any more.
  private let names: NamesOfWithdrawn

  init(seen: SeenRecords, kept: @escaping KeptStates, log: TraceLog) {
    self.seen = seen
    self.kept = kept
    self.log = log
    names = NamesOfWithdrawn(seen, kept)
  }

  func of(_ entry: TraceEntry) -> TraceState? {
    entry.state.flatMap { state(entry.record, $0) }
  }

  /// What the public saw until then; nil where it saw nothing.
  func before(_ entry: TraceEntry) -> TraceState? {
    let earlier = log.entries(of: entry.record).last { other in
      other.number < entry.number && other.event != .blackened
    }
    return earlier.flatMap(of)
  }

  private func state(_ key: RecordKey, _ digests: TraceDigests) -> TraceState? {
    let wanted = log.kept(for: digests)
    return kept(key).lazy.map(names.blackened).first { $0.digests == wanted }
      ?? seen.state(of: key).flatMap { $0.digests == digests ? $0 : nil }
  }
}
