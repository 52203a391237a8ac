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

extension Notation where Value == PartialDate {
  /// `2015`, `2015-03` or `2015-03-16`, where the law does not need the day.
  static var date: Notation {
    .scalar(.date) { text, mark, reader in
      if let date = PartialDate(iso: text) { return date }
      reader.report(.badDate(text, at: mark.place(in: reader.path)))
      return nil
    }
  }
}

extension Notation where Value == PartialDate {
  /// A day and nothing less.
  fileprivate static var exactDate: Notation {
    Notation(.day) { yaml, reader in
      Notation<Day>.day.read(yaml, reader).map { PartialDate.day($0) }
    }
  }
}

extension Notation where Value == Located<PartialDate> {
  static var locatedDate: Notation { .located(.date) }
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
      example: "2020-01-01",
      headed: """
        Ngày bắt đầu; Bắt đầu; Hiệu lực từ; Có hiệu lực từ; Ngày có hiệu lực; Ngày hiệu lực; Ngày thành lập; \
        Since; Start date; Effective date
        """)
    static let to = Key(
      "to",
      vi: "Đến ngày", "Ngày cuối cùng, kể cả ngày đó. Bỏ trống nếu đến nay vẫn còn.",
      en: "To", "The last day, itself included. Left out where it is still so.",
      example: "2025-06-30",
      headed: "Ngày kết thúc; Kết thúc; Hết hiệu lực; Ngày giải thể; Until; End date")
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
  /// `{from, to}` with both dates.
  static var closedPeriod: Notation {
    .object(as: .closedPeriod) { fields in
      let from = fields.required(Period.ClosedKeys.from, .date)
      let to = fields.required(Period.ClosedKeys.to, .date)
      fields.checkOrder(Period.ClosedKeys.from, from, Period.ClosedKeys.to, to)
      guard let from, let to else { return nil }
      return Period(from: from, to: to)
    }
  }

  /// `{from, to}` with one of them at least.
  static var period: Notation { .object(as: .period) { fields in fields.period() } }

  /// The same, known to the day: when a document is in force.
  static var exactPeriod: Notation {
    .object(as: .exactPeriod) { fields in
      fields.period(of: .exactDate)
    }
  }
}

extension Fields {
  /// The keys `from` and `to` beside others; an open end where one is not there.
  mutating func period(of date: Notation<PartialDate> = .date) -> Period {
    let from = optional(Period.Keys.from, date)
    let to = optional(Period.Keys.to, date)
    checkOrder(Period.Keys.from, from, Period.Keys.to, to)
    return Period(from: from, to: to)
  }

  func checkOrder(_ firstKey: Key, _ first: Day?, _ lastKey: Key, _ last: Day?) {
    checkOrder(
      firstKey, first.map { PartialDate.day($0) }, lastKey, last.map { PartialDate.day($0) })
  }

  /// Two dates of which the first may not be the later, whatever days they are.
  func checkOrder(
    _ firstKey: Key, _ first: PartialDate?, _ lastKey: Key, _ last: PartialDate?
  ) {
    guard let first, let last, last.isBefore(first) else { return }
    report(.dateOrder(firstKey, first, lastKey, last, at: place(of: lastKey)))
  }
}
