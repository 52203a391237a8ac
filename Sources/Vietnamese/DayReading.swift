/// What was meant by a day that is not written as `2023-11-16`: for advice that cannot change a fact. The day precedes the
/// month, as in Vietnam and Britain.
package enum DayReading: Hashable, Sendable {
  case one(Day)
  /// A year of two digits may stand at either end: `16-11-23`.
  case either(Day, Day)
  /// A moment in another time zone that falls on another day in Vietnam.
  case elsewhere(written: Day, inVietnam: Day)
  /// 29 February 2023; the month ends before.
  case noSuchDay(last: Day)
  case noSuchMonth(Int)
  /// `19/2`.
  case withoutYear
  /// `11/2023`, `2023`: the month or the year.
  case withoutDay(PartialDate)
  case none
}

extension DayReading {
  package init(_ text: String) {
    var written = WrittenTokens(text)
    guard let clock = written.takeClock() else {
      self = DayReading(tokens: written)
      return
    }
    self = DayReading(tokens: written).at(clock)
  }

  /// Reads what is left when the clock has been taken out.
  init(tokens written: WrittenTokens) {
    var written = written
    written.dropFillers()
    self = DayReading.ofNumbers(written.tokens) ?? DayReading.ofWords(written.tokens) ?? .none
  }

  /// On which day that was in Vietnam.
  private func at(_ clock: WrittenClock) -> DayReading {
    guard case .one(let day) = self, let offset = clock.offset,
      let moment = Moment(day, hour: clock.hour, minute: clock.minute, second: clock.second)
    else { return self }
    let here = moment.inVietnam(from: offset)?.day
    return here == nil || here == day ? self : .elsewhere(written: day, inVietnam: here ?? day)
  }
}

// Of numbers and marks alone.
extension DayReading {
  private static func ofNumbers(_ tokens: [WrittenTokens.Token]) -> DayReading? {
    let numbers = tokens.compactMap(\.number)
    let marks = tokens.compactMap(\.mark)
    let isAlternating = tokens.indices.allSatisfy { tokens[$0].isNumber == $0.isMultiple(of: 2) }
    guard isAlternating, marks.allSatisfy({ "/-.".contains($0) }), Set(marks).count <= 1 else {
      return nil
    }
    switch (numbers.count, marks.count) {
    case (3, 2): return ofThree(numbers, isHyphened: marks[0] == "-")
    case (2, 1): return ofTwo(numbers)
    case (1, 0): return ofOne(numbers[0])
    default: return nil
    }
  }

  /// A year has four digits and stands at one end, or two; the month is in the middle either way.
  private static func ofThree(_ parts: [WrittenNumberPart], isHyphened: Bool) -> DayReading {
    guard parts[1].width <= 2 else { return .none }
    switch (parts[0].width, parts[2].width) {
    case (1...2, 4): return of(parts[2].value, parts[1].value, parts[0].value)
    case (4, 1...2): return of(parts[0].value, parts[1].value, parts[2].value)
    case (1...2, 2):
      let last = of(inCentury(parts[2].value), parts[1].value, parts[0].value)
      guard isHyphened, parts[0].width == 2 else { return last }
      return last.or(of(inCentury(parts[0].value), parts[1].value, parts[2].value))
    default: return .none
    }
  }

  private static func ofTwo(_ parts: [WrittenNumberPart]) -> DayReading {
    let isMonth = { (part: WrittenNumberPart) in part.width <= 2 && (1...12).contains(part.value) }
    if parts[0].width <= 2, parts[0].value <= 31, isMonth(parts[1]) { return .withoutYear }
    let (first, last) = (parts[0], parts[1])
    if last.width == 4, isMonth(first) { return .of(last.value, first.value) }
    return first.width == 4 && isMonth(last) ? .of(first.value, last.value) : .none
  }

  /// `20231116`, or a year.
  private static func ofOne(_ part: WrittenNumberPart) -> DayReading {
    if part.width == 4, (1900...2099).contains(part.value) { return .of(part.value) }
    guard part.width == 8, (1900...2099).contains(part.value / 10_000) else { return .none }
    let read = of(part.value / 10_000, part.value / 100 % 100, part.value % 100)
    let other = of(part.value % 10_000, part.value / 10_000 % 100, part.value / 1_000_000)
    return other.isDay ? .none : read.isDay ? read : .none
  }

  /// No document of the State is older than 1945.
  private static func inCentury(_ year: Int) -> Int { year < 45 ? 2000 + year : 1900 + year }

  private static func of(_ year: Int, _ month: Int, _ day: Int) -> DayReading {
    if let day = Day(year, month, day) { return .one(day) }
    guard (1...9999).contains(year) else { return .none }
    guard (1...12).contains(month) else { return .noSuchMonth(month) }
    return Day(lastOf: month, year).map { .noSuchDay(last: $0) } ?? .none
  }

  /// A month, or a year.
  private static func of(_ year: Int, _ month: Int? = nil) -> DayReading {
    if let month, !(1...12).contains(month) { return .noSuchMonth(month) }
    return PartialDate(year: year, month: month).map(DayReading.withoutDay) ?? .none
  }

  private var isDay: Bool { if case .one = self { true } else { false } }

  private func or(_ other: DayReading) -> DayReading {
    switch (self, other) {
    case (.one(let a), .one(let b)): a == b ? self : .either(a, b)
    case (_, .one): other
    default: self
    }
  }
}

// With the month in words.
extension DayReading {
  private static func ofWords(_ tokens: [WrittenTokens.Token]) -> DayReading? {
    let tokens = tokens.filter { $0.mark.map { !"-./".contains($0) } ?? true }
    return ofVietnamese(tokens) ?? ofEnglish(tokens) ?? ofYear(tokens)
  }

  /// `năm 2015`, `the year 2015`.
  private static func ofYear(_ tokens: [WrittenTokens.Token]) -> DayReading? {
    guard tokens.count == 2, [.word("nam"), .word("year")].contains(tokens[0]),
      let year = tokens[1].number
    else { return nil }
    return ofOne(year)
  }

  /// `16 tháng 11 năm 2023`, `16 thg 11 2023`, `16 tháng mười một năm 2023`.
  private static func ofVietnamese(_ tokens: [WrittenTokens.Token]) -> DayReading? {
    guard let sign = tokens.firstIndex(where: { Months.signs.contains($0) }), sign <= 1 else {
      return nil
    }
    let after = Array(tokens[(sign + 1)...]).filter { $0 != .word("year") }
    guard let (month, length) = Months.vietnamese(after) else { return nil }
    let rest = after.dropFirst(length).filter { $0 != .word("nam") }
    let day = sign == 1 ? tokens[0].number : nil
    return dated(day, month, rest.compactMap(\.number), isWhole: rest.allSatisfy(\.isNumber))
  }

  /// `14 March 2024`, `March 14, 2024`.
  private static func ofEnglish(_ tokens: [WrittenTokens.Token]) -> DayReading? {
    guard let place = tokens.firstIndex(where: { Months.english($0) != nil }), place <= 1,
      let month = Months.english(tokens[place])
    else { return nil }
    var numbers = tokens.compactMap(\.number)
    guard numbers.count == tokens.count - 1 else { return nil }
    let day = numbers.first.flatMap { $0.width <= 2 ? $0 : nil }
    if day != nil { numbers.removeFirst() }
    guard place == 0 || day != nil || numbers.isEmpty else { return nil }
    return dated(day, month, numbers, isWhole: true)
  }

  private static func dated(
    _ day: WrittenNumberPart?, _ month: Int, _ years: [WrittenNumberPart], isWhole: Bool
  ) -> DayReading? {
    guard isWhole, years.count <= 1, day.map({ $0.width <= 2 }) ?? true else { return nil }
    guard let year = years.first else { return day == nil ? nil : .withoutYear }
    guard let day else { return year.width == 4 ? of(year.value, month) : nil }
    switch year.width {
    case 4: return of(year.value, month, day.value)
    case 2: return of(inCentury(year.value), month, day.value)
    default: return nil
    }
  }
}

private enum Months {
  static let signs: Set<WrittenTokens.Token> = [.word("thang"), .word("thg")]

  private static let inEnglish = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  /// The lunar calendar's first and last month have names of their own and are none of these.
  private static let inVietnamese = [
    "mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8,
    "chin": 9, "muoi": 10,
  ]

  static func english(_ token: WrittenTokens.Token) -> Int? {
    guard case .word(let word) = token, word.count >= 3 else { return nil }
    return inEnglish.firstIndex { $0.hasPrefix(word) || word == "sept" && $0 == "september" }
      .map { $0 + 1 }
  }

  /// The month, and of how many tokens it is made.
  static func vietnamese(_ tokens: [WrittenTokens.Token]) -> (month: Int, length: Int)? {
    guard let first = tokens.first else { return nil }
    if let part = first.number { return part.width <= 2 ? (part.value, 1) : nil }
    guard case .word(let word) = first, let month = inVietnamese[word] else { return nil }
    guard month == 10, tokens.count > 1, case .word(let next) = tokens[1] else { return (month, 1) }
    return switch next {
    case "mot": (11, 2)
    case "hai": (12, 2)
    default: (10, 1)
    }
  }
}

/// A number with its width as typed.
struct WrittenNumberPart: Hashable {
  let value: Int
  let width: Int
}

extension WrittenTokens.Token {
  var number: WrittenNumberPart? {
    if case .number(let value, let width) = self {
      WrittenNumberPart(value: value, width: width)
    } else {
      nil
    }
  }

  var mark: Character? { if case .mark(let mark) = self { mark } else { nil } }

  var isNumber: Bool { number != nil }
}
