internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// What later happened to a decision to commend.
struct StatusChangeView: View {
  let change: StatusChange
  let record: RecordKey
  let desk: PageDesk

  static let shape = Shape<StatusChangeView>(
    "status-change",
    "A revocation, a stripping or a restoration, and its decision",
    [
      .text("label", "What happened") { $0.desk.say($0.change.status) },
      .text("code", "An id for styles") { $0.change.status.rawValue },
      .view("day", "The day") { $0.desk.day($0.change.on.value) },
      .view("decision", "The decision") {
        DecisionView(decision: $0.change.decision, record: $0.record, desk: $0.desk)
      },
      .html("reason", "Why") { $0.desk.text($0.change.reason) },
    ])
}
