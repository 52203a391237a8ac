internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A numbered decision with its date and authority.
struct DecisionView: View {
  let decision: Decision
  /// The record that has the scan beside it.
  let record: RecordKey
  let desk: PageDesk

  static let shape = Shape<DecisionView>(
    "decision", "A numbered decision with its date and authority",
    [
      .html("number", "The number of the decision") { HTML.prose($0.decision.number.value) },
      .view("day", "The day") { $0.desk.day($0.decision.on.value) },
      .view("authority", "Who decided") {
        UnitLinkView($0.decision.by, on: .day($0.decision.on.value), at: $0.desk)
      },
      .html("signer", "Who signed") { $0.decision.signer.map($0.desk.text) },
      .link("file", "The scanned decision") { view in
        view.decision.file.map { Link.file(MediaAddress.path(of: $0.value, in: view.record)) }
      },
      .link("shared", "The page of all whom the decision commends, where it commends several") {
        $0.shared
      },
    ])

  private var shared: Link? {
    desk.edition.sharedPage(of: decision).map { desk.address(.decision($0)) }
  }
}
