internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func badDay(_ text: String, at place: Place) -> Diagnostic {
    let reading = DayReading(text)
    return Diagnostic(
      .badDate, at: place, reading.noDay(text),
      notes: OddCharacter.all(in: text).map(Bilingual.oddCharacter), help: reading.help,
      mend: reading.day.flatMap { .value(text, with: $0.iso, at: place) })
  }

  /// Where a month or a year will do.
  static func badDate(_ text: String, at place: Place) -> Diagnostic {
    let reading = DayReading(text)
    let (message, help) =
      switch reading {
      case .withoutDay(let date):
        (Bilingual.notWrittenSo(text), Bilingual(vi: "viết \(date.iso)", en: "write \(date.iso)"))
      case .none: (reading.noDay(text), Bilingual.dateForms)
      default: (reading.noDay(text), reading.help)
      }
    return Diagnostic(
      .badDate, at: place, message,
      notes: OddCharacter.all(in: text).map(Bilingual.oddCharacter), help: help,
      mend: reading.date.flatMap { .value(text, with: $0.iso, at: place) })
  }

  static func badMoment(_ text: String, at place: Place) -> Diagnostic {
    let reading = MomentReading(text)
    return Diagnostic(
      .badDate, at: place,
      Bilingual(
        vi: "“\(text)” không phải là ngày và giờ\(reading.slip.vi)",
        en: "“\(text)” is not a date and time\(reading.slip.en)"),
      notes: OddCharacter.all(in: text).map(Bilingual.oddCharacter), help: reading.help,
      mend: reading.moment.flatMap { .value(text, with: $0.iso, at: place) })
  }
}

extension Bilingual {
  fileprivate static func notWrittenSo(_ text: String) -> Bilingual {
    Bilingual(
      vi: "“\(text)” chưa viết theo dạng năm-tháng-ngày",
      en: "“\(text)” is not written as records write dates")
  }

  fileprivate static let dateForms = Bilingual(
    vi:
      "viết năm-tháng-ngày, như 2023-11-16; chỉ biết đến tháng thì viết 2023-11, chỉ biết năm thì viết 2023",
    en: "write year-month-day, as in 2023-11-16, or 2023-11 or 2023 where no more is known")
}

extension DayReading {
  /// The only one that can be meant.
  fileprivate var day: Day? { if case .one(let day) = self { day } else { nil } }

  /// The same where a month or a year will do.
  fileprivate var date: PartialDate? {
    if case .withoutDay(let date) = self { date } else { day.map { .day($0) } }
  }

  fileprivate func noDay(_ text: String) -> Bilingual {
    Bilingual(
      vi: "“\(text)” không phải là ngày\(slip.vi)", en: "“\(text)” is not a date\(slip.en)")
  }

  /// What is wrong with the day, where that is more than its form.
  fileprivate var slip: Bilingual {
    switch self {
    case .noSuchDay(let last):
      Bilingual(
        vi: ": \(last.monthAndYear(.vi)) có \(last.day) ngày",
        en: ": \(last.monthAndYear(.en)) has \(last.day) days")
    case .noSuchMonth(let month):
      Bilingual(
        vi: ": không có tháng \(month) (ngày viết trước, tháng viết sau)",
        en: ": there is no month \(month) (the day comes before the month)")
    case .withoutYear: Bilingual(vi: ": thiếu năm", en: ": the year is missing")
    case .withoutDay: Bilingual(vi: ": thiếu ngày", en: ": the day is missing")
    case .elsewhere(let written, let inVietnam):
      Bilingual(
        vi:
          ": giờ này ngày \(written.short(.vi)) ở múi giờ đã ghi là ngày \(inVietnam.short(.vi)) ở Việt Nam",
        en:
          ": that time on \(written.short(.en)), in its time zone, is \(inVietnam.short(.en)) in Vietnam"
      )
    case .one, .either, .none: Bilingual(vi: "", en: "")
    }
  }

  fileprivate var help: Bilingual {
    switch self {
    case .one(let day): Bilingual(vi: "viết \(day.iso)", en: "write \(day.iso)")
    case .either(let day, let other):
      Bilingual(
        vi: "viết năm bằng bốn chữ số: \(day.iso) hay \(other.iso), tùy ngày nào đúng",
        en: "write the year with four digits: \(day.iso) or \(other.iso), whichever is meant")
    case .elsewhere(let written, let inVietnam):
      Bilingual(
        vi:
          "viết \(inVietnam.iso) nếu tính theo giờ Việt Nam, \(written.iso) nếu ngày ghi trên đó mới đúng",
        en:
          "write \(inVietnam.iso) if Vietnam’s day is meant, \(written.iso) if the day as written is"
      )
    case .noSuchDay, .noSuchMonth:
      Bilingual(
        vi: "xem lại ngày trên văn bản gốc rồi viết năm-tháng-ngày, như 2023-11-16",
        en: "look the day up in the original and write year-month-day, as in 2023-11-16")
    case .withoutYear, .withoutDay:
      Bilingual(
        vi: "viết đủ năm-tháng-ngày, như 2023-11-16",
        en: "write all of year-month-day, as in 2023-11-16")
    case .none:
      Bilingual(
        vi: "viết năm-tháng-ngày, như 2023-11-16", en: "write year-month-day, as in 2023-11-16")
    }
  }
}

extension MomentReading {
  /// The only one that can be meant.
  fileprivate var moment: Moment? {
    switch self {
    case .one(let moment), .inVietnam(let moment): moment
    case .day, .wrong: nil
    }
  }

  fileprivate var slip: Bilingual {
    switch self {
    case .wrong(let day): day.slip
    case .day: Bilingual(vi: ": thiếu giờ", en: ": the time is missing")
    case .one, .inVietnam: Bilingual(vi: "", en: "")
    }
  }

  fileprivate var help: Bilingual {
    switch self {
    case .one(let moment): Bilingual(vi: "viết \(moment.iso)", en: "write \(moment.iso)")
    case .inVietnam(let moment):
      Bilingual(
        vi: "viết \(moment.iso), là thời điểm đó theo giờ Việt Nam",
        en: "write \(moment.iso), which is that moment in Vietnam")
    case .day(let day):
      Bilingual(
        vi: "thêm giờ: \(day.iso)T00:00 là từ đầu ngày, \(day.iso)T08:00 là 8 giờ sáng",
        en:
          "add the time: \(day.iso)T00:00 is the start of that day, \(day.iso)T08:00 eight in the morning"
      )
    case .wrong(.either(let day, let other)):
      Bilingual(
        vi: "viết năm bằng bốn chữ số: \(day.iso)T… hay \(other.iso)T…, tùy ngày nào đúng",
        en: "write the year with four digits: \(day.iso)T… or \(other.iso)T…, whichever is meant")
    case .wrong:
      Bilingual(
        vi: "viết như 2024-01-05T08:00, theo múi giờ của trang",
        en: "write it like 2024-01-05T08:00, in the site’s time zone")
    }
  }
}
