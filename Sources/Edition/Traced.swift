internal import Digests
package import Keeping
package import Records
package import Tracing

extension Edition {
  /// What the public saw happen to a record, in that order.
  package func trace(of key: RecordKey) -> [TraceEntry] {
    Notes.add(.traced(key))
    return trace.entries(of: key)
  }

  /// The same of all records.
  package var wholeTrace: TraceLog {
    Notes.add(.traces)
    return trace
  }

  /// Whether a page tells what a record said before: something happened to it since it was published.
  package func isTraced(_ key: RecordKey) -> Bool {
    key.hasPage && registry.header(of: key) != nil
      && trace(of: key).count { $0.event != .restated } > 1
  }

  package var tracedRecords: [RecordKey] { trace.records.filter(isTraced).sorted() }

  func tellOfTraces(_ world: inout World) {
    for key in trace.records {
      guard let last = trace.last(of: key) else { continue }
      world.add(.traced(key), UInt64(last.number), TraceFiles.path(of: key))
    }
    world.add(.traces, trace.end?.beginning.number ?? 0, TraceLog.file)
  }
}

extension Mark {
  static let traces = Mark(.traces)

  static func traced(_ key: RecordKey) -> Mark { Mark(.traced, key.kind.rawValue, key.name) }
}

extension TraceEntry.Event: Labelled { package static let group = "trace" }
