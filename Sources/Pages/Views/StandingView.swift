internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// The line under the title that says where a decision stands before anything else is read.
struct StandingView: View {
  let text: String
  /// Chooses the colour.
  let code: String
  let decision: String?
  let isChanged: Bool
  let asOf: String

  static let shape = Shape<StandingView>(
    "standing",
    "The line under the title that says where a decision stands before anything else is read",
    [
      .text("text", "In force, revoked, stripped or restored: when, and by which decision") {
        $0.text
      },
      .text("code", "The state as an id, for its colour") { $0.code },
      .text("decision", "The decision itself, as it is cited") { $0.decision },
      .flag("isChanged", "Whether the history says more") { $0.isChanged },
      .text("asOf", "The day as of which this is so") { $0.asOf },
    ])
}

extension StandingView {
  init(of commendation: Commendation, at desk: PageDesk) {
    let naming = desk.naming
    let now = desk.today(for: commendation)
    let state = commendation.state(on: now)
    self.init(
      text: naming.wholeState(of: commendation, on: now), code: state.rawValue,
      decision: naming.cited(commendation.decision), isChanged: state != .inForce,
      asOf: naming.statusAsOf(desk.today))
  }
}

extension Commendation {
  /// Where it stands, the decision, and as of which day: for those who see no page.
  func standing(in naming: Naming, asOf day: Day) -> String {
    [naming.wholeState(of: self, on: day), naming.cited(decision), naming.statusAsOf(day)]
      .joined(separator: "; ")
  }

  /// The title with what a reader who sees nothing else has to know: first where the decision no longer stands.
  func headTitle(in naming: Naming, asOf day: Day) -> String {
    let state = naming.briefState(of: self, asOf: day)
    let word: Word = self.state(on: day).isInForce ? .titleThenState : .stateThenTitle
    return naming.say(word, title(in: naming), state)
  }
}
