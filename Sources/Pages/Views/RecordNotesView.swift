internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// What stands at the foot of every record: what was corrected, in which bulletin it stood, how to cite it.
struct RecordNotesView: View {
  let key: RecordKey
  let updated: PartialDate?
  let desk: PageDesk

  static let shape = Shape<RecordNotesView>(
    "record-notes",
    "What stands at the foot of every record: what was corrected, in which bulletin it stood, how to cite it",
    [
      .list("corrections", "The corrections") { notes in
        notes.desk.edition.corrections(of: notes.key)
          .map { CorrectionView(correction: $0, desk: notes.desk) }
      },
      .list("bulletins", "The bulletins it stood in") { notes in
        notes.desk.relations.bulletins[notes.key]
          .map { LinkView(notes.desk.text($0.title), to: $0, at: notes.desk) }
      },
      .text("citation", "The record as a footnote cites it") { $0.citation },
      .text("permanentAddress", "The address that stays") { $0.address },
      .link("data", "The record as JSON") { Link.file($0.key.dataPath($0.desk.language)) },
    ])

  private var address: String { desk.url(.record(key)) }

  /// "Title. Decision No. 12/QĐ-UBND. Publisher. 16 November 2023. https://…", for a footnote; the decision only where there
  /// is one.
  private var citation: String {
    let publisher = desk.naming.name(of: desk.edition.settings.publisher, on: nil)
    let parts = [
      desk.naming.title(of: key), decision, publisher, updated?.short(desk.language), address,
    ]
    return parts.compactMap { $0 }.joined(separator: ". ")
  }

  private var decision: String? {
    guard key.kind == .commendation, let record = desk.registry.commendations[ID(key.name)] else {
      return nil
    }
    return desk.naming.say(.decisionNumbered, record.decision.number.value)
  }
}

extension RecordNotesView {
  init(of record: some Published, at desk: PageDesk) {
    self.init(key: record.key, updated: desk.edition.lastChange(of: record), desk: desk)
  }
}
