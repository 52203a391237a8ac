internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A document that a record rests on, to the article.
struct CitationView: View {
  let document: Document
  var article: String? = nil
  let desk: PageDesk

  static let shape = Shape<CitationView>(
    "citation", "A document that a record rests on, to the article",
    [
      .html("label", "As it is cited: a law by its name, others by type and number") {
        HTML.prose($0.desk.naming.citation(of: $0.document, article: $0.article))
      },
      .html("title", "The title of the document; of a law cited by its name, the number") {
        $0.document.isCitedByName
          ? HTML.prose($0.desk.naming.label(of: $0.document)) : $0.desk.text($0.document.title)
      },
      .link("href", "Its address; of an article, the page that says who else rests on it") {
        $0.href
      },
      .view("issued", "The day of issue") { $0.desk.day($0.document.issued.value) },
      .flag("isSample", "Whether it is made up for the demonstration") {
        $0.document.header.isSample
      },
    ])
}

extension CitationView {
  /// An article that is cited has a page, since something rests on it. Who cites it need not know what else does, and so is not
  /// made again when that changes.
  private var href: Link {
    guard let article, document.articles.contains(where: { $0.number.value == article }) else {
      return Link.page(Route.record(document.key).path(in: desk.language), fragment: article)
    }
    return desk.address(.provision(ProvisionKey(document: document.id, number: article)))
  }

  /// Nil where the document may not be read.
  init?(_ citation: Citation?, at desk: PageDesk) {
    guard let citation, let document = desk.registry.documents[citation.document] else {
      return nil
    }
    self.init(document: document, article: citation.article, desk: desk)
  }

  static func all(_ citations: [Citation], at desk: PageDesk) -> [CitationView] {
    citations.compactMap { CitationView($0, at: desk) }
  }
}
