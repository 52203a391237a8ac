internal import Edition
internal import Records
internal import Vietnamese

extension Article: Searchable {
  func searchFields(_ texts: SearchTexts) -> [SearchField] {
    [texts.title(title)] + texts.facts([summary, outlet])
      + texts.parties(people.map { .official($0) }, on: on.value)
  }
}
