/// A day and a clock time in the site's time zone: when an embargo ends.
package struct Moment: Hashable, Comparable, Sendable {
  package let day: Day
  package let hour: Int
  package let minute: Int
  package let second: Int

  /// Nil unless the clock shows such a time: 00:00:00 to 23:59:59.
  package init?(_ day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    (self.day, self.hour, self.minute, self.second) = (day, hour, minute, second)
  }

  /// Reads exactly `2024-01-15T08:00` or `2024-01-15T08:00:30`; a zone is not accepted, since the
  /// site has one.
  package init?(iso text: String) {
    let halves = text.utf8.split(separator: UInt8(ascii: "T"), omittingEmptySubsequences: false)
    guard halves.count == 2, let day = Day(iso: String(Substring(halves[0]))),
      let clock = Moment.clock(halves[1])
    else { return nil }
    self.init(day, hour: clock[0], minute: clock[1], second: clock.count > 2 ? clock[2] : 0)
  }

  /// The moment a clock shows that is `offsetMinutes` ahead of UTC (Vietnam: 420) when `seconds`
  /// have passed since 1970-01-01T00:00Z. Nil outside the years 1 to 9999.
  package init?(secondsSince1970 seconds: Int, offsetMinutes: Int) {
    let (local, overflows) = seconds.addingReportingOverflow(offsetMinutes * 60)
    let time = ((local % 86_400) + 86_400) % 86_400
    guard !overflows, let day = Day(ordinal: (local - time) / 86_400) else { return nil }
    self.init(day, hour: time / 3600, minute: time / 60 % 60, second: time % 60)
  }

  package static func < (a: Moment, b: Moment) -> Bool {
    (a.day, a.secondOfDay) < (b.day, b.secondOfDay)
  }

  package func secondsSince1970(offsetMinutes: Int) -> Int {
    day.ordinal * 86_400 + secondOfDay - offsetMinutes * 60
  }

  private var secondOfDay: Int { hour * 3600 + minute * 60 + second }

  private static func clock(_ text: Substring.UTF8View) -> [Int]? {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count),
      parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isDigit) })
    else { return nil }
    return parts.compactMap { Int(Substring($0)) }
  }
}

extension Moment {
  /// `2024-01-15T08:00`, with seconds only when there are any: the form content is written in.
  package var iso: String {
    "\(day.iso)T\(clock)" + (second == 0 ? "" : ":\(second.padded(2))")
  }

  /// `2024-01-15T08:00:00+07:00`, for feeds and `<time datetime>`.
  package func rfc3339(offsetMinutes: Int) -> String {
    let sign = offsetMinutes < 0 ? "-" : "+"
    let offset = abs(offsetMinutes)
    let zone = "\(sign)\((offset / 60).padded(2)):\((offset % 60).padded(2))"
    return "\(day.iso)T\(clock):\(second.padded(2))\(zone)"
  }

  /// vi “08:00 ngày 15/1/2024”, en “08:00 on 15 January 2024”.
  package func short(_ language: Language) -> String {
    "\(clock) \(language == .vi ? "ngày" : "on") \(day.short(language))"
  }

  private var clock: String { "\(hour.padded(2)):\(minute.padded(2))" }
}
