internal import Comparing
package import Edition
internal import JSON
package import Records
package import Tracing
internal import Vietnamese

/// The log after a site is published, from the log before and what that site shows.
package struct NextTrace {
  package let seen: SeenRecords
  let before: TraceLog
  let kept: KeptStates
  let names: NamesOfWithdrawn
  /// In which what is kept and what is seen can be held against each other; nil where all can.
  private let columns: ToldColumns?
  /// What records are that stood at another address when they were last published.
  private let formerKeys: [RecordKey: RecordKey]
  private let newNames: [RecordKey: RecordKey]

  /// - Parameter columns: those in which the states before were told; nil where that is not known.
  package init(
    _ seen: SeenRecords, after before: TraceLog, kept: @escaping KeptStates,
    in columns: ToldColumns?
  ) {
    self.seen = seen
    self.before = before
    self.kept = kept
    self.columns = columns?.shared(with: seen.columns)
    names = NamesOfWithdrawn(seen, kept)
    formerKeys = seen.formerKeys(before)
    let heirs = Dictionary(formerKeys.map { ($1, $0) }) { first, _ in first }
    newNames = before.newNames.mapValues { heirs[$0] ?? $0 }.merging(heirs) { $1 }
      .filter { seen.edition.registry.header(of: $0.key) == nil }
  }

  private var edition: Edition { seen.edition }
  private var day: Day { edition.today }

  /// - Parameter now: of all records.
  package func log(of now: [SeenDigests]) -> TraceLog {
    var log = before
    var gone = before.records.subtracting(formerKeys.values)
    for record in now {
      guard let digests = record.digests else { continue }
      gone.remove(record.key)
      tell(record.key, digests, &log)
    }
    blacken(&log)
    for key in gone.sorted() where before.last(of: key).map({ !$0.hidesRecord }) ?? false {
      let isWithdrawn = edition.registry.withdrawals[key] != nil
      log.add(isWithdrawn ? .withdrawn : .gone, of: key, on: day, state: nil)
    }
    return log
  }

  /// What was kept of others and names somebody who asked not to be named.
  private func blacken(_ log: inout TraceLog) {
    guard !names.isEmpty else { return }
    for key in log.records.sorted() where edition.registry.withdrawals[key] == nil {
      for state in keptStates(of: key) where names.areIn(state) {
        var change = TraceEntry.Change()
        change.replaces = state.digests
        log.add(
          .blackened, of: key, on: day, state: names.blackened(state).digests, change: change)
      }
    }
  }

  /// With those of a record that was called otherwise. A build that died while it moved them has left some under both names.
  private func keptStates(of key: RecordKey) -> [TraceState] {
    let states = kept(key)
    let moved = Set(states)
    let former = formerKeys[key].map(kept) ?? []
    return former.filter { !moved.contains($0) } + states
  }

  private func tell(_ key: RecordKey, _ digests: TraceDigests, _ log: inout TraceLog) {
    let former = formerKeys[key]
    guard let last = before.last(of: former ?? key), !last.hidesRecord else {
      log.add(.published, of: key, on: day, state: digests)
      return
    }
    if let former {
      var change = TraceEntry.Change()
      change.formerName = former.name
      log.add(.renamed, of: key, on: day, state: last.state, change: change)
    }
    guard last.state != digests else { return }
    let change = change(of: key, since: last)
    // Readers see a difference, or nobody can say what it is.
    if change.tellsOfSomething || lastState(of: key, last) == nil {
      log.add(.changed, of: key, on: day, state: digests, change: change)
    } else if last.state?.facts != digests.facts {
      log.add(.restated, of: key, on: day, state: digests)
    }
  }

  private func lastState(of key: RecordKey, _ last: TraceEntry) -> TraceState? {
    keptStates(of: key).last { $0.digests == last.state }
  }

  /// Of what cannot be held against each other nothing but why it may be another.
  private func change(of key: RecordKey, since last: TraceEntry) -> TraceEntry.Change {
    var change = TraceEntry.Change()
    change.corrections = corrections(of: key, since: last)
    guard let old = lastState(of: key, last), let new = seen.state(of: key) else { return change }
    let comparison = comparison(of: key.kind)
    let facts = comparison.facts(from: old, to: new)
    change.facts = facts.map(comparison.name).uniqued
    change.texts = comparison.texts(from: old, to: new)
    if change.corrections.isEmpty, key.isHeld, !wasSeen(new.digests, of: key) {
      change.unexplained =
        comparison.contradictions(from: old, to: new, in: seen)
        .map(comparison.name).uniqued
    }
    return change
  }

  func comparison(of kind: Kind) -> StateComparison {
    StateComparison(of: kind, labels: seen.labels, naming: newNames, in: columns)
  }

  /// Whether a slip was taken back: readers saw the same before.
  private func wasSeen(_ digests: TraceDigests, of key: RecordKey) -> Bool {
    before.entries(of: formerKeys[key] ?? key).contains { $0.state?.facts == digests.facts }
  }

  /// Those that were not there when it last changed.
  private func corrections(of key: RecordKey, since last: TraceEntry) -> [String] {
    edition.corrections(of: key).filter { correction in
      before.entries(of: correction.key).first.map { $0.number > last.number } ?? true
    }.map(\.header.name).sorted()
  }
}

extension NextTrace {
  /// The records of which something is to be kept, or to be let go.
  ///
  /// - Parameter entries: those that the log has come to hold.
  package func records(of entries: ArraySlice<TraceEntry>) -> [RecordKey] {
    Set(entries.filter { $0.event != .gone }.map(\.record)).sorted()
  }

  /// All that is kept of a record from now on; nothing of one that was taken back.
  package func states(of key: RecordKey) -> [TraceState] {
    guard edition.registry.withdrawals[key] == nil else { return [] }
    let known = keptStates(of: key).map(names.blackened)
    guard let now = seen.state(of: key), !known.contains(now) else { return known }
    return known + [now]
  }
}

extension RecordKey {
  /// A correction says itself what was wrong, and a page of the site is no record of a commendation.
  fileprivate var isHeld: Bool { kind != .correction && kind != .page }
}

extension [String] {
  /// Each once, in the order of the alphabet.
  fileprivate var uniqued: [String] { Set(self).sorted() }
}
