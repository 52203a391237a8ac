/// A date as far as it is known: a day, a month or a year. Of what happened long ago, records seldom know the day.
package struct PartialDate: Hashable, Sendable {
  package enum Precision: Int, Hashable, Sendable { case year, month, day }

  /// The first day it may be.
  package let earliest: Day
  package let precision: Precision

  private init(_ earliest: Day, _ precision: Precision) {
    self.earliest = earliest
    self.precision = precision
  }

  package static func day(_ day: Day) -> PartialDate { PartialDate(day, .day) }

  /// Nil unless the year, and the month in it, exist.
  package init?(year: Int, month: Int? = nil) {
    guard let first = Day(year, month ?? 1, 1) else { return nil }
    self.init(first, month == nil ? .year : .month)
  }

  /// Reads exactly `2015`, `2015-03` or `2015-03-16`; every other form is nil.
  package init?(iso text: String) {
    switch text.utf8.count {
    case 4: self.init(Day(iso: text + "-01-01"), .year)
    case 7: self.init(Day(iso: text + "-01"), .month)
    default: self.init(Day(iso: text), .day)
    }
  }

  private init?(_ earliest: Day?, _ precision: Precision) {
    guard let earliest else { return nil }
    self.init(earliest, precision)
  }
}

extension PartialDate {
  /// The last day it may be.
  package var latest: Day {
    switch precision {
    case .day: earliest
    case .month: Day(lastOf: earliest.month, earliest.year) ?? earliest
    case .year: Day(lastOf: 12, earliest.year) ?? earliest
    }
  }

  /// Nil where only the month or the year is known.
  package var exact: Day? { precision == .day ? earliest : nil }

  package var year: Int { earliest.year }

  /// `2015`, `2015-03` or `2015-03-16`.
  package var iso: String {
    switch precision {
    case .day: earliest.iso
    case .month: String(earliest.iso.dropLast(3))
    case .year: String(earliest.iso.dropLast(6))
    }
  }

  /// Whether it is earlier whatever the days are; the day itself is not.
  package func isBefore(_ other: PartialDate) -> Bool { latest < other.earliest }

  /// Whether it may be that day or an earlier one.
  package func mayHaveCome(by day: Day) -> Bool { earliest <= day }

  /// Whether both may be one day.
  package func mayBe(_ other: PartialDate) -> Bool { !isBefore(other) && !other.isBefore(self) }
}

// The order of lists, not a statement of what came first: that is `isBefore`.
extension PartialDate: Comparable {
  /// A year stands before its months, a month before its days, as texts in this form sort: whoever sorts the open data gets the
  /// order of the pages.
  package static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.earliest, a.precision.rawValue) < (b.earliest, b.precision.rawValue)
  }
}
