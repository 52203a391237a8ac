internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// One step in the timeline of a proposal.
struct EventView: View {
  let event: LifecycleEvent
  let desk: PageDesk

  static let shape = Shape<EventView>(
    "event", "One step in the timeline of a proposal",
    [
      .view("day", "The day") { $0.desk.day($0.event.on.value) },
      .text("label", "The stage") { $0.desk.say($0.event.stage.value) },
      .text("code", "The id of the stage, for styles") { $0.event.stage.value.rawValue },
      .text("result", "How it was evaluated") { view in
        view.event.result.map { view.desk.say($0) }
      },
      .view("by", "Who did it, or decided it") {
        UnitLinkView($0.event.by, on: $0.event.on.value, at: $0.desk)
      },
      .view("document", "The document it rests on") {
        CitationView($0.event.document, at: $0.desk)
      },
      .html("note", "What there is to say of it") { $0.event.note.map($0.desk.text) },
    ])
}

struct PilotView: View {
  let pilot: Pilot
  let desk: PageDesk

  static let shape = Shape<PilotView>(
    "pilot", "When and where a proposal was tried",
    [
      .text("period", "From when to when") { $0.period },
      .list("area", "Where") {
        UnitLinkView.all($0.pilot.area, on: $0.pilot.from.value, at: $0.desk)
      },
    ])

  private var period: String {
    desk.naming.period(Period(from: pilot.from.value, to: pilot.to?.value)) ?? ""
  }
}

struct OversightView: View {
  let oversight: Oversight
  let desk: PageDesk

  static let shape = Shape<OversightView>(
    "oversight", "An inspection or supervision",
    [
      .text("label", "Inspection or supervision") { $0.desk.say($0.oversight.sort) },
      .view("day", "The day") { $0.desk.day($0.oversight.on.value) },
      .view("by", "Who did it, or decided it") {
        UnitLinkView($0.oversight.by, on: $0.oversight.on.value, at: $0.desk)
      },
      .html("findings", "What was found") { $0.oversight.findings.map($0.desk.text) },
      .view("document", "The document it rests on") {
        CitationView($0.oversight.document, at: $0.desk)
      },
    ])
}
