internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// How to cite a page: in both languages and for programs, each to be copied.
struct CiteView: View {
  /// In the language of the page.
  private let own: CitedPage
  private let other: CitedPage
  private let onPaper: OnPaperView
  /// For programs: letters, digits and hyphens.
  private let key: String

  /// - Parameter work: what is cited, in a language, for each has its own words for it.
  init(
    _ route: Route, updated: PartialDate?, key: String, at desk: PageDesk,
    work: (Naming) -> CitedWork
  ) {
    func page(_ naming: Naming) -> CitedPage {
      CitedPage(work: work(naming), naming: naming, route: route, updated: updated)
    }
    own = page(desk.naming)
    other = page(Naming(desk.edition, desk.naming.wording, desk.language.other))
    onPaper = OnPaperView(route, state: own.state, updated: updated, at: desk)
    self.key = key
  }

  static let shape = Shape<CiteView>(
    "cite", "How to cite a page: in both languages and for programs, each to be copied",
    [
      .list("footnotes", "For a footnote, in each language, that of the page first") {
        [FootnoteView(page: $0.own), FootnoteView(page: $0.other)]
      },
      .view("bibTeX", "For BibTeX and BibLaTeX") {
        LiteratureView(text: $0.own.bibTeX(key: $0.key))
      },
      .view("ris", "For programs that read RIS") { LiteratureView(text: $0.own.ris) },
      .view("onPaper", "What leads from paper back to the site") { $0.onPaper },
    ])
}

/// A citation for a footnote, in one language.
struct FootnoteView: View {
  let page: CitedPage

  static let shape = Shape<FootnoteView>(
    "footnote", "A citation for a footnote, in one language",
    [
      .text("language", "The language code: vi or en") { $0.page.language.rawValue },
      .text("name", "The name of the language in the language itself") { $0.page.language.ownName },
      .text("text", "The citation, without the day of access") { $0.page.footnote },
      .text("accessed", "What stands before the day of access") { $0.page.naming.say(.accessedOn) },
    ])
}

/// A citation for a program, with a place for the day of access.
struct LiteratureView: View {
  let text: LiteratureText

  static let shape = Shape<LiteratureView>(
    "literature", "A citation for a program, with a place for the day of access",
    [
      .text("before", "What stands before the day of access") { $0.text.before },
      .text("accessBefore", "The beginning of its field") { $0.text.accessBefore },
      .text("accessAfter", "The end of its field") { $0.text.accessAfter },
      .text("after", "What stands after it") { $0.text.after },
    ])
}
