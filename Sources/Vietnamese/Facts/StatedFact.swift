/// What a figure, a date or a number of a document says, however it is written.
enum FactMeaning: Hashable, Sendable {
  case number(Quantity)
  case day(Day)
  /// A day whose year is said, or not; and one of which it is known not to be said.
  case dayOfYear(month: Int, day: Int)
  case dayWithoutYear(month: Int, day: Int)
  case month(Int)
  case monthOfYear(Int, Int)
  case quarter(Int)
  /// The key of a number of a document, and what it counts from: 73 in `73/2023/NĐ-CP`.
  case document(String)
  case sequence(Int)

  static func number(_ value: Int) -> FactMeaning { .number(Quantity(value)) }
}

/// A fact as a text states it in digits: a figure, an amount, a date, the number of a document.
package struct StatedFact: Sendable {
  /// In bytes of the text, with the words of a date, of thousands and millions.
  private(set) var range: Range<Int>
  /// How far it goes with its unit: `20 ngày`, `7,5%`.
  var end: Int
  /// One of these is meant: `1.800` is a number of thousands or has decimals. Each may be said in parts.
  private(set) var readings: [[FactMeaning]]
  /// What it tells, by which another text may have been translated.
  private(set) var told: [FactMeaning]
  /// Not where it is part of a name, such as A4, or of the title of a link.
  var isStated = true
  var amount: Amount?
  var date: DateParts?

  /// A number and the thousands or millions behind it.
  struct Amount {
    let value: Quantity
    let power: Int
  }

  struct DateParts {
    let year: Int?
    /// Nil where the date is a month, which another may stand before: `6–12/2023`.
    let month: Int?
  }

  init(_ range: Range<Int>, _ readings: [[FactMeaning]], telling told: [FactMeaning]? = nil) {
    self.range = range
    self.readings = readings
    self.told = told ?? readings.flatMap { $0 }
    end = range.upperBound
  }

  /// How it is quoted: with its unit.
  package var quoted: Range<Int> { range.lowerBound..<max(end, range.upperBound) }

  mutating func mayMean(_ meanings: [FactMeaning]) {
    readings.append(meanings)
    told += meanings
  }

  /// It is also said by this, but does not tell it.
  mutating func isSaid(by meanings: [FactMeaning]) { readings.append(meanings) }

  func isSaid(in meanings: Set<FactMeaning>) -> Bool {
    readings.contains { $0.allSatisfy(meanings.contains) }
  }
}

extension StatedFact {
  init(_ range: Range<Int>, day: Day) {
    let (year, month) = (FactMeaning.number(day.year), day.month)
    let inYear = FactMeaning.dayOfYear(month: month, day: day.day)
    self.init(
      range, [[.day(day)], [.dayWithoutYear(month: month, day: day.day), year]],
      telling: [.day(day), inYear, .monthOfYear(day.year, month), .month(month), year])
    date = DateParts(year: day.year, month: month)
  }

  init(_ range: Range<Int>, month: Int, day: Int) {
    let inYear = FactMeaning.dayOfYear(month: month, day: day)
    self.init(
      range, [[inYear]],
      telling: [inYear, .dayWithoutYear(month: month, day: day), .month(month)])
    date = DateParts(year: nil, month: month)
  }

  init(_ range: Range<Int>, year: Int, month: Int) {
    self.init(range, [[.monthOfYear(year, month)], [.month(month), .number(year)]])
    date = DateParts(year: year, month: nil)
  }

  init(_ range: Range<Int>, month: Int) {
    self.init(range, [[.month(month)], [.number(month)]])
  }

  /// Another document with the same number does not say the same; a text that gives the number alone may.
  init(_ written: WrittenNumber) {
    let year = written.year.map { "/\($0)" } ?? ""
    let symbol = written.tokens.joined(separator: "-")
    let key = FactMeaning.document("\(written.sequence)\(written.letter)\(year)/\(symbol)".folded)
    self.init(
      written.range, [[key], [.number(written.sequence)]],
      telling: [key, .sequence(written.sequence)] + (written.year.map { [.number($0)] } ?? []))
  }
}
