internal import Edition
internal import Records
internal import Vietnamese

extension Correction: Searchable {
  func searchFields(_ texts: SearchTexts) -> [SearchField] {
    let corrected = texts.naming.title(of: RecordKey(record))
    return [SearchField(.title, title(in: texts.naming))]
      + [corrected].compactMap { $0 }.map { SearchField(.party, $0) }
      + texts.facts([was, now, why])
  }
}
