package import Diagnostics
package import Vietnamese

/// A span of days, both ends included; an open end means always was, or still is. Its ends may be known to the month or the
/// year: then it covers what it may cover.
package struct Period: Hashable, Sendable {
  package let from: PartialDate?
  package let to: PartialDate?

  package init(from: PartialDate?, to: PartialDate?) {
    self.from = from
    self.to = to
  }

  package init(on date: PartialDate) { self.init(from: date, to: date) }

  package static let always = Period(from: nil, to: nil)

  package func contains(_ day: Day) -> Bool { contains(.day(day)) }

  /// Whether the two may have a day in common.
  package func contains(_ date: PartialDate) -> Bool { overlaps(Period(on: date)) }

  /// Whether it held on every day of the date, whatever its own ends are.
  package func certainlyContains(_ date: PartialDate) -> Bool {
    (from.map { $0.latest <= date.earliest } ?? true)
      && (to.map { date.latest <= $0.earliest } ?? true)
  }

  /// Whether the two may have a day in common.
  package func overlaps(_ other: Period) -> Bool {
    let startsTooLate = from.flatMap { from in other.to.map { $0.isBefore(from) } } ?? false
    let endsTooEarly = to.flatMap { to in other.from.map { to.isBefore($0) } } ?? false
    return !startsTooLate && !endsTooEarly
  }
}

/// A fact that held for a time.
package struct Dated<Value: Sendable>: Sendable {
  package let value: Value
  package let period: Period
  package let place: Place

  package init(_ value: Value, _ period: Period, at place: Place) {
    self.value = value
    self.period = period
    self.place = place
  }
}

extension Array {
  /// The fact that held on a date; where it is not certain which, the first that may have held. Nil where none did.
  package func value<Value>(on date: PartialDate) -> Value? where Element == Dated<Value> {
    (first { $0.period.certainlyContains(date) } ?? first { $0.period.contains(date) })?.value
  }
}
