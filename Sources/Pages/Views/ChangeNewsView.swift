internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// That something published was corrected, or that a decision was revoked or restored.
struct ChangeNewsView: View {
  let day: Day
  /// "Đính chính", "Đã hủy bỏ".
  let label: String
  let record: LinkView
  let desk: PageDesk

  static let shape = Shape<ChangeNewsView>(
    "change-news", "That something was corrected, or a decision revoked or restored",
    [
      .view("day", "The day") { $0.desk.day($0.day) },
      .text("label", "What happened to it") { $0.label },
      .view("record", "What it happened to") { $0.record },
    ])
}

extension ChangeNewsView {
  private static let daysOfMonth = 31

  /// Newest first.
  static func ofLastMonth(at desk: PageDesk) -> [ChangeNewsView] {
    let corrections = desk.edition.corrections.compactMap { correction in
      LinkView(to: RecordKey(correction.record), at: desk).map {
        ChangeNewsView(
          day: correction.on.value, label: desk.say(Kind.correction), record: $0, desk: desk)
      }
    }
    let changes = desk.edition.statusChanges.map { entry in
      ChangeNewsView(
        day: entry.change.on.value, label: desk.say(entry.change.status),
        record: entry.commendation.link(at: desk), desk: desk)
    }
    return merged(changes, corrections).filter { desk.today.days(since: $0.day) < daysOfMonth }
  }

  /// Both are newest first; of one day the changes of status come first.
  private static func merged(_ changes: [Self], _ corrections: [Self]) -> [Self] {
    (changes + corrections).enumerated()
      .sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }.map(\.element)
  }
}

/// What is open for comment.
struct OpenConsultationView: View {
  let consultation: Consultation
  let desk: PageDesk

  static let shape = Shape<OpenConsultationView>(
    "open-consultation", "What is open for comment",
    [
      .view("link", "The consultation") { $0.consultation.link(at: $0.desk) },
      .view("closes", "The last day") { $0.desk.day($0.consultation.closes.value) },
    ])
}
