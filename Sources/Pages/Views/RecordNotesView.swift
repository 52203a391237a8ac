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

  /// "Title. Decision No. 12/QĐ-UBND of 16 November 2023 by the Chairperson of … Site (Publisher), updated 19 January 2024.
  /// https://…", for a footnote: the decision with its own day and authority, the page with those of the site.
  private var citation: String {
    [desk.naming.title(of: key), decision, site, address].compactMap { $0 }
      .joined(separator: ". ")
  }

  private var site: String {
    let settings = desk.edition.settings
    let title = desk.naming.plain(settings.title)
    let publisher = desk.naming.name(of: settings.publisher, on: nil)
    let whole = publisher.map { "\(title) (\($0))" } ?? title
    return updated.map { desk.naming.say(.siteUpdated, whole, $0.short(desk.language)) } ?? whole
  }

  private var decision: String? {
    guard key.kind == .commendation, let record = desk.registry.commendations[ID(key.name)] else {
      return nil
    }
    let (decision, naming) = (record.decision, desk.naming)
    let number =
      decision.number.map { naming.say(.decisionNumbered, $0.value) } ?? naming.say(Word.decision)
    let day = decision.on.value.short(desk.language)
    guard let authority = naming.authority(of: decision) else {
      return naming.say(.decisionOfDay, number, day)
    }
    return naming.say(.decisionCited, number, day, authority)
  }
}

extension RecordNotesView {
  init(of record: some Published, at desk: PageDesk) {
    self.init(key: record.key, updated: desk.edition.lastChange(of: record), desk: desk)
  }
}
