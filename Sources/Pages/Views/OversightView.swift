internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

struct OversightView: View {
  let oversight: Oversight
  let by: UnitLinkView?
  let desk: PageDesk

  static let shape = Shape<OversightView>(
    "oversight", "An inspection or supervision",
    [
      .text("label", "Inspection or supervision") { $0.desk.say($0.oversight.sort) },
      .view("day", "The day") { $0.desk.day($0.oversight.on.value) },
      .view("by", "Who did it, or decided it") { $0.by },
      .html("findings", "What was found") { $0.oversight.findings.map($0.desk.text) },
      .view("document", "The document it rests on") {
        CitationView($0.oversight.document, at: $0.desk)
      },
    ])
}
