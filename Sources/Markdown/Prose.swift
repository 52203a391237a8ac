package import Vietnamese

/// The text of a `vi.md` or `en.md`: CommonMark with pipe tables, links between records, figures.
package enum Prose {
  /// - Parameters:
  ///   - file: the path that diagnostics show.
  ///   - language: the language the text is written in; it decides the words “Bảng” and “Ảnh”.
  package static func render(
    _ text: String, file: String, language: Language, context: ProseContext
  ) -> RenderedProse {
    RenderedProse(
      html: [], headings: [], diagnostics: [], summary: "", words: 0, links: [], media: [])
  }
}
