internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// One record among the results of a search.
struct SearchResultView: Templated {
  static let template = "search-result"

  let key: RecordKey
  let row: RowView
  let desk: PageDesk

  static let shape = Shape<SearchResultView>(
    "search-result", "One record among the results of a search",
    [
      .text("kind", "What kind of record it is") { $0.desk.say($0.key.kind) },
      .view("row", "The record as the register of its kind shows it") { $0.row },
      .html("summary", "The beginning of its summary") { $0.summary },
    ])

  private var summary: HTML? {
    desk.registry.ask(key) { $0.gist }.map { desk.text($0.cut(to: 110)) }
  }
}

extension SearchResultView {
  /// Every kind of record looks like an entry of a register; nil when it may not be read.
  init?(_ key: RecordKey, at desk: PageDesk) {
    let unit = key.kind == .unit ? desk.registry.units[key.name] : nil
    guard var row = unit?.searchRow(at: desk) ?? desk.row(key) else { return nil }
    row.badge = desk.registry.ask(key) { $0.standing(at: desk) } ?? row.badge
    self.init(key: key, row: row, desk: desk)
  }
}

extension LocalText {
  func cut(to limit: Int) -> LocalText {
    LocalText(vi: vi.cut(to: limit), en: en?.cut(to: limit))
  }
}

extension String {
  /// At most so many characters, cut after a whole word.
  func cut(to limit: Int) -> String {
    guard count > limit else { return self }
    let start = prefix(limit)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
  }
}
