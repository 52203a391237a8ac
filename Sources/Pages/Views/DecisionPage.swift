internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// One decision and all whom it commends.
struct DecisionPage: PageView {
  static let template = "decision"

  let key: DecisionKey
  /// One of the commendations the decision made; the others are found through it.
  let first: Commendation
  let desk: PageDesk

  static let shape = Shape<DecisionPage>(
    "decision", "One decision and all whom it commends",
    [
      .frame,
      .html("title", "The title") { HTML.prose($0.title) },
      .view("standing", "Whether all that it gave still stands, and as of which day") {
        $0.standing
      },
      .view("decision", "The decision") {
        DecisionView(decision: $0.first.decision, record: $0.first.key, desk: $0.desk)
      },
      .list("rows", "All whom it commends") { page in
        page.commendations.map { $0.row(at: page.desk) }
      },
      .view("cite", "How to cite it") { $0.cite },
    ])

  private var title: String {
    desk.naming.say(.decisionNumbered, first.decision.number?.value ?? "")
  }

  private var commendations: [Commendation] {
    desk.relations.commendationsOfDecision[key].inDateOrder
  }

  private var ended: Int {
    commendations.count { !$0.isInForce(on: desk.today(for: $0)) }
  }

  private func state(in naming: Naming) -> String {
    ended == 0
      ? naming.say(AwardState.inForce)
      : naming.say(.partlyEnded, String(ended), String(commendations.count))
  }

  private var standing: StandingView {
    StandingView(
      text: state(in: desk.naming), code: (ended == 0 ? AwardState.inForce : .revoked).rawValue,
      decision: nil, isChanged: false, asOf: desk.naming.statusAsOf(desk.today))
  }

  private var updated: PartialDate? { desk.edition.latest(of: commendations) }

  private var cite: CiteView {
    CiteView(
      .decision(key), updated: updated, key: "decision-\(first.id.raw)", at: desk
    ) { naming in
      first.citedAlone(in: naming, state: "\(state(in: naming)), \(naming.asOf(naming.today))")
    }
  }

  var facts: PageFacts {
    let state = "\(state(in: desk.naming)), \(desk.naming.asOf(desk.today))"
    var facts = PageFacts(
      .decision(key), title: title,
      description: "\(desk.naming.cited(first.decision)). \(state)",
      below: .commendations, at: desk)
    facts.headTitle = desk.naming.say(.titleThenState, title, state)
    facts.isSample = commendations.contains { $0.header.isSample }
    facts.updated = updated
    facts.scripts = [.record]
    return facts
  }
}
