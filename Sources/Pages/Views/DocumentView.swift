internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A document: what it says article by article, what it carries out, and who rests on it.
struct DocumentPage: Templated {
  static let template = "document"

  let frame: FrameView
  let label: HTML
  let title: HTML
  let type: String
  let number: HTML
  let issuer: UnitLinkView?
  let issued: DayView
  let effectiveFrom: DayView?
  let effectiveTo: DayView?
  let isEnded: Bool
  let articles: [ArticleEntryView]
  let implements: [CitationView]
  let implementedBy: [CitationView]
  let replaces: [CitationView]
  let replacedBy: [CitationView]
  let addressees: [UnitLinkView]
  let citedBy: [LinkView]
  let source: Link?
  let story: StoryView
  let notes: RecordNotesView

  static let shape = Shape<DocumentPage>(
    "document",
    "A document: what it says article by article, what it carries out, and who rests on it",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .html("label", "Type and number") { $0.label },
      .html("title", "The title") { $0.title },
      .text("type", "Decree, law …") { $0.type },
      .html("number", "The number") { $0.number },
      .view("issuer", "Who issued it") { $0.issuer },
      .view("issued", "The day of issue") { $0.issued },
      .view("effectiveFrom", "In force from") { $0.effectiveFrom },
      .view("effectiveTo", "In force until") { $0.effectiveTo },
      .flag("isEnded", "No longer in force") { $0.isEnded },
      .list("articles", "Its articles") { $0.articles },
      .list("implements", "What it carries out") { $0.implements },
      .list("implementedBy", "What carries it out") { $0.implementedBy },
      .list("replaces", "What it replaced") { $0.replaces },
      .list("replacedBy", "What replaced it") { $0.replacedBy },
      .list("addressees", "To whom it was sent") { $0.addressees },
      .list("citedBy", "The records that rest on it") { $0.citedBy },
      .link("source", "Where it was taken from") { $0.source },
      .view("story", "The long text and the photographs it does not show") { $0.story },
      .view("notes", "Corrections, bulletins, how to cite") { $0.notes },
    ])
}

/// One article and the records that cite it.
struct ArticleEntryView: View {
  let number: String
  let label: String
  let title: HTML
  let citedBy: [LinkView]

  static let shape = Shape<ArticleEntryView>(
    "article-entry",
    "One article and the records that cite it",
    [
      .text("number", "The number") { $0.number },
      .text("label", "What it is called") { $0.label },
      .html("title", "The title") { $0.title },
      .list("citedBy", "The records that cite the article") { $0.citedBy },
    ])
}

extension PageDesk {
  func page(_ document: Document, prose: RenderedStory) -> DocumentPage {
    let citing = relations.citing[document.id]
    let ended = document.inForce.to.map { $0 < today } ?? false
    return DocumentPage(
      frame: frame(facts(document, prose: prose)), label: .prose(naming.label(of: document)),
      title: text(document.title), type: say(document.type), number: .prose(document.number.value),
      issuer: unit(document.issuer, on: document.issued.value), issued: day(document.issued.value),
      effectiveFrom: document.effective?.from.map(day),
      effectiveTo: document.effective?.to.map(day), isEnded: ended,
      articles: document.articles.map { article($0, citing: citing) },
      implements: citations(document.implements),
      implementedBy: relations.implementing[document.id].map(whole),
      replaces: citations(document.replaces),
      replacedBy: relations.replacing[document.id].map(whole),
      addressees: document.addressees.compactMap { unit($0, on: document.issued.value) },
      citedBy: links(citing), source: document.source.flatMap(Link.outside),
      story: story(prose, of: document), notes: notes(of: document))
  }

  private func facts(_ document: Document, prose: RenderedStory) -> PageFacts {
    PageFacts(
      route: .record(document.key), title: naming.label(of: document),
      description: plain(document.title),
      trail: trail(.documents), section: .documents, isSample: document.header.isSample,
      isTranslated: prose.isTranslated, updated: edition.lastChange(of: document),
      about: [legislation(document)])
  }

  private func article(_ article: Document.Article, citing: [CitingRecord]) -> ArticleEntryView {
    let number = article.number.value
    return ArticleEntryView(
      number: number, label: naming.say(.article, number),
      title: text(article.title), citedBy: links(citing.filter { $0.article == number }))
  }

  private func whole(_ document: Document) -> CitationView {
    CitationView(
      label: .prose(naming.label(of: document)), title: text(document.title),
      href: address(document.key), issued: day(document.issued.value),
      isSample: document.header.isSample)
  }

  /// Each record once, in the order of kinds and ids; the first hundred, since a register lists them all.
  private func links(_ citing: [CitingRecord]) -> [LinkView] {
    Set(citing.map(\.record)).sorted().prefix(100).compactMap(link)
  }
}

extension Document: Shown {
  func ownPage(in edition: Edition) -> SitePage? {
    .record(self, in: edition) { $0.page($1, prose: $2) }
  }
  func row(at desk: PageDesk) -> RowView { desk.row(self) }
  func say(in sides: inout Sides) { sides.desk.say(self, in: &sides) }
  var gist: LocalText? { title }
}
