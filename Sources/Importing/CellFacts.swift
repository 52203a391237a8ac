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
    case .flag: return flag(text) ?? text
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

  /// As spreadsheets and people answer a question.
  private static func flag(_ text: String) -> String? {
    switch text.folded {
    case "true", "x", "co", "yes", "1", "dung": "true"
    case "false", "khong", "no", "0", "sai": "false"
    default: nil
    }
  }

  /// The word itself, the one that pages call so, or the one of which the field's own help says that it means this:
  /// `ad-hoc: đột xuất`.
  private static func word(
    _ text: String, of words: [String], _ about: About, _ names: WordNames
  ) -> String? {
    let key = text.folded
    if let word = words.first(where: { $0 == key }) ?? names.word(called: text, among: words) {
      return word
    }
    let meanings = [about.help.vi, about.help.en].flatMap { Meanings(in: $0, of: words).all }
    let exact = meanings.filter { $0.meaning == key }
    let like = exact.isEmpty ? meanings.filter { $0.meaning.hasPrefix(key + " ") } : exact
    return Set(like.map(\.word)).count == 1 ? like[0].word : nil
  }
}

/// What the words of a field mean, as its help tells: `ong: ông; ba: bà.`
struct Meanings {
  private(set) var all: [(word: String, meaning: String)] = []

  init(in help: String, of words: [String]) {
    for part in help.split(whereSeparator: { ";.".contains($0) }) {
      let sides = part.split(separator: ":", maxSplits: 1).map { $0.trimmed }
      guard sides.count == 2, words.contains(sides[0]) else { continue }
      for meaning in sides[1].split(separator: ",") {
        all.append((sides[0], meaning.trimmed.folded))
      }
    }
  }
}

extension MomentReading {
  fileprivate var one: String? { if case .one(let moment) = self { moment.iso } else { nil } }
}

extension StringProtocol {
  var trimmed: String {
    let kept = drop { $0.isWhitespace }
    return String(kept.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// One blank where there are several, or a line ends.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
