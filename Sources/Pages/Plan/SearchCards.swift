internal import Edition
internal import Markdown
package import Records
internal import Templates
package import Vietnamese

/// What the search index asks of the pages.
extension Press {
  /// What a record looks like among the results, as the site's templates show it, without a line end.
  package func appendCard(of key: RecordKey, in language: Language, to bytes: inout [UInt8]) {
    guard let card = SearchResultView(key, at: desk(language)) else { return }
    var output = Output()
    let links = links(from: Route.search.file(in: language))
    looks[language][SearchResultView.self].render(card, links: links, into: &output)
    bytes.append(contentsOf: output.bytes.lazy.filter { $0 != UInt8(ascii: "\n") })
  }

  /// Its pages are written, and so are the cards.
  package func letRowsGo(in language: Language) { desk(language).letRowsGo() }

  /// The words of a record's long text in its own language.
  package func words(of key: RecordKey, in language: Language) -> [UInt8] {
    edition.registry.header(of: key)
      .flatMap { stories.story(of: $0, key, in: language, on: .record(key)).0.prose?.text } ?? []
  }
}
