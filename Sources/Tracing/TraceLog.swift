package import Digests
internal import JSON
package import Records
package import Vietnamese

/// All that the public saw happen to records, in its order: a line of JSON for each, which holds the SHA-256 of the line before.
/// Whoever kept one line can prove that no line before it was changed.
package struct TraceLog: Sendable {
  /// In the folder of the content: the log, and a folder for each kind of record.
  package static let folder = "trace"
  package static let file = "trace/log.jsonl"
  /// In the site.
  package static let publishedFile = "trace.jsonl"

  package private(set) var entries: [TraceEntry] = []
  /// As the file holds them.
  package private(set) var bytes: [UInt8] = []
  private var last: WholeDigest?
  private var lives: [TraceLife] = []
  private var lifeOfRecord: [RecordKey: Int] = [:]
  private var lifeOfEntry: [Int] = []
  /// What stands in place of a state that was made illegible.
  private var successors: [TraceDigests: TraceDigests] = [:]

  package init() {}

  package mutating func add(
    _ event: TraceEntry.Event, of record: RecordKey, on day: Day, state: TraceDigests?,
    change: TraceEntry.Change = TraceEntry.Change()
  ) {
    let entry = TraceEntry(
      number: entries.count + 1, on: day, event: event, record: record, state: state,
      change: change)
    var line = entry.json(after: last).bytes()
    last = WholeDigest(of: line)
    line.append(UInt8(ascii: "\n"))
    append(entry, line[...])
  }

  private mutating func append(_ entry: TraceEntry, _ line: ArraySlice<UInt8>) {
    let life = life(of: entry)
    lives[life].entries.append(entries.count)
    lifeOfEntry.append(life)
    if let replaced = entry.change.replaces { successors[replaced] = entry.state }
    entries.append(entry)
    bytes.append(contentsOf: line)
  }

  private mutating func life(of entry: TraceEntry) -> Int {
    let old = entry.former.flatMap { lifeOfRecord.removeValue(forKey: $0) }
    guard let life = old ?? lifeOfRecord[entry.record] else {
      lives.append(TraceLife())
      lifeOfRecord[entry.record] = lives.count - 1
      return lives.count - 1
    }
    lifeOfRecord[entry.record] = life
    return life
  }

  /// Of the last line: who keeps it can prove all of the log.
  package var end: WholeDigest? { last }

  /// In their order, with those of before it was renamed.
  package func entries(of record: RecordKey) -> [TraceEntry] {
    lifeOfRecord[record].map(entries(ofLife:)) ?? []
  }

  /// The same of a record as it was called then.
  package func entries(around entry: TraceEntry) -> [TraceEntry] {
    entries(ofLife: lifeOfEntry[entry.number - 1])
  }

  private func entries(ofLife life: Int) -> [TraceEntry] { lives[life].entries.map { entries[$0] } }

  /// What told last of the record what was seen until an entry.
  package func previous(_ entry: TraceEntry) -> TraceEntry? {
    entries(around: entry).last { $0.number < entry.number && $0.event != .blackened }
  }

  /// What the record of an entry is called now.
  package func bearer(of entry: TraceEntry) -> RecordKey {
    entries(around: entry).last?.record ?? entry.record
  }

  /// What records are called now, by what they were called before.
  package var newNames: [RecordKey: RecordKey] {
    let moved = entries.compactMap { entry in entry.former.map { ($0, bearer(of: entry)) } }
    return Dictionary(moved) { $1 }
  }

  /// What tells last what the data says of a record.
  package func last(of record: RecordKey) -> TraceEntry? {
    guard let life = lifeOfRecord[record] else { return nil }
    return lives[life].entries.last { entries[$0].event != .blackened }.map { entries[$0] }
  }

  /// The state that is kept where that one was seen.
  package func kept(for digests: TraceDigests) -> TraceDigests {
    var kept = digests
    while let next = successors[kept], next != kept { kept = next }
    return kept
  }

  /// By what they are called now.
  package var records: Set<RecordKey> { Set(lifeOfRecord.keys) }

  /// What was known on a day.
  package func upTo(_ day: Day) -> TraceLog {
    guard let newest = entries.last?.on, newest > day else { return self }
    var log = TraceLog()
    for entry in entries.prefix(while: { $0.on <= day }) {
      log.add(
        entry.event, of: entry.record, on: entry.on, state: entry.state, change: entry.change)
    }
    return log
  }
}

/// What happened to one record, whatever it was called.
private struct TraceLife {
  /// Places in the log.
  var entries: [Int] = []
}

/// Why a log proves nothing from a line on.
package enum TraceFault: Error, Hashable, Sendable {
  /// The line is no entry.
  case garbled(line: Int)
  /// The line before it is another than when it was written.
  case broken(line: Int)
}

extension TraceLog {
  /// As it is published: every line follows the one before.
  package init(reading bytes: [UInt8]) throws(TraceFault) {
    try self.init(bytes, mergedByGit: false)
  }

  /// As it lies with the content, where two sides of a merge may each have gone on from the same line. That which stands first
  /// holds; what the other told is told again by the next build.
  package init(merged bytes: [UInt8]) throws(TraceFault) {
    try self.init(bytes, mergedByGit: true)
  }

  private init(_ bytes: [UInt8], mergedByGit: Bool) throws(TraceFault) {
    var known: Set<WholeDigest?> = [nil]
    var start = bytes.startIndex
    var number = 0
    self.bytes.reserveCapacity(bytes.count)
    while start < bytes.endIndex {
      number += 1
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
      let line = bytes[start..<(end ?? bytes.endIndex)]
      start = end.map { $0 + 1 } ?? bytes.endIndex
      if mergedByGit, line.isMarkOfMerge { continue }
      guard end != nil, let json = JSON(reading: line), let entry = TraceEntry(json) else {
        throw .garbled(line: number)
      }
      let previous = json["previous"]?.text.flatMap { WholeDigest(hexadecimal: $0.utf8) }
      let digest = WholeDigest(of: Array(line))
      if previous == last, entry.number == entries.count + 1 {
        last = digest
        append(entry, line + [UInt8(ascii: "\n")])
      } else if !mergedByGit || !known.contains(previous) {
        throw .broken(line: number)
      }
      known.insert(digest)
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isMarkOfMerge: Bool {
    ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].contains { starts(with: $0.utf8) }
  }
}
