internal import Edition
internal import Records
internal import Vietnamese

extension Consultation: Searchable {
  func searchFields(_ texts: SearchTexts) -> [SearchField] {
    [texts.title(title)] + texts.parties(candidates.map(\.party), on: nil)
      + texts.units([by.id], on: .day(opens.value))
      + texts.labels(candidates.map { $0.form.flatMap { texts.registry.form($0.id)?.label } })
  }
}
