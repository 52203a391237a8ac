internal import Asking
internal import Content
internal import Tables
internal import Vietnamese

/// What a cell says as a record would say it, where that is certain. Else it stays as it was typed, and the rules for
/// records tell what is wrong with it.
enum CellFacts {
  static func written(
    _ cell: Cell, as description: Description, _ about: About, called names: WordNames
  ) -> String {
    let text = cell.text.onOneLine
    switch description {
    case .day: return day(cell) ?? text
    case .date: return date(cell) ?? text
    case .moment: return MomentReading(text).one ?? text
    case .whole: return number(NumberReading(whole: text)) ?? text
    case .quantity:
      // A unit beside the number is a fact of its own.
      return text.contains(where: \.isLetter) ? text : number(NumberReading(measured: text)) ?? text
    case .flag: return YesOrNo.said(by: text).map { $0 ? "true" : "false" } ?? text
    case .word(let words): return word(text, of: words, about, names) ?? text
    case .either(let one, let other):
      let first = written(cell, as: one, about, called: names)
      return first == text ? written(cell, as: other, about, called: names) : first
    default: return text
    }
  }

  private static func day(_ cell: Cell) -> String? {
    if case .date(let date) = cell.content { return date.exact?.iso }
    if case .one(let day) = DayReading(cell.text) { return day.iso }
    return nil
  }

  private static func date(_ cell: Cell) -> String? {
    if case .date(let date) = cell.content { return date.iso }
    switch DayReading(cell.text) {
    case .one(let day): return day.iso
    case .withoutDay(let date): return date.iso
    default: return nil
    }
  }

  private static func number(_ reading: NumberReading) -> String? {
    if case .one(let number) = reading { number } else { nil }
  }

  /// The word itself, the one that pages call so, or the one of which the field's own help says that it means this:
  /// `ad-hoc: đột xuất`.
  private static func word(
    _ text: String, of words: [String], _ about: About, _ names: WordNames
  ) -> String? {
    names.word(called: text, among: words) ?? about.word(meant: text, among: words)
  }
}

extension MomentReading {
  fileprivate var one: String? { if case .one(let moment) = self { moment.iso } else { nil } }
}

extension StringProtocol {
  /// One blank where there are several, or a line ends.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
