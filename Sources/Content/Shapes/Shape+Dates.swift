internal import Diagnostics
internal import Records
internal import Vietnamese

extension Shape where Value == Day {
  static var day: Shape {
    .scalar(.day) { text, mark, reader in
      if let day = Day(iso: text) { return day }
      reader.report(.badDay(text, at: mark.place(in: reader.path)))
      return nil
    }
  }
}

extension Shape where Value == Located<Day> {
  static var locatedDay: Shape { .located(.day) }
}

extension Shape where Value == Moment {
  static var moment: Shape {
    .scalar(.moment) { text, mark, reader in
      if let moment = Moment(iso: text) { return moment }
      reader.report(.badMoment(text, at: mark.place(in: reader.path)))
      return nil
    }
  }
}

extension Shape where Value == Period {
  /// `{from, to}` with both days.
  static var closedPeriod: Shape {
    .object { fields in
      let from = fields.required("from", .day)
      let to = fields.required("to", .day)
      fields.checkOrder("from", from, "to", to)
      guard let from, let to else { return nil }
      return Period(from: from, to: to)
    }
  }

  /// `{from, to}` with one of them at least.
  static var period: Shape { .object { fields in fields.period() } }
}

extension Fields {
  /// The keys `from` and `to` beside others; an open end where one is not there.
  mutating func period() -> Period {
    let from = optional("from", .day)
    let to = optional("to", .day)
    checkOrder("from", from, "to", to)
    return Period(from: from, to: to)
  }

  /// Two days of which the first may not be the later.
  func checkOrder(_ firstKey: String, _ first: Day?, _ lastKey: String, _ last: Day?) {
    guard let first, let last, last < first else { return }
    report(.dateOrder(firstKey, first, lastKey, last, at: place(of: lastKey)))
  }
}
