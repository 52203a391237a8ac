internal import Diagnostics
internal import Records
internal import Vietnamese

extension Notation where Value == Day {
  static var day: Notation {
    .scalar(.day) { text, mark, reader in
      if let day = Day(iso: text) { return day }
      reader.report(.badDay(text, at: mark.place(in: reader.path)))
      return nil
    }
  }
}

extension Notation where Value == Located<Day> {
  static var locatedDay: Notation { .located(.day) }
}

extension Notation where Value == Moment {
  static var moment: Notation {
    .scalar(.moment) { text, mark, reader in
      if let moment = Moment(iso: text) { return moment }
      reader.report(.badMoment(text, at: mark.place(in: reader.path)))
      return nil
    }
  }
}

extension Period {
  fileprivate enum Keys {
    static let from = Key(
      "from",
      vi: "Từ ngày", "Ngày đầu tiên, kể cả ngày đó. Bỏ trống nếu từ trước đến nay vẫn vậy.",
      en: "From", "The first day, itself included. Left out where it was always so.",
      example: "2020-01-01")
    static let to = Key(
      "to",
      vi: "Đến ngày", "Ngày cuối cùng, kể cả ngày đó. Bỏ trống nếu đến nay vẫn còn.",
      en: "To", "The last day, itself included. Left out where it is still so.",
      example: "2025-06-30")
  }

  fileprivate enum ClosedKeys {
    static let from = Key(
      "from",
      vi: "Từ ngày", "Ngày đầu tiên của kỳ, kể cả ngày đó.",
      en: "From", "The first day of the period, itself included.",
      example: "2024-01-01")
    static let to = Key(
      "to",
      vi: "Đến ngày", "Ngày cuối cùng của kỳ, kể cả ngày đó.",
      en: "To", "The last day of the period, itself included.",
      example: "2024-06-30")
  }
}

extension Notation where Value == Period {
  /// `{from, to}` with both days.
  static var closedPeriod: Notation {
    .object(as: .closedPeriod) { fields in
      let from = fields.required(Period.ClosedKeys.from, .day)
      let to = fields.required(Period.ClosedKeys.to, .day)
      fields.checkOrder(Period.ClosedKeys.from, from, Period.ClosedKeys.to, to)
      guard let from, let to else { return nil }
      return Period(from: from, to: to)
    }
  }

  /// `{from, to}` with one of them at least.
  static var period: Notation { .object(as: .period) { fields in fields.period() } }
}

extension Fields {
  /// The keys `from` and `to` beside others; an open end where one is not there.
  mutating func period() -> Period {
    let from = optional(Period.Keys.from, .day)
    let to = optional(Period.Keys.to, .day)
    checkOrder(Period.Keys.from, from, Period.Keys.to, to)
    return Period(from: from, to: to)
  }

  /// Two days of which the first may not be the later.
  func checkOrder(_ firstKey: Key, _ first: Day?, _ lastKey: Key, _ last: Day?) {
    guard let first, let last, last < first else { return }
    report(.dateOrder(firstKey, first, lastKey, last, at: place(of: lastKey)))
  }
}
