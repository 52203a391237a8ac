internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A document: what it says article by article, what it carries out, and who rests on it.
struct DocumentPage: RecordPage {
  static let template = "document"

  let record: Document
  let story: RenderedStory
  let desk: PageDesk

  static let shape = Shape<DocumentPage>(
    "document",
    "A document: what it says article by article, what it carries out, and who rests on it",
    [
      .frame,
      .html("label", "Type and number") { HTML.prose($0.desk.naming.label(of: $0.record)) },
      .html("title", "The title") { $0.desk.text($0.record.title) },
      .text("type", "Decree, law …") { $0.desk.say($0.record.type) },
      .html("number", "The number") { HTML.prose($0.record.number.value) },
      .view("issuer", "Who issued it") {
        UnitLinkView($0.record.issuer, on: .day($0.record.issued.value), at: $0.desk)
      },
      .view("issued", "The day of issue") { $0.desk.day($0.record.issued.value) },
      .view("effectiveFrom", "In force from") { page in
        page.record.effective?.from.map { page.desk.day($0) }
      },
      .view("effectiveTo", "In force until, where that is not known to the day") { page in
        page.lastDate.flatMap { $0.exact == nil ? page.desk.day($0) : nil }
      },
      .view("endedFrom", "The first day on which it is no longer in force") { page in
        page.lastDate?.exact.flatMap { Day(ordinal: $0.ordinal + 1) }.map { page.desk.day($0) }
      },
      .view("standing", "Not yet or no longer in force; absent otherwise") {
        $0.record.standing(at: $0.desk)
      },
      .list("articles", "Its articles") { page in
        page.record.articles.map { ArticleEntryView(article: $0, page: page) }
      },
      .flag("hasOwnWording", "Whether the titles of some articles are the document’s own") {
        $0.record.articles.contains(where: \.isVerbatim)
      },
      .flag("hasEditorsWording", "Whether the titles of some articles are the editors'") {
        !$0.record.articles.allSatisfy(\.isVerbatim)
      },
      .list("asks", "What it asks to be done, in the editors' words") { page in
        page.record.asks.map { ParagraphView(text: page.desk.text($0)) }
      },
      .list("implements", "What it carries out") {
        CitationView.all($0.record.implements, at: $0.desk)
      },
      .list("implementedBy", "What carries it out") {
        $0.whole($0.desk.relations.implementing[$0.record.id])
      },
      .list("replaces", "What it replaced") { CitationView.all($0.record.replaces, at: $0.desk) },
      .list("replacedBy", "What replaced it") {
        $0.whole($0.desk.relations.replacing[$0.record.id])
      },
      .list("addressees", "To whom it was sent") {
        UnitLinkView.all($0.record.addressees, on: .day($0.record.issued.value), at: $0.desk)
      },
      .flag("hasContents", "Whether it is long enough for a table of contents") {
        $0.record.articles.count > 4
      },
      .list("citedBy", "The records that rest on it, kind by kind, the newest twenty of each") {
        CitedByKindView.all($0.citing, most: 20, at: $0.desk)
      },
      .link("source", "Where it was taken from") { $0.record.source.flatMap(Link.outside) },
      .link("archived", "Where an archive keeps that") { $0.record.archived.flatMap(Link.outside) },
      .story,
      .notes,
    ])

  private var lastDate: PartialDate? { record.effective?.to }

  private func whole(_ documents: [Document]) -> [CitationView] {
    documents.map { CitationView(document: $0, desk: desk) }
  }

  /// Documents stand among those that carry it out, or replaced it.
  private var citing: [CitedBy] {
    desk.edition.citing(record.id).filter { $0.record.kind != .document }
  }

  var facts: PageFacts {
    var facts = PageFacts(
      of: self, title: desk.naming.label(of: record), description: desk.plain(record.title))
    facts.headTitle = desk.naming.state(of: record).map {
      desk.naming.say(.titleThenState, desk.naming.label(of: record), $0)
    }
    facts.about = [SchemaOrg(desk).legislation(record)]
    return facts
  }
}

/// One article, and the way to those who rest on it.
struct ArticleEntryView: View {
  let article: Document.Article
  let page: DocumentPage

  static let shape = Shape<ArticleEntryView>(
    "article-entry",
    "One article, and the way to those who rest on it",
    [
      .text("number", "The number") { $0.article.number.value },
      .text("label", "What it is called") {
        $0.page.desk.naming.say(.article, $0.article.number.value)
      },
      .html("title", "The title") { $0.page.desk.text($0.article.title) },
      .flag("isReworded", "Whether the title is the editors', where others are the document’s own")
      {
        !$0.article.isVerbatim && $0.page.record.articles.contains(where: \.isVerbatim)
      },
      .link("href", "The page that says who rests on it; absent where nobody does") { view in
        view.provision.map { view.page.desk.address(.provision($0.key)) }
      },
      .text("count", "How many records rest on it") { view in
        view.provision.flatMap { provision in
          provision.records.isEmpty
            ? nil : view.page.desk.naming.count(provision.records.count, .recordsResting)
        }
      },
    ])

  private var provision: Provision? {
    page.desk.edition.provision(page.record.id, article.number.value)
  }
}

extension Document: Paged {
  typealias OwnView = DocumentPage

  func standing(at desk: PageDesk) -> BadgeView? {
    desk.naming.state(of: self).map { BadgeView(text: $0, code: "ended") }
  }

  func row(at desk: PageDesk) -> RowView {
    let on = issued.value
    return RowView(
      title: .prose(desk.naming.label(of: self)), href: desk.address(key), day: desk.day(on),
      badge: standing(at: desk),
      facts: [desk.fact(.issuedBy, UnitLinkView(issuer, on: .day(on), at: desk)?.name)]
        .compactMap { $0 },
      summary: desk.text(title), isSample: header.isSample)
  }

  func say(in sides: inout Sides) {
    sides.line(.prose(sides.desk.naming.label(of: self)))
    sides.text(nil, title)
    sides.list(.asks, asks) { $0.text(nil, $1) }
    if !asks.isEmpty, !articles.isEmpty { sides.heading(.documentArticles) }
    for article in articles {
      sides.text(
        said: sides.desk.naming.say(.article, article.number.value), article.title)
    }
  }

  var gist: LocalText? { title }
}
