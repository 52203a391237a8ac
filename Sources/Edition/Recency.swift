package import Vietnamese

/// By which lists put the newest first: a date and, of what comes out at a moment, the time of that day.
package struct Recency: Comparable, Sendable {
  package let date: PartialDate
  private let moment: Moment?

  /// No two alike.
  var text: String { "\(date.iso) \(moment?.iso ?? "")" }

  init(_ date: PartialDate) {
    self.date = date
    moment = Moment(date.earliest)
  }

  init(_ moment: Moment) {
    date = .day(moment.day)
    self.moment = moment
  }

  package static func < (a: Recency, b: Recency) -> Bool {
    guard a.date == b.date, let first = a.moment, let second = b.moment else {
      return a.date < b.date
    }
    return first < second
  }
}
