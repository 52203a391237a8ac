package import Diagnostics
package import Keeping
package import Vietnamese

/// A record that was published and has been taken back: of it nothing is left but its address, which says so.
package struct Withdrawal: Sendable {
  package let record: RecordKey
  package let on: Located<Day>
  /// Nil where a person asked not to be named any more, which is all that is told.
  package let reason: LocalText?

  package init(of record: RecordKey, on: Located<Day>, reason: LocalText?) {
    self.record = record
    self.on = on
    self.reason = reason
  }

  /// A number that changes with what is told of it.
  fileprivate var version: UInt64 {
    var fingerprint = Fingerprint()
    for text in [on.value.iso, reason?.vi ?? "", reason?.en ?? ""] { fingerprint.add(text) }
    return fingerprint.value
  }
}

/// All of them, by their records.
package struct Withdrawals: Sendable {
  private let byRecord: [RecordKey: Withdrawal]

  package init(_ all: [Withdrawal] = []) {
    byRecord = Dictionary(all.map { ($0.record, $0) }) { first, _ in first }
  }

  /// In the order of their records.
  package var records: [RecordKey] { byRecord.keys.sorted() }

  package subscript(record: RecordKey) -> Withdrawal? {
    Notes.add(Mark(record))
    return byRecord[record]
  }

  /// What can be read of them.
  func tell(_ world: inout World) {
    for (record, withdrawal) in byRecord {
      world.add(
        Mark(record), withdrawal.version, "\(record.kind.rawValue):\(record.name)")
    }
  }
}
