internal import Edition
internal import Records
internal import Vietnamese

extension Page: Searchable {
  func searchFields(_ texts: SearchTexts) -> [SearchField] {
    [texts.title(title)]
  }
}
