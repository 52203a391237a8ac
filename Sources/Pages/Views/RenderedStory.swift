internal import Markdown
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
