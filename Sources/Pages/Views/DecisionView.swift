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
      .html("number", "The number of the decision; absent for a praise without one") {
        $0.decision.number.map { HTML.prose($0.value) }
      },
      .view("day", "The day") { $0.desk.day($0.decision.on.value) },
      .view("authority", "The unit that decided, or whose head did") {
        UnitLinkView($0.decision.by, on: .day($0.decision.on.value), at: $0.desk)
      },
      .html("post", "Who decided, as an office; absent where the unit itself is one, or decided") {
        $0.post
      },
      .flag("isByPost", "Whether somebody in an office decided, and not a body") {
        $0.decision.isByPost(at: $0.desk)
      },
      .html("signer", "Who signed, and for whom") { view in
        view.desk.naming.signer(of: view.decision).map { HTML.prose($0) }
      },
      .link("file", "The scanned decision") { view in
        view.decision.file.map { Link.file(MediaAddress.path(of: $0.value, in: view.record)) }
      },
      .link("shared", "The page of all whom the decision commends, where it commends several") {
        $0.shared
      },
    ])

  private var post: HTML? {
    if case .post(let post)? = desk.naming.decider(of: decision) { desk.text(post) } else { nil }
  }

  private var shared: Link? {
    desk.edition.sharedPage(of: decision).map { desk.address(.decision($0)) }
  }
}
