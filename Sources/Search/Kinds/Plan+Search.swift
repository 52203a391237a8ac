internal import Edition
internal import Records
internal import Vietnamese

extension Plan: Searchable {
  func searchFields(_ texts: SearchTexts) -> [SearchField] {
    [SearchField(.title, title(in: texts.naming))] + texts.units([unit.id], on: period.from)
      + texts.facts(tasks.map(\.text))
  }
}
