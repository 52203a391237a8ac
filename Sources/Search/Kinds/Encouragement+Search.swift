internal import Edition
internal import Records
internal import Vietnamese

extension Encouragement: Searchable {
  func searchFields(_ texts: SearchTexts) -> [SearchField] {
    [SearchField(.title, title(in: texts.naming))] + texts.facts([text])
      + texts.units([unit.id], on: period.to ?? period.from)
      + [decision?.number?.value].compactMap { $0 }.flatMap(texts.decision)
      + texts.parties([official.map(Party.official)].compactMap { $0 }, on: nil)
  }
}
