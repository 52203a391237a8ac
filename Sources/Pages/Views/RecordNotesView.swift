internal import Edition
internal import Records
internal import Templates
internal import Tracing
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
      .view("cite", "How to cite it") { $0.cite },
      .view("since", "The day from which its changes are on record; absent where none are kept") {
        notes in notes.desk.edition.trace(of: notes.key).first.map { notes.desk.day($0.on) }
      },
      .link("history", "What it said before; absent where nothing has changed") {
        $0.desk.edition.isTraced($0.key) ? $0.desk.address(.history($0.key)) : nil
      },
      .link("data", "The record as JSON; absent where records have no files of their own") {
        $0.desk.data(of: $0.key)
      },
    ])

  private var cite: CiteView? {
    desk.registry.ask(key) { record in
      CiteView(
        .record(key), updated: updated, key: "\(key.kind.rawValue)-\(key.name)", at: desk,
        work: record.cited)
    }
  }
}

extension RecordNotesView {
  init(of record: some Published, at desk: PageDesk) {
    self.init(key: record.key, updated: desk.edition.lastChange(of: record), desk: desk)
  }
}
