internal import Edition
internal import Records
internal import Vietnamese

/// One thing that happened, as a feed tells it.
struct FeedEntry {
  let title: String
  let address: String
  let day: Day
  let summary: String?
}

extension FeedEntry {
  /// A record by the last thing that happened to it; nil before anything has.
  init?(_ record: some Shown, at desk: PageDesk) {
    guard let day = desk.edition.latest(record.dates) else { return nil }
    self.init(
      title: record.title(in: desk.naming), address: desk.url(.record(record.key)), day: day,
      summary: record.gist.map(desk.plain))
  }

  /// Nil where what was corrected may not be read.
  init?(_ correction: Correction, at desk: PageDesk) {
    guard let title = desk.naming.title(of: RecordKey(correction.record)) else { return nil }
    self.init(
      title: desk.naming.say(.correctionTo, title),
      address: desk.url(.record(correction.key)) + "#\(correction.header.name)",
      day: correction.on.value, summary: desk.plain(correction.now))
  }

  init(_ entry: StatusChangeEntry, at desk: PageDesk) {
    let (commendation, change) = (entry.commendation, entry.change)
    self.init(
      title: "\(desk.say(change.status)): \(commendation.title(in: desk.naming))",
      address: desk.url(.record(commendation.key))
        + "#\(change.status.rawValue)-\(change.on.value.iso)",
      day: change.on.value, summary: desk.plain(change.reason))
  }
}
