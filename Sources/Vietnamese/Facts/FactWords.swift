/// Thousands, millions and the like behind a number.
struct WrittenScale {
  /// Of ten.
  let power: Int
  /// “2 triệu rưỡi”.
  let hasHalf: Bool
  /// Not of one letter, which may be a unit.
  let isCertain: Bool
  let end: Int
}

extension FactText {
  /// Up to two words: “nghìn tỷ”, “hundred thousand”.
  func scale(after place: Int) -> WrittenScale? {
    guard let first = word(after: place), let power = ScaleWords.powers[first.key] else {
      return nil
    }
    guard first.key != "m", first.key != "k", first.key != "tr" else {
      return WrittenScale(power: power, hasHalf: false, isCertain: false, end: first.end)
    }
    var (sum, end) = (power, first.end)
    if let second = word(after: end), let more = ScaleWords.powers[second.key], second.key.isLong {
      (sum, end) = (sum + more, second.end)
    }
    let half = word(after: end).flatMap { $0.key == "rưỡi" ? $0.end : nil }
    return WrittenScale(power: sum, hasHalf: half != nil, isCertain: true, end: half ?? end)
  }

  /// Behind a sign of per cent, a currency, or else the next word, which mostly is the unit.
  func afterUnit(_ place: Int) -> Int {
    let next = afterBlanks(place)
    if self[next] == UInt8(ascii: "%") { return next + 1 }
    guard let unit = word(after: place), !UnitWords.none.contains(unit.key) else { return place }
    return bytes[place..<unit.end].contains(0x0A) ? place : unit.end
  }
}

extension WordKey {
  fileprivate var isLong: Bool { self != "m" && self != "k" && self != "tr" }
}

extension Quantity {
  /// Nil where it needs more digits than a quantity holds.
  func scaled(by scale: WrittenScale) -> Quantity? {
    guard let product = times(power: scale.power) else { return nil }
    guard scale.hasHalf, let half = Quantity("-0.5")?.times(power: scale.power) else {
      return product
    }
    return product.minus(half)
  }

  func times(power: Int) -> Quantity? {
    var result: Quantity? = self
    for _ in 0..<power { result = result?.times(Quantity(10)) }
    return result
  }
}

private enum ScaleWords {
  static let powers: [WordKey: Int] = [
    "trăm": 2, "nghìn": 3, "ngàn": 3, "vạn": 4, "triệu": 6, "tr": 6, "tỷ": 9, "tỉ": 9, "hundred": 2,
    "thousand": 3, "k": 3, "million": 6, "m": 6, "billion": 9, "bn": 9, "trillion": 12,
  ]
}

/// Words that are no unit, so that a figure is quoted without them.
private enum UnitWords {
  static let none: Set<WordKey> = [
    "và", "đến", "tới", "là", "có", "thì", "ở", "tại", "trong", "của", "theo", "với", "cho", "để",
    "and", "to", "or", "of", "in", "on", "is", "are", "was", "were", "by", "for", "at", "from",
    "the",
  ]
}

enum ClockWords {
  /// Behind an hour: “14 giờ”, “2 p.m.”
  static let all: Set<WordKey> = ["giờ", "h", "am", "pm", "a", "p", "o"]
}

enum ArticleWords {
  static let all: Set<WordKey> = [
    "điều", "khoản", "mục", "chương", "article", "articles", "clause", "section", "paragraph",
  ]
}

enum MonthWords {
  static let signs: Set<WordKey> = ["tháng", "thg"]

  /// Of a word with a capital: may is more than a month.
  static func english(_ word: (key: WordKey, start: Int), in text: FactText) -> Int? {
    (65...90).contains(text[word.start]) ? names[word.key] : nil
  }

  static let names: [WordKey: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3,
    "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
  ]
}

enum QuarterWords {
  static let all: Set<WordKey> = ["quý", "quarter", "quarters"]
  static let roman: [WordKey: Int] = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4,
  ]
  static let ordinals: [WordKey: Int] = ["first": 1, "second": 2, "third": 3, "fourth": 4]
}
