/// Numbers, months and shares that a text says in words: what may stand for the digits of another.
///
/// Each beginning of a run of such words is taken: in “hai mươi năm” are 2, 20 and 25, since năm is five and year. It makes
/// little difference that some are not meant, for only what the other text says in digits is looked up.
enum NumberWords {
  static func tell(_ meanings: inout Set<FactMeaning>, of text: [UInt8], _ language: Language) {
    let words = String(decoding: text, as: UTF8.self).split { !$0.isLetter }
    let lower = words.map { $0.lowercased() }
    for index in lower.indices {
      for value in values(from: index, lower, language) { meanings.insert(.number(value)) }
      for meaning in others[lower[index]] ?? [] { meanings.insert(meaning) }
      if let roman = Roman.value(words[index]) { meanings.insert(.number(roman)) }
      if language == .vi, lower[index] == "tháng", let month = month(lower[(index + 1)...]) {
        meanings.insert(.month(month))
      }
    }
  }

  /// What the words from there on count up to, after each of them.
  private static func values(from start: Int, _ words: [String], _ language: Language) -> [Int] {
    let table = language == .vi ? vietnamese : english
    guard table[words[start]] != nil else { return [] }
    var counting = Counting()
    var values: [Int] = []
    for word in words[start...].prefix(12) {
      if joining.contains(word), !values.isEmpty { continue }
      guard let step = table[word], counting.take(step) else { break }
      values.append(counting.value)
    }
    return values
  }

  private static func month(_ words: ArraySlice<String>) -> Int? {
    guard let first = words.first else { return nil }
    if first == "giêng" { return 1 }
    if first == "chạp" { return 12 }
    return values(from: 0, Array(words.prefix(2)), .vi).last { (1...12).contains($0) }
  }

  private static let joining: Set = ["linh", "lẻ", "and"]
}

/// Adds up what words say: “hai trăm linh năm nghìn” is 205,000.
private struct Counting {
  private var whole = 0
  private var part = 0
  private var last = Step.ten

  enum Step {
    case digit(Int)
    case teen(Int)
    case ten
    case tens(Int)
    case hundred
    case scale(Int)
  }

  var value: Int { whole + part }

  /// False where the word begins another number.
  mutating func take(_ step: Step) -> Bool {
    let isFirst = whole == 0 && part == 0
    defer { last = step }
    switch step {
    case .digit(let digit), .teen(let digit):
      if !isFirst, case .digit = last { return false }
      if !isFirst, case .teen = last { return false }
      part += digit
    case .tens(let tens):
      if !isFirst, case .digit = last { return false }
      part += tens
    case .ten:
      guard case .digit(let digit) = last, !isFirst else { return false }
      part += digit * 9
    case .hundred: part = max(1, part) * 100
    case .scale(let scale):
      guard part < 1_000_000, whole < 1_000_000_000_000 else { return false }
      whole += max(1, part) * scale
      part = 0
    }
    return true
  }
}

extension NumberWords {
  private static let vietnamese: [String: Counting.Step] = [
    "một": .digit(1), "mốt": .digit(1), "hai": .digit(2), "ba": .digit(3), "bốn": .digit(4),
    "tư": .digit(4), "năm": .digit(5), "lăm": .digit(5), "nhăm": .digit(5), "sáu": .digit(6),
    "bảy": .digit(7), "bẩy": .digit(7), "tám": .digit(8), "chín": .digit(9), "mười": .tens(10),
    "mươi": .ten, "chục": .ten, "trăm": .hundred, "nghìn": .scale(1_000), "ngàn": .scale(1_000),
    "vạn": .scale(10_000), "triệu": .scale(1_000_000), "tỷ": .scale(1_000_000_000),
    "tỉ": .scale(1_000_000_000),
  ]

  private static let english: [String: Counting.Step] = [
    "one": .digit(1), "two": .digit(2), "three": .digit(3), "four": .digit(4), "five": .digit(5),
    "six": .digit(6), "seven": .digit(7), "eight": .digit(8), "nine": .digit(9), "ten": .teen(10),
    "eleven": .teen(11), "twelve": .teen(12), "thirteen": .teen(13), "fourteen": .teen(14),
    "fifteen": .teen(15), "sixteen": .teen(16), "seventeen": .teen(17), "eighteen": .teen(18),
    "nineteen": .teen(19), "twenty": .tens(20), "thirty": .tens(30), "forty": .tens(40),
    "fifty": .tens(50), "sixty": .tens(60), "seventy": .tens(70), "eighty": .tens(80),
    "ninety": .tens(90), "hundred": .hundred, "thousand": .scale(1_000),
    "million": .scale(1_000_000),
    "billion": .scale(1_000_000_000), "first": .digit(1), "second": .digit(2), "third": .digit(3),
    "thirds": .digit(3), "fourth": .digit(4), "fifth": .digit(5), "fifths": .digit(5),
    "sixth": .digit(6), "seventh": .digit(7), "eighth": .digit(8), "ninth": .digit(9),
    "tenth": .teen(10), "tenths": .teen(10), "eleventh": .teen(11), "twelfth": .teen(12),
    "thirteenth": .teen(13), "fourteenth": .teen(14), "fifteenth": .teen(15),
    "sixteenth": .teen(16),
    "seventeenth": .teen(17), "eighteenth": .teen(18), "nineteenth": .teen(19),
    "twentieth": .tens(20), "thirtieth": .tens(30),
  ]

  /// Words that stand for a number, or for several: half is 50%, and six months of a year.
  private static let others: [String: [FactMeaning]] = {
    let numbers: [String: [Int]] = [
      "twice": [2], "double": [2], "doubled": [2], "doubling": [2], "both": [2], "pair": [2],
      "couple": [2], "cả": [2], "đôi": [2], "thrice": [3], "triple": [3], "tripled": [3],
      "threefold": [3], "fourfold": [4], "fivefold": [5], "tenfold": [10], "half": [2, 6, 30, 50],
      "halved": [2, 50], "halving": [2, 50], "nửa": [2, 6, 30, 50], "quarter": [4, 15, 25],
      "quarters": [4, 75], "dozen": [12], "dozens": [12], "tá": [12], "decade": [10],
      "decades": [10], "kỷ": [10, 100], "century": [100], "fortnight": [14, 15],
      "fortnightly": [14, 15],
      "all": [100], "every": [100], "whole": [100], "entire": [100], "fully": [100], "toàn": [100],
      "tất": [100], "mọi": [100], "hết": [100], "hundreds": [100], "monday": [2], "mondays": [2],
      "tuesday": [3], "tuesdays": [3], "wednesday": [4], "wednesdays": [4], "thursday": [5],
      "thursdays": [5], "friday": [6], "fridays": [6], "saturday": [7], "saturdays": [7],
    ]
    var all = numbers.mapValues { $0.map { FactMeaning.number($0) } }
    for (half, word) in [("0.5", "half"), ("0.5", "nửa"), ("1.5", "rưỡi"), ("0.25", "quarter")] {
      if let value = Quantity(half) { all[word, default: []].append(.number(value)) }
    }
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    for (index, name) in months.enumerated() { all[name, default: []].append(.month(index + 1)) }
    return all
  }()
}

/// “khóa XIII”, “thế kỷ XXI”.
private enum Roman {
  static func value(_ word: Substring) -> Int? {
    guard word.utf8.count <= 6 else { return nil }
    var (sum, last) = (0, 0)
    for letter in word.utf8.reversed() {
      guard let value = letters[letter] else { return nil }
      sum += value < last ? -value : value
      last = max(last, value)
    }
    return sum
  }

  private static let letters: [UInt8: Int] = [
    UInt8(ascii: "I"): 1, UInt8(ascii: "V"): 5, UInt8(ascii: "X"): 10, UInt8(ascii: "L"): 50,
  ]
}
