// Dates, in digits and in the words of the text's language.
extension FactText {
  /// The date that begins with the digits there, or of which they are the rest: `16/11/2023`, `16 tháng 11`, `March 2023`.
  func date(at start: Int) -> StatedFact? {
    numericDate(at: start) ?? (language == .vi ? vietnameseDate(at: start) : englishDate(at: start))
  }

  private func numericDate(at start: Int) -> StatedFact? {
    guard let first = part(at: start), "/-.".utf8.contains(self[first.end]),
      let second = part(at: first.end + 1)
    else { return nil }
    let sign = self[first.end]
    guard self[second.end] == sign, let third = part(at: second.end + 1) else {
      return self[second.end].isDigit ? nil : twoParts(first, second, sign, from: start)
    }
    let isWhole =
      !self[third.end].isDigit && !(self[third.end] == sign && self[third.end + 1].isDigit)
    guard isWhole else { return nil }
    return threeParts(first, second, third, sign, from: start)
  }

  /// `11/2023`; `16/11`, which may be a share as well: `2/3`.
  private func twoParts(_ first: Part, _ second: Part, _ sign: UInt8, from start: Int)
    -> StatedFact?
  {
    let range = start..<second.end
    if second.width == 4, first.width <= 2, (1...12).contains(first.value), second.isYear,
      sign != 0x2E
    {
      return StatedFact(range, year: second.value, month: first.value)
    }
    guard sign == UInt8(ascii: "/"), first.width <= 2, second.width <= 2,
      Day(2024, second.value, first.value) != nil
    else { return nil }
    var fact = StatedFact(range, month: second.value, day: first.value)
    let numbers = [first.value, second.value].filter { $0 > 1 }
    fact.mayMean(numbers.map { .number($0) })
    return fact
  }

  /// The day comes first, unless the year does; where that is no day, the month.
  private func threeParts(
    _ first: Part, _ second: Part, _ third: Part, _ sign: UInt8, from start: Int
  ) -> StatedFact? {
    let range = start..<third.end
    switch (first.width, second.width, third.width) {
    case (1...2, 1...2, 4) where third.isYear:
      let day =
        Day(third.value, second.value, first.value) ?? Day(third.value, first.value, second.value)
      return day.map { StatedFact(range, day: $0) }
    case (4, 1...2, 1...2) where first.isYear:
      return Day(first.value, second.value, third.value).map { StatedFact(range, day: $0) }
    case (1...2, 1...2, 2) where sign == UInt8(ascii: "/"):
      var fact = Day(2000 + third.value, second.value, first.value).map {
        StatedFact(range, day: $0)
      }
      fact?.mayMean([first, second, third].map { .number($0.value) })
      return fact
    default: return nil
    }
  }

  private struct Part {
    let value: Int
    let width: Int
    let end: Int

    var isYear: Bool { width == 4 && (1800...2199).contains(value) }
  }

  private func part(at start: Int) -> Part? {
    guard let (value, end) = digits(at: start), !self[end].isDigit else { return nil }
    return Part(value: value, width: end - start, end: end)
  }

  /// The digits that follow blanks.
  private func part(after place: Int) -> Part? { part(at: afterBlanks(place)) }
}

// “16 tháng 11 năm 2023”
extension FactText {
  private func vietnameseDate(at start: Int) -> StatedFact? {
    guard let first = part(at: start), first.width <= 2 else { return nil }
    if let before = word(before: start), MonthWords.signs.contains(before.key) {
      return vietnameseMonth(first, from: start)
    }
    guard (1...31).contains(first.value), let sign = word(after: first.end),
      MonthWords.signs.contains(sign.key), let month = part(after: sign.end),
      (1...12).contains(month.value), month.width <= 2
    else { return nil }
    if let (year, end) = vietnameseYear(after: month.end) {
      return Day(year, month.value, first.value).map { StatedFact(start..<end, day: $0) }
    }
    guard Day(2024, month.value, first.value) != nil else { return nil }
    var fact = StatedFact(start..<month.end, month: month.value, day: first.value)
    // “3 tháng 5 xã” may be three months and five communes.
    if word(before: start)?.key != "ngày" {
      fact.mayMean([first.value, month.value].map { .number($0) })
    }
    return fact
  }

  private func vietnameseMonth(_ month: Part, from start: Int) -> StatedFact? {
    guard (1...12).contains(month.value) else { return nil }
    guard let (year, end) = vietnameseYear(after: month.end) else {
      return StatedFact(start..<month.end, month: month.value)
    }
    return StatedFact(start..<end, year: year, month: month.value)
  }

  /// “năm 2023”, “/2023”, “-2023”, “, 2023”.
  private func vietnameseYear(after place: Int) -> (Int, end: Int)? {
    var start = place
    if let word = word(after: place), word.key == "năm" {
      start = afterBlanks(word.end)
    } else if "/-,".utf8.contains(self[place]) {
      start = afterBlanks(place + 1)
    } else {
      return nil
    }
    return part(at: start).flatMap { $0.isYear ? ($0.value, $0.end) : nil }
  }
}

// “16 November 2023”, “November 16, 2023”
extension FactText {
  private func englishDate(at start: Int) -> StatedFact? {
    guard let first = part(at: start) else { return nil }
    if let before = word(before: start), let month = MonthWords.english(before, in: self) {
      return afterMonth(month, first, from: before.start)
    }
    guard first.width <= 2, let (month, end) = monthAfterDay(afterOrdinal(first.end)) else {
      return nil
    }
    return dated(month, first.value, start..<end)
  }

  private func afterMonth(_ month: Int, _ part: Part, from start: Int) -> StatedFact? {
    if part.isYear { return StatedFact(start..<part.end, year: part.value, month: month) }
    return part.width <= 2 ? dated(month, part.value, start..<afterOrdinal(part.end)) : nil
  }

  /// With the year that may follow a comma.
  private func dated(_ month: Int, _ day: Int, _ range: Range<Int>) -> StatedFact? {
    let comma = self[range.upperBound] == UInt8(ascii: ",") ? 1 : 0
    let start = range.lowerBound
    if let year = part(after: range.upperBound + comma), year.isYear {
      return Day(year.value, month, day).map { StatedFact(start..<year.end, day: $0) }
    }
    return Day(2024, month, day) == nil ? nil : StatedFact(range, month: month, day: day)
  }

  private func monthAfterDay(_ place: Int) -> (Int, end: Int)? {
    guard var next = word(after: place) else { return nil }
    if next.key == "of" {
      guard let further = word(after: next.end) else { return nil }
      next = further
    }
    guard let month = MonthWords.english((next.key, next.start), in: self) else { return nil }
    return (month, self[next.end] == UInt8(ascii: ".") ? next.end + 1 : next.end)
  }

  /// Behind `th` in `16th`.
  private func afterOrdinal(_ place: Int) -> Int {
    guard letterWidth(at: place) != nil, let word = word(after: place),
      ["st", "nd", "rd", "th"].contains(word.key)
    else { return place }
    return word.end
  }
}

// “quý II”, “Q2”, “the second quarter”
extension FactText {
  func quarter(at start: Int) -> (Int, Range<Int>)? {
    guard letterWidth(before: start) == nil else { return nil }
    if language == .en, let number = part(at: start + 1), (1...4).contains(number.value),
      number.width == 1,
      letterWidth(at: number.end) == nil
    {
      return (number.value, start..<number.end)
    }
    guard let word = word(after: start), QuarterWords.all.contains(word.key) else { return nil }
    return language == .vi
      ? quarterNumber(behind: word.end, start) : quarterNumber(before: start, word.end)
  }

  private func quarterNumber(behind end: Int, _ start: Int) -> (Int, Range<Int>)? {
    if let number = part(after: end), (1...4).contains(number.value), number.width == 1 {
      return (number.value, start..<number.end)
    }
    guard let next = word(after: end), let number = QuarterWords.roman[next.key] else { return nil }
    return (number, start..<next.end)
  }

  private func quarterNumber(before start: Int, _ end: Int) -> (Int, Range<Int>)? {
    guard let before = word(before: start) else { return nil }
    if let number = QuarterWords.ordinals[before.key] { return (number, before.start..<end) }
    guard ["st", "nd", "rd", "th"].contains(before.key), self[before.start - 1].isDigit,
      let number = part(at: before.start - 1), (1...4).contains(number.value)
    else { return nil }
    return (number.value, before.start - 1..<end)
  }
}
