internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// What a title or form rests on: a document of this site, or one that is only called by its number.
struct BasisView: View {
  let basis: Basis
  let desk: PageDesk

  static let shape = Shape<BasisView>(
    "basis", "What a title or form rests on",
    [
      .view("citation", "The document, where it has a record here") { $0.citation },
      .text("number", "The number and article, where it has none") { $0.number },
    ])

  private var citation: CitationView? {
    switch basis {
    case .record(let citation): CitationView(citation, at: desk)
    case .instrument(let instrument):
      desk.registry.document(basis).map { document in
        let isListed = document.articles.contains { $0.number.value == instrument.article }
        return CitationView(
          document: document, article: isListed ? instrument.article : nil, desk: desk)
      }
    }
  }

  private var number: String? {
    guard case .instrument(let instrument) = basis, citation == nil else { return nil }
    let whole = desk.naming.say(.instrumentNumbered, instrument.number)
    return instrument.article.map { desk.naming.say(.articleOf, $0, whole) } ?? whole
  }
}
