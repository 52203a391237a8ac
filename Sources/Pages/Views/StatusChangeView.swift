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
      .text("ground", "The case of the Law") { view in
        view.change.ground.map { view.desk.say($0) }
      },
      .view("recovered", "What came back") { view in
        view.change.recovered.map { RecoveryView(recovery: $0, desk: view.desk) }
      },
      .html("reason", "Why") { $0.desk.text($0.change.reason) },
    ])
}

/// What came back after a revocation.
struct RecoveryView: View {
  let recovery: StatusChange.Recovery
  let desk: PageDesk

  static let shape = Shape<RecoveryView>(
    "recovery", "What came back after a revocation",
    [
      .flag("insignia", "Whether the insignia came back") { $0.recovery.insignia },
      .html("amount", "How much money came back") { view in
        view.recovery.amount.map { HTML.money($0, view.desk.language) }
      },
      .view("day", "The day by which it had") { $0.desk.day($0.recovery.on) },
    ])
}
