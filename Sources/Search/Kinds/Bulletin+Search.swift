internal import Edition
internal import Records
internal import Vietnamese

extension Bulletin: Searchable {
  func searchFields(_ texts: SearchTexts) -> [SearchField] {
    [texts.title(title), .fact("\(number.value)/\(publish.value.day.year)")]
      + items.compactMap { texts.naming.title(of: RecordKey($0)) }.map { .fact($0) }
  }
}
