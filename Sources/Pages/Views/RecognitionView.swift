internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// Where a proposal was recognised as a sáng kiến, and how far what it changes reaches.
struct RecognitionView: View {
  let recognition: Recognition
  /// The proposal, which has the scan beside it.
  let record: RecordKey
  let desk: PageDesk

  static let shape = Shape<RecognitionView>(
    "recognition", "Where a proposal was recognised as a sáng kiến, and how far it reaches",
    [
      .text("scope", "How far what it changes reaches") { $0.desk.say($0.recognition.scope) },
      .view("decision", "The decision") {
        DecisionView(decision: $0.recognition.decision, record: $0.record, desk: $0.desk)
      },
    ])
}
