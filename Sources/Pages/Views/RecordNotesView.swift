internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// What stands at the foot of every record: what was corrected, in which bulletin it stood, how to cite it.
struct RecordNotesView: View {
  let key: RecordKey
  let updated: Day?
  let desk: PageDesk

  init(of record: some Published, at desk: PageDesk) {
    key = record.key
    updated = desk.edition.lastChange(of: record)
    self.desk = desk
  }

  static let shape = Shape<RecordNotesView>(
    "record-notes",
    "What stands at the foot of every record: what was corrected, in which bulletin it stood, how to cite it",
    [
      .list("corrections", "The corrections") { $0.corrections },
      .list("bulletins", "The bulletins it stood in") { $0.bulletins },
      .text("citation", "The record as a footnote cites it") { $0.citation },
      .text("permanentAddress", "The address that stays") { $0.desk.url(.record($0.key)) },
      .link("data", "The record as JSON") { Link.file($0.key.dataPath($0.desk.language)) },
    ])

  private var corrections: [CorrectionView] {
    desk.edition.corrections(of: key).map { CorrectionView(correction: $0, desk: desk) }
  }

  private var bulletins: [LinkView] {
    desk.relations.bulletins[key].map { desk.link(desk.text($0.title), to: $0) }
  }

  /// "Title. Decision No. 12/QĐ-UBND. Publisher. 16 November 2023. https://…", for a footnote.
  private var citation: String {
    let publisher = desk.registry.units[desk.edition.settings.publisher].map {
      desk.naming.name(of: $0, on: nil)
    }
    let parts = [
      desk.naming.title(of: key), decision, publisher, updated?.short(desk.language),
    ]
    return (parts.compactMap { $0 } + [desk.url(.record(key))]).joined(separator: ". ")
  }

  /// Nil for what is no decision.
  private var decision: String? {
    guard key.kind == .commendation else { return nil }
    return desk.registry.commendations[ID(key.name)].map {
      desk.naming.say(.decisionNumbered, $0.decision.number.value)
    }
  }
}
