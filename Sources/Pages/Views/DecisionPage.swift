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
      .view("decision", "The decision") {
        DecisionView(decision: $0.first.decision, record: $0.first.key, desk: $0.desk)
      },
      .list("rows", "All whom it commends") { page in
        page.commendations.map { $0.row(at: page.desk) }
      },
    ])

  private var title: String {
    desk.naming.say(.decisionNumbered, first.decision.number?.value ?? "")
  }

  private var commendations: [Commendation] {
    desk.relations.commendationsOfDecision[key].inDateOrder
  }

  var facts: PageFacts {
    let all = commendations
    var facts = PageFacts(
      .decision(key), title: title, description: nil,
      below: .commendations, at: desk)
    facts.isSample = all.contains { $0.header.isSample }
    facts.updated = desk.edition.latest(all.flatMap(\.dates))
    return facts
  }
}
