internal import Records
internal import Tracing
internal import Vietnamese

/// One line of the page of changes: something that happened to a record, or how much was published new on a day.
enum ChangeLine: Sendable {
  case change(TraceEntry)
  case published([Kind: Int], on: Day)

  var day: Day {
    switch self {
    case .change(let entry): entry.on
    case .published(_, let day): day
    }
  }

  /// Newest first.
  static func all(in log: TraceLog) -> [ChangeLine] {
    var lines: [ChangeLine] = []
    var new: (counts: [Kind: Int], on: Day)?
    for entry in log.entries.reversed() {
      if let told = new, told.on != entry.on {
        lines.append(.published(told.counts, on: told.on))
        new = nil
      }
      switch entry.event {
      case .published:
        if new == nil { new = ([:], entry.on) }
        new?.counts[entry.record.kind, default: 0] += 1
      case .changed, .renamed, .gone, .withdrawn: lines.append(.change(entry))
      // What was made illegible is told with the record that was taken back.
      case .blackened, .restated: continue
      }
    }
    if let new { lines.append(.published(new.counts, on: new.on)) }
    return lines
  }
}
