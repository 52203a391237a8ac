internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// One decision and all whom it commends.
struct DecisionPage: Templated {
  static let template = "decision"

  let frame: FrameView
  let title: HTML
  let decision: DecisionView
  let rows: [RowView]

  static let shape = Shape<DecisionPage>(
    "decision", "One decision and all whom it commends",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .html("title", "The title") { $0.title },
      .view("decision", "The decision") { $0.decision },
      .list("rows", "All whom it commends") { $0.rows },
    ])
}

extension PageDesk {
  /// - Parameter first: one of the commendations the decision made; the others are found through it.
  func decisionPage(of first: Commendation) -> DecisionPage {
    let key = DecisionKey(first.decision)
    let commendations = relations.commendationsOfDecision[key].inDateOrder
    let title = naming.say(.decisionNumbered, first.decision.number.value)
    let facts = PageFacts(
      route: .decision(key), title: title, trail: trail(.commendations), section: .commendations,
      isSample: commendations.contains { $0.header.isSample },
      updated: edition.latest(commendations.flatMap(\.dates)))
    return DecisionPage(
      frame: frame(facts), title: .prose(title),
      decision: decision(first.decision, of: first.key), rows: commendations.map(row))
  }
}
