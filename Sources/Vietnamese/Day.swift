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
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      parts.allSatisfy({ $0.allSatisfy { (48...57).contains($0) } }),
      let year = Int(String(parts[0])!), let month = Int(String(parts[1])!),
      let day = Int(String(parts[2])!)
    else { return nil }
    self.init(year, month, day)
  }

  package var iso: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
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

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
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

  package func days(since earlier: Day) -> Int { ordinal - earlier.ordinal }

  /// The working days (Monday to Friday; public holidays are not known here) after `earlier` up to and including this day.
  package func workingDays(since earlier: Day) -> Int {
    guard earlier < self else { return 0 }
    return ((earlier.ordinal + 1)...ordinal).count { (($0 % 7) + 7 + 3) % 7 < 5 }
  }
}
