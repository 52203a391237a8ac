/// A day of the Gregorian calendar, without clock or time zone: what a decision is dated with.
package struct Day: Hashable, Comparable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil unless the day exists: `Day(2023, 2, 29)` is nil. Years run from 1 to 9999.
  package init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads exactly `2023-09-29`; every other form is nil.
  package init?(iso text: String) {
    var digits = 0
    for (index, byte) in text.utf8.enumerated() {
      switch (index, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): continue
      case (0...3, 48...57), (5...6, 48...57), (8...9, 48...57):
        digits = digits * 10 + Int(byte - 48)
      default: return nil
      }
    }
    guard text.utf8.count == 10 else { return nil }
    self.init(digits / 10_000, digits / 100 % 100, digits % 100)
  }

  /// The last day of a month.
  package init?(lastOf month: Int, _ year: Int) {
    self.init(year, month, Day.length(ofMonth: month, year: year))
  }

  package var iso: String {
    String(unsafeUninitializedCapacity: 10) { text in
      text.write(year, 0..<4)
      text[4] = UInt8(ascii: "-")
      text.write(month, 5..<7)
      text[7] = UInt8(ascii: "-")
      text.write(day, 8..<10)
      return 10
    }
  }

  package static func < (a: Day, b: Day) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension Day {
  /// Days since 1970-01-01, negative before (Howard Hinnant's `days_from_civil`).
  package var ordinal: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The inverse of ``ordinal``; nil outside the years 1 to 9999.
  package init?(ordinal: Int) {
    guard (-719_162...2_932_896).contains(ordinal) else { return nil }
    let z = ordinal + 719_468
    let era = z / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  package func days(since earlier: Day) -> Int { ordinal - earlier.ordinal }

  /// The working days (Monday to Friday; public holidays are not known here) after `earlier` up to and including this day.
  package func workingDays(since earlier: Day) -> Int {
    guard earlier < self else { return 0 }
    return ((earlier.ordinal + 1)...ordinal).count { (($0 % 7) + 7 + 3) % 7 < 5 }
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// The last digits of a number, with zeros in front.
  fileprivate func write(_ number: Int, _ places: Range<Int>) {
    var rest = number
    for place in places.reversed() {
      self[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }
}
