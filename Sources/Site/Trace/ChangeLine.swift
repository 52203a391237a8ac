internal import Records
internal import Tracing
internal import Vietnamese

/// One line of the page of changes: something that happened to a record, or all that was published new on a day.
enum ChangeLine: Sendable {
  case change(TraceEntry)
  case published([TraceEntry], on: Day)

  var day: Day {
    switch self {
    case .change(let entry): entry.on
    case .published(_, let day): day
    }
  }

  /// Newest first.
  static func all(in log: TraceLog) -> [ChangeLine] {
    var lines: [ChangeLine] = []
    var new: [TraceEntry] = []
    for entry in log.entries.reversed() {
      if let day = new.last?.on, day != entry.on {
        lines.append(.published(new, on: day))
        new = []
      }
      switch entry.event {
      case .published: new.append(entry)
      case .changed, .renamed, .gone, .withdrawn: lines.append(.change(entry))
      // What was made illegible is told with the record that was taken back.
      case .blackened, .restated: continue
      }
    }
    return new.last.map { lines + [.published(new, on: $0.on)] } ?? lines
  }
}
