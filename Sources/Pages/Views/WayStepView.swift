internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A step on the way to a commendation; the last is the decision.
struct WayStepView: View {
  let label: String
  let code: String
  let date: PartialDate
  let days: Int?
  let desk: PageDesk
  /// Nil for the decision, which stands on the page already.
  let step: WayStep?

  static let shape = Shape<WayStepView>(
    "way-step", "A step on the way to a commendation; the last is the decision",
    [
      .text("label", "What was done") { $0.label },
      .text("code", "An id for styles") { $0.code },
      .view("day", "The day") { $0.desk.day($0.date) },
      .text("days", "How long after the step before") { view in
        view.days.map { view.desk.naming.count($0, .days) }
      },
      .view("by", "Who did it, or was asked") {
        UnitLinkView($0.step?.by, on: $0.date, at: $0.desk)
      },
      .html("reference", "The number of the paper, where there is no record of it") {
        ($0.step?.reference).map { HTML.prose($0.value) }
      },
      .view("document", "The paper, where there is a record of it") {
        CitationView($0.step?.document, at: $0.desk)
      },
      .view("consultation", "The consultation") { $0.consultation },
      .text("votes", "How many voted for it, and of how many") { $0.votes },
      .html("note", "What there is to say of it") { ($0.step?.note).map($0.desk.text) },
    ])

  private var consultation: LinkView? {
    step?.consultation.flatMap { desk.registry.consultations[$0] }?.link(at: desk)
  }

  private var votes: String? {
    step?.votes.map { votes in
      let cast = Number.print(votes.cast.value, desk.language)
      return votes.of.map { desk.naming.say(.votesOf, cast, Number.print($0, desk.language)) }
        ?? desk.naming.say(.votes, cast)
    }
  }
}

extension WayStepView {
  init(step: WayStep, days: Int?, desk: PageDesk) {
    self.init(
      label: desk.say(step.sort.value), code: step.sort.value.rawValue, date: step.on.value,
      days: days, desk: desk, step: step)
  }

  init(decisionOf commendation: Commendation, at desk: PageDesk) {
    self.init(
      label: desk.say(Word.decision), code: "decided", date: .day(commendation.decision.on.value),
      days: commendation.daysToDecision, desk: desk, step: nil)
  }
}
