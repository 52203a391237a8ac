// What begins with a digit.
extension FactScan {
  /// Reads what stands there and goes behind it.
  mutating func number() -> StatedFact? {
    let start = at
    if text.isWithinName(start) { return partOfName() }
    if let written = WrittenNumber(in: text.bytes, at: start, isStrict: true) {
      at = written.range.upperBound
      return StatedFact(written)
    }
    if let date = text.date(at: start) {
      at = date.range.upperBound
      return date
    }
    var fact = figure()
    // Of a telephone number, or a time zone.
    if text[start - 1] == UInt8(ascii: "+") { fact?.isStated = false }
    return fact
  }

  /// A4, QH15, &#160;
  private mutating func partOfName() -> StatedFact? {
    let start = at
    while text[at].isDigit { at += 1 }
    guard let value = text.digits(at: start)?.value else { return nil }
    var fact = StatedFact(start..<at, [[.number(value)]])
    fact.isStated = false
    return fact
  }

  private mutating func figure() -> StatedFact? {
    let start = at
    let written = WrittenFigure(in: text, at: start)
    at = written.end
    var fact = StatedFact(written, at: start)
    if !takeClock(&fact, written) {
      takeArticle(&fact, written)
      takeScale(&fact, written)
    }
    fact.end = text.afterUnit(at)
    return fact
  }

  /// “7h30”, “14:00”, “14 giờ”, “2 p.m.”: hours are counted to twelve or to twenty-four. Minutes are a number of their own.
  private mutating func takeClock(_ fact: inout StatedFact, _ written: WrittenFigure) -> Bool {
    guard let hour = written.parts.first, (0...24).contains(hour) else { return false }
    let isSign = text[at] == UInt8(ascii: ":") || text[at] == UInt8(ascii: "h")
    let hasMinutes = isSign && (text.digits(at: at + 1).map { $0.end - at == 3 } ?? false)
    let isNamed = text.word(after: at).map { ClockWords.all.contains($0.key) } ?? false
    guard hasMinutes || isNamed, written.parts.count == 1 || isNamed else { return false }
    fact.mayMean([.number(hour > 12 ? hour - 12 : hour + 12)])
    if written.parts.count == 2 {
      fact.mayMean(written.parts.filter { $0 > 0 }.map { .number($0) })
    }
    if hasMinutes { at += 1 }
    return true
  }

  /// “Article 5.2” is clause 2 of article 5.
  private func takeArticle(_ fact: inout StatedFact, _ written: WrittenFigure) {
    guard written.parts.count == 2, let word = text.word(before: fact.range.lowerBound),
      ArticleWords.all.contains(word.key)
    else { return }
    fact.mayMean(written.parts.map { .number($0) })
  }

  private mutating func takeScale(_ fact: inout StatedFact, _ written: WrittenFigure) {
    guard let scale = text.scale(after: at) else { return }
    let scaled = written.values.compactMap { $0.scaled(by: scale) }
    guard !scaled.isEmpty else { return }
    // A letter may be a unit as well: 5 m, 5 k.
    let kept = scale.isCertain ? [] : fact.readings
    fact = StatedFact(fact.range.lowerBound..<scale.end, scaled.map { [.number($0)] } + kept)
    fact.amount = written.values.first.map { StatedFact.Amount(value: $0, power: scale.power) }
    at = scale.end
  }
}

extension FactText {
  /// Behind a letter, `#`, or `_` that joins words, as in the name of a file.
  fileprivate func isWithinName(_ start: Int) -> Bool {
    let sign = self[start - 1]
    let isJoined =
      sign == UInt8(ascii: "_")
      && (letterWidth(before: start - 1) != nil || self[start - 2].isDigit)
    return letterWidth(before: start) != nil || sign == UInt8(ascii: "#") || isJoined
  }
}

extension StatedFact {
  fileprivate init(_ written: WrittenFigure, at start: Int) {
    self.init(start..<written.end, written.values.map { [.number($0)] })
    guard let value = written.values.first else {
      // No number as a whole, such as the address of a computer.
      mayMean(written.parts.map { .number($0) })
      isStated = false
      return
    }
    if written.isSpaced { mayMean(written.parts.map { .number($0) }) }
    amount = Amount(value: value, power: 0)
    guard written.values.count == 1, let whole = value.integer else { return }
    isSaid(by: [.sequence(whole)])
    if (0...1).contains(whole) { isStated = false }
  }
}

/// Digits, and the points and commas between them.
struct WrittenFigure {
  private(set) var end: Int
  /// What they may mean: two for `1.800`, none for an address of a computer.
  private(set) var values: [Quantity] = []
  /// What stands between the marks.
  private(set) var parts: [Int] = []
  /// Thousands are set apart by blanks, or these are several numbers.
  private(set) var isSpaced = false

  init(in text: FactText, at start: Int) {
    end = start
    takeDigits(in: text)
    while ".,".utf8.contains(text[end]), text[end + 1].isDigit {
      end += 1
      takeDigits(in: text)
    }
    if parts.count > 1 {
      values = NumberReading.plain(Array(text.bytes[start..<end])).quantities
    } else {
      takeGroups(in: text, of: end - start)
      let whole = isSpaced ? parts.reduce(0) { $0 * 1_000 + $1 } : parts.first
      values = whole.map { [Quantity($0)] } ?? []
    }
  }

  /// More digits than a quantity holds are none.
  private mutating func takeDigits(in text: FactText) {
    if let (value, end) = text.digits(at: end, atMost: 15) {
      parts.append(value)
      self.end = end
    } else {
      while text[end].isDigit { end += 1 }
    }
  }

  /// “1 800 000”.
  private mutating func takeGroups(in text: FactText, of width: Int) {
    guard width <= 3, parts.first != 0 else { return }
    while parts.count < 5 {
      let next = text.afterBlanks(end)
      guard next > end, next - end <= 3, let group = text.digits(at: next, atMost: 3),
        group.end - next == 3, !text[group.end].isDigit
      else { return }
      parts.append(group.value)
      (end, isSpaced) = (group.end, true)
    }
  }
}

extension NumberReading {
  fileprivate var quantities: [Quantity] {
    switch self {
    case .one(let text): [text].compactMap { Quantity($0) }
    case .either(let thousands, let decimal): [thousands, decimal].compactMap { Quantity($0) }
    case .none: []
    }
  }
}
