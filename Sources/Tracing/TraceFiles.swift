package import Records

/// The states that were kept of a record.
package typealias KeptStates = @Sendable (RecordKey) -> [TraceState]

/// Where the states of a record lie.
package enum TraceFiles {
  /// Below the folder of the content: `trace/officials/nguyen-van-a.jsonl`.
  package static func path(of record: RecordKey) -> String {
    "\(TraceLog.folder)/\(record.kind.folder)/\(record.name).jsonl"
  }

  /// The states in a file; a line that is none is passed over, and missed where it is wanted.
  package static func states(_ bytes: [UInt8]) -> [TraceState] {
    bytes.split(separator: UInt8(ascii: "\n")).compactMap(TraceState.init(line:))
  }
}
