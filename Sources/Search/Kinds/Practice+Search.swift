internal import Edition
internal import Records
internal import Vietnamese

extension Practice: Searchable {
  func searchFields(_ texts: SearchTexts) -> [SearchField] {
    [SearchField(.title, title(in: texts.naming))]
      + texts.units([unit.id], on: period.to ?? period.from)
      + texts.facts(difficulties + solutions + goodPractices + shortcomings.map(\.text))
  }
}
