internal import Edition
package import Records
package import Templates
internal import Vietnamese

/// What was corrected, and which decisions were revoked or restored.
struct CorrectionsPage: PageView {
  static let template = "corrections"

  let desk: PageDesk

  static let shape = Shape<CorrectionsPage>(
    "corrections", "What was corrected, and which decisions were revoked or restored",
    [
      .frame,
      .text("title", "The title") { $0.desk.say(Register.corrections) },
      .text("summary", "A sentence or two on what it is") {
        $0.desk.say(Register.corrections.summary)
      },
      .list("corrections", "The corrections") { page in
        page.desk.edition.corrections.map { CorrectionView(correction: $0, desk: page.desk) }
      },
      .list("changes", "The decisions revoked, stripped or restored") { page in
        page.desk.edition.statusChanges.map {
          CommendationChangeView(entry: $0, desk: page.desk)
        }
      },
    ])

  var facts: PageFacts {
    var facts = PageFacts(.corrections, at: desk)
    facts.feeds = [.corrections]
    return facts
  }
}

package struct CorrectionView: View {
  private let correction: Correction
  private let desk: PageDesk

  package init(correction: Correction, desk: PageDesk) {
    self.correction = correction
    self.desk = desk
  }

  package static let shape = Shape<CorrectionView>(
    "correction",
    "What was wrong, what is right, and why",
    [
      .text("id", "The id, for anchors") { $0.correction.header.name },
      .view("day", "The day") { $0.desk.day($0.correction.on.value) },
      .view("record", "What was corrected") {
        LinkView(to: RecordKey($0.correction.record), at: $0.desk)
      },
      .html("was", "What it said") { $0.desk.text($0.correction.was) },
      .html("now", "What is right") { $0.desk.text($0.correction.now) },
      .html("why", "Why") { $0.desk.text($0.correction.why) },
      .flag("isSample", "Whether it is made up for the demonstration") {
        $0.correction.header.isSample
      },
    ])
}

extension Correction: Shown {
  static var page: (any Templated.Type)? { nil }
  var gist: LocalText? { now }

  func feedEntry(at desk: PageDesk, on _: PartialDate?) -> FeedEntry? {
    desk.naming.title(of: RecordKey(record)).map { title in
      FeedEntry(
        title: desk.naming.say(.correctionTo, title),
        address: desk.url(.record(key)) + "#\(header.name)", date: .day(on.value),
        summary: desk.plain(now))
    }
  }
}

struct CommendationChangeView: View {
  let entry: StatusChangeEntry
  let desk: PageDesk

  static let shape = Shape<CommendationChangeView>(
    "commendation-change", "A commendation that was revoked, stripped or restored",
    [
      .view("commendation", "The commendation") { $0.entry.commendation.link(at: $0.desk) },
      .view("change", "What happened to it") {
        StatusChangeView(
          change: $0.entry.change, record: $0.entry.commendation.key, desk: $0.desk)
      },
      .flag("isSample", "Whether it is made up for the demonstration") {
        $0.entry.commendation.header.isSample
      },
    ])
}

extension StatusChangeEntry {
  func feedEntry(at desk: PageDesk) -> FeedEntry {
    let (status, day) = (change.status, change.on.value)
    return FeedEntry(
      title: "\(desk.say(status)): \(commendation.title(in: desk.naming))",
      address: desk.url(.record(commendation.key)) + "#\(status.rawValue)-\(day.iso)",
      date: .day(day),
      summary: desk.plain(change.reason))
  }
}
