internal import Edition
internal import Records
internal import Vietnamese

extension Article: Searchable {
  func searchFields(_ texts: SearchTexts) -> [SearchField] {
    [texts.title(title)] + texts.facts([summary, outlet])
      + people.compactMap { texts.registry.officials[$0] }.map(texts.person)
  }
}
