internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// One step in the timeline of a proposal.
struct EventView: View {
  let event: LifecycleEvent
  let by: UnitLinkView?
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
      .view("by", "Who did it, or decided it") { $0.by },
      .view("document", "The document it rests on") {
        CitationView($0.event.document, at: $0.desk)
      },
      .html("note", "What there is to say of it") { $0.event.note.map($0.desk.text) },
    ])
}
