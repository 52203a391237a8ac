internal import Edition
internal import Records
internal import Vietnamese

extension Document: Searchable {
  func searchFields(_ texts: SearchTexts) -> [SearchField] {
    [
      SearchField(.title, title(in: texts.naming)), SearchField(.title, number.value),
      SearchField(.name, texts.naming.plain(title)),
    ] + texts.label(of: self) + [texts.day(issued.value)]
      + texts.units([issuer.id], on: .day(issued.value))
      + texts.facts(articles.map(\.title) + asks)
  }
}
