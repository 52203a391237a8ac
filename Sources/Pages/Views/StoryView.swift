internal import Edition
internal import Markdown
internal import Records
internal import Templates
internal import Vietnamese

/// A record's long text as it was rendered for a page, and the language it is really in.
package struct RenderedStory: Sendable {
  let prose: RenderedProse?
  let language: Language
  /// False where the English page shows the Vietnamese text; told on both pages, so that neither promises a translation.
  let isTranslated: Bool

  static func none(_ language: Language) -> RenderedStory {
    RenderedStory(prose: nil, language: language, isTranslated: true)
  }

  var summary: String? { prose.flatMap { $0.summary.isEmpty ? nil : $0.summary } }
}

/// The long text, with the photographs it does not show itself.
struct StoryView: View {
  let body: HTML?
  /// Given where the text is not in the page's language.
  let language: String?
  let figures: [FigureView]
  let abbreviations: [AbbreviationView]

  static let shape = Shape<StoryView>(
    "story", "The long text, with the photographs it does not show itself",
    [
      .html("body", "The rendered text") { $0.body },
      .text("language", "Its language, where it is not the page’s") { $0.language },
      .list("figures", "Photographs that the text does not show") { $0.figures },
      .list("abbreviations", "The abbreviations that the text uses") { $0.abbreviations },
    ])
}

/// An abbreviation of the glossary, for whoever cannot rest a pointer on it.
struct AbbreviationView: View {
  let term: String
  let meaning: String

  static let shape = Shape<AbbreviationView>(
    "abbreviation", "An abbreviation that a text uses",
    [
      .text("term", "The letters") { $0.term },
      .text("meaning", "What they stand for") { $0.meaning },
    ])
}

extension PageDesk {
  /// - Parameter isFirst: whether the page shows no photograph before the story.
  func story(
    _ story: RenderedStory, of record: some Record, isFirst: Bool = true
  ) -> StoryView {
    let shown = Set(story.prose?.media ?? [])
    return StoryView(
      body: story.prose.map { HTML(String(decoding: $0.html, as: UTF8.self)) },
      language: story.language == language ? nil : story.language.rawValue,
      figures: record.header.media.filter { !shown.contains($0.file.value) }.enumerated()
        .map { figure($1, of: record.key, isFirst: isFirst && shown.isEmpty && $0 == 0) },
      abbreviations: (story.prose?.abbreviations ?? []).map {
        AbbreviationView(term: $0.term, meaning: $0.meaning)
      })
  }
}

/// What stands at the foot of every record: what was corrected, in which bulletin it stood, how to cite it.
struct RecordNotesView: View {
  let corrections: [CorrectionView]
  let bulletins: [LinkView]
  let citation: String
  let permanentAddress: String
  /// The record as JSON.
  let data: Link

  static let shape = Shape<RecordNotesView>(
    "record-notes",
    "What stands at the foot of every record: what was corrected, in which bulletin it stood, how to cite it",
    [
      .list("corrections", "The corrections") { $0.corrections },
      .list("bulletins", "The bulletins it stood in") { $0.bulletins },
      .text("citation", "The record as a footnote cites it") { $0.citation },
      .text("permanentAddress", "The address that stays") { $0.permanentAddress },
      .link("data", "The record as JSON") { $0.data },
    ])
}

struct CorrectionView: View {
  let id: String
  let day: DayView
  let record: LinkView?
  let was: HTML
  let now: HTML
  let why: HTML
  let isSample: Bool

  static let shape = Shape<CorrectionView>(
    "correction",
    "What was wrong, what is right, and why",
    [
      .text("id", "The id, for anchors") { $0.id },
      .view("day", "The day") { $0.day },
      .view("record", "What was corrected") { $0.record },
      .html("was", "What it said") { $0.was },
      .html("now", "What is right") { $0.now },
      .html("why", "Why") { $0.why },
      .flag("isSample", "Whether it is made up for the demonstration") { $0.isSample },
    ])
}

extension PageDesk {
  func notes(of record: some Published) -> RecordNotesView {
    let key = record.key
    return RecordNotesView(
      corrections: edition.corrections(of: key).map(correction),
      bulletins: relations.bulletins[key].map {
        link(text($0.title), to: $0)
      },
      citation: citation(of: key, updated: edition.lastChange(of: record)),
      permanentAddress: url(.record(key)), data: .file(key.dataPath(language)))
  }

  func correction(_ correction: Correction) -> CorrectionView {
    CorrectionView(
      id: correction.header.name, day: day(correction.on.value),
      record: link(to: RecordKey(correction.record)), was: text(correction.was),
      now: text(correction.now), why: text(correction.why), isSample: correction.header.isSample)
  }

  /// "Title. Decision No. 12/QĐ-UBND. Publisher. 16 November 2023. https://…", for a footnote; the decision only where there
  /// is one.
  private func citation(of key: RecordKey, updated: Day?) -> String {
    let publisher = registry.units[edition.settings.publisher].map { naming.name(of: $0, on: nil) }
    let commendation =
      key.kind == .commendation ? registry.commendations[ID(key.name)] : nil
    let decision = (commendation?.decision.number.value).map {
      naming.say(.decisionNumbered, $0)
    }
    let parts = [naming.title(of: key), decision, publisher, updated?.short(language)]
      .compactMap { $0 }
    return (parts + [url(.record(key))]).joined(separator: ". ")
  }

  func link(to key: RecordKey) -> LinkView? {
    naming.title(of: key).map {
      LinkView(
        title: .prose($0), href: address(key),
        isSample: registry.header(of: key)?.isSample ?? false)
    }
  }

}

extension Correction: Shown {
  func ownPage(in edition: Edition) -> SitePage? { nil }
  var gist: LocalText? { now }
}
