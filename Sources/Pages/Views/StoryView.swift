internal import Edition
internal import Markdown
internal import Records
internal import Templates
internal import Vietnamese

/// The long text, with the photographs it does not show itself.
struct StoryView: View {
  let story: RenderedStory
  let media: [Records.Media]
  let key: RecordKey
  /// Whether the page shows no photograph before the story.
  let isFirst: Bool
  let desk: PageDesk

  init(
    _ story: RenderedStory, of record: some Record, isFirst: Bool = true, at desk: PageDesk
  ) {
    self.story = story
    media = record.header.media
    key = record.key
    self.isFirst = isFirst
    self.desk = desk
  }

  static let shape = Shape<StoryView>(
    "story", "The long text, with the photographs it does not show itself",
    [
      .html("body", "The rendered text") { $0.body },
      .text("language", "Its language, where it is not the page’s") { $0.language },
      .list("figures", "Photographs that the text does not show") { $0.figures },
      .list("abbreviations", "The abbreviations that the text uses") { $0.abbreviations },
    ])

  private var body: HTML? {
    story.prose.map { HTML(String(decoding: $0.html, as: UTF8.self)) }
  }

  private var language: String? {
    story.language == desk.language ? nil : story.language.rawValue
  }

  private var figures: [FigureView] {
    let shown = Set(story.prose?.media ?? [])
    return media.filter { !shown.contains($0.file.value) }.enumerated().map {
      FigureView($1, of: key, isFirst: isFirst && shown.isEmpty && $0 == 0, at: desk)
    }
  }

  private var abbreviations: [AbbreviationView] {
    (story.prose?.abbreviations ?? []).map {
      AbbreviationView(term: $0.term, meaning: $0.meaning)
    }
  }
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
