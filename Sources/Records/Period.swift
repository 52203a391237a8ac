package import Diagnostics
package import Vietnamese

/// A span of days, both ends included; an open end means always was, or still is.
package struct Period: Hashable, Sendable {
  package let from: Day?
  package let to: Day?

  package init(from: Day?, to: Day?) {
    self.from = from
    self.to = to
  }

  package static let always = Period(from: nil, to: nil)

  package func contains(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }

  package func overlaps(_ other: Period) -> Bool {
    let startsInTime = from.flatMap { from in other.to.map { from <= $0 } } ?? true
    let endsInTime = to.flatMap { to in other.from.map { $0 <= to } } ?? true
    return startsInTime && endsInTime
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
  /// The fact that held on a day; nil where none did.
  package func value<Value>(on day: Day) -> Value? where Element == Dated<Value> {
    first { $0.period.contains(day) }?.value
  }
}
