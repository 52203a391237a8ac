internal import Edition
internal import Records
internal import Tracing
internal import Vietnamese

extension TraceLog {
  /// What happened to records that readers knew, newest first, as many as a feed tells.
  var newestChanges: [TraceEntry] {
    Array(
      entries.reversed().lazy.filter { $0.event != .published && $0.isSeen }
        .prefix(Feed.mostEntries))
  }
}

extension TraceEntry {
  /// Nil of a record that may not be named any more, and of one that stands on a list.
  func feedEntry(at desk: PageDesk) -> FeedEntry? {
    let record = desk.edition.wholeTrace.bearer(of: self)
    guard desk.edition.isTraced(record), let title = desk.naming.title(of: record) else {
      return nil
    }
    let why = change.corrections.compactMap { desk.registry.corrections[ID($0)] }
    return FeedEntry(
      title: "\(desk.say(event)): \(title)",
      address: desk.url(.history(record)) + "#\(number)", date: .day(on),
      summary: why.isEmpty ? nil : why.map { desk.plain($0.now) }.joined(separator: " "))
  }
}
