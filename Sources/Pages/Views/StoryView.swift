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
  let story: RenderedStory
  let key: RecordKey
  let media: [Records.Media]
  /// Whether the page shows a photograph before the story.
  let followsPhoto: Bool
  let desk: PageDesk

  static let shape = Shape<StoryView>(
    "story", "The long text, with the photographs it does not show itself",
    [
      .html("body", "The rendered text") { view in
        view.story.prose.map { HTML(String(decoding: $0.html, as: UTF8.self)) }
      },
      .text("language", "Its language, where it is not the page’s") {
        $0.story.language == $0.desk.language ? nil : $0.story.language.rawValue
      },
      .text("readingTime", "How long it takes to read; absent where there is no text") {
        $0.readingTime
      },
      .list("parts", "Its parts, as its headings name them") { view in
        view.story.prose?.headings.filter { $0.level == 2 }.map { StoryPartView(heading: $0) } ?? []
      },
      .list("figures", "Photographs that the text does not show") { $0.figures },
      .list("abbreviations", "The abbreviations that the text uses") { view in
        view.story.prose?.abbreviations.map { AbbreviationView(abbreviation: $0) } ?? []
      },
    ])

  private var readingTime: String? {
    story.prose.map { prose in
      let minutes = (prose.words + pace / 2) / pace
      return desk.naming.say(.readingTime, String(max(1, minutes)))
    }
  }

  /// Words a minute. Vietnamese writes each syllable as a word and needs more of them for the same: both languages of a
  /// text take about as long.
  private var pace: Int { story.language == .vi ? 280 : 230 }

  private var figures: [FigureView] {
    let shown = Set(story.prose?.media ?? [])
    let isPlain = !followsPhoto && shown.isEmpty
    return media.filter { !shown.contains($0.file.value) }.enumerated().map { index, photo in
      FigureView(photo, of: key, isFirst: isPlain && index == 0, at: desk)
    }
  }
}

extension StoryView {
  init(_ story: RenderedStory, of record: some Shown, at desk: PageDesk) {
    self.init(
      story: story, key: record.key, media: record.header.media,
      followsPhoto: record.portrait != nil, desk: desk)
  }
}

/// A heading of the long text, to be gone to.
struct StoryPartView: View {
  let heading: ProseHeading

  static let shape = Shape<StoryPartView>(
    "story-part", "A part of the long text, by its heading",
    [
      .text("id", "The id of the heading, for anchors") { $0.heading.id },
      .text("text", "The heading") { $0.heading.text },
    ])
}

/// An abbreviation of the glossary, for whoever cannot rest a pointer on it.
struct AbbreviationView: View {
  let abbreviation: Abbreviation

  static let shape = Shape<AbbreviationView>(
    "abbreviation", "An abbreviation that a text uses",
    [
      .text("term", "The letters") { $0.abbreviation.term },
      .text("meaning", "What they stand for") { $0.abbreviation.meaning },
    ])
}
