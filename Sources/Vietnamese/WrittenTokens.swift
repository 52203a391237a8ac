/// A day or a moment as someone typed it, cut into numbers, words and marks.
struct WrittenTokens {
  enum Token: Hashable {
    case number(Int, width: Int)
    /// Without marks, in lower case.
    case word(String)
    case mark(Character)
  }

  var tokens: [Token]

  /// Odd dashes and blanks are read as what they look like.
  init(_ text: String) {
    tokens = []
    var rest = text.withoutOddCharacters.withoutQuotes.folded[...]
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        tokens.append(.number(Int(digits) ?? Int.max, width: digits.count))
        rest = rest[digits.endIndex...]
      } else if first.isLetter {
        let word = rest.prefix(while: \.isLetter)
        tokens.append(.word(String(word)))
        rest = rest[word.endIndex...]
      } else {
        if first != " " { tokens.append(.mark(first)) }
        rest = rest.dropFirst()
      }
    }
  }

  /// Takes out what says nothing of the day: its name in the week, the place before it, and words such as “ngày”.
  mutating func dropFillers() {
    if let day = tokens.firstIndex(of: .word("ngay")),
      !tokens[..<day].contains(where: \.isYearOrMonth)
    {
      tokens.removeFirst(day + 1)
    } else {
      dropWeekday()
    }
    tokens.removeAll { [.word("ngay"), .word("the"), .word("of"), .mark(",")].contains($0) }
    for index in tokens.indices.dropFirst().reversed() {
      if case .word(let word) = tokens[index], ["st", "nd", "rd", "th"].contains(word),
        case .number(_, width: 1...2) = tokens[index - 1]
      {
        tokens.remove(at: index)
      }
    }
  }

  private mutating func dropWeekday() {
    guard case .word(let word)? = tokens.first else { return }
    let english = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    if word == "thu" || word == "chu", tokens.count > 4 {
      tokens.removeFirst(english.contains(word) && tokens[1] == .mark(",") ? 1 : 2)
    } else if english.contains(String(word.prefix(3))), word.count == 3 || word.hasSuffix("day") {
      tokens.removeFirst()
    }
  }
}

extension WrittenTokens.Token {
  fileprivate var isYearOrMonth: Bool {
    switch self {
    case .number(_, width: 4), .word("thang"): true
    default: false
    }
  }
}
