internal import Foundation
package import Vietnamese

/// The moment a site is made for: said by a person, or read from a clock.
package enum SiteClock: Sendable {
  /// In the site's own time zone.
  case moment(Moment)
  /// Since the beginning of 1970 in UTC.
  case seconds(Int)

  func moment(in zone: TimeZone) -> Moment {
    switch self {
    case .moment(let moment): moment
    case .seconds(let seconds):
      Moment(secondsSince1970: seconds, offsetMinutes: zone.offsetMinutes(at: Double(seconds)))
        ?? .epoch
    }
  }
}

extension Moment {
  /// For clocks beyond the calendar's years.
  fileprivate static let epoch = Moment(Day(1970, 1, 1)!)!
}

extension TimeZone {
  /// The zone of that name; names are checked when the settings are read.
  init(of name: String) { self = TimeZone(identifier: name) ?? .gmt }

  func offsetMinutes(on day: Day) -> Int { offsetMinutes(at: Double(day.ordinal) * 86_400) }

  fileprivate func offsetMinutes(at seconds: Double) -> Int {
    secondsFromGMT(for: Date(timeIntervalSince1970: seconds)) / 60
  }
}
