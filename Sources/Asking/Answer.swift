package import Content
package import Vietnamese

/// What something that was typed comes to in a record.
package enum Answer: Equatable, Sendable {
  case taken(String)
  /// Why it cannot be taken, with what would be.
  case unclear(Bilingual)

  /// Of a value that is no record's name: dates, numbers and words as people write them.
  ///
  /// - Parameter about: the field; nil where nothing is known of it.
  package init(
    _ typed: String, as description: Description, about: About? = nil,
    called names: WordNames = WordNames()
  ) {
    switch description {
    case .day: self = Answer(day: typed)
    case .date: self = Answer(date: typed)
    case .moment: self = Answer(moment: typed)
    case .whole: self = Answer(whole: typed)
    case .quantity: self = Answer(quantity: typed)
    case .flag: self = Answer(flag: typed)
    case .word(let words): self = Answer(typed, among: words, about, names)
    default: self = .taken(typed)
    }
  }
}

// Dates.
extension Answer {
  private init(day typed: String) {
    if Day(iso: typed) != nil {
      self = .taken(typed)
    } else if case .one(let day) = DayReading(typed) {
      self = .taken(day.iso)
    } else {
      self = .unclear(DayReading(typed).doubt)
    }
  }

  private init(date typed: String) {
    if PartialDate(iso: typed) != nil {
      self = .taken(typed)
    } else if case .withoutDay(let date) = DayReading(typed) {
      self = .taken(date.iso)
    } else {
      self = Answer(day: typed)
    }
  }

  private init(moment typed: String) {
    if Moment(iso: typed) != nil {
      self = .taken(typed)
      return
    }
    switch MomentReading(typed) {
    case .one(let moment), .inVietnam(let moment): self = .taken(moment.iso)
    case .day:
      self = .unclear(
        Bilingual(
          vi: "thiếu giờ: ghi như 15/1/2024 8:00", en: "no time: write it like 15/1/2024 8:00"))
    case .wrong(let reading): self = .unclear(reading.doubt)
    }
  }
}

extension DayReading {
  fileprivate var doubt: Bilingual {
    switch self {
    case .either(let one, let other):
      Bilingual(
        vi: "có thể là \(one.short(.vi)) hoặc \(other.short(.vi)): ghi đủ bốn chữ số của năm",
        en: "this may be \(one.long(.en)) or \(other.long(.en)): write all four digits of the year")
    case .noSuchDay(let last):
      Bilingual(
        vi: "không có ngày ấy: tháng \(last.month)/\(last.year) chỉ đến ngày \(last.day)",
        en: "there is no such day: that month ends on \(last.long(.en))")
    case .noSuchMonth(let month):
      Bilingual(
        vi: "không có tháng \(month): ghi ngày trước, tháng sau",
        en: "there is no month \(month): the day comes before the month")
    case .withoutYear:
      Bilingual(vi: "thiếu năm: ghi như 16/11/2023", en: "no year: write it like 16/11/2023")
    case .withoutDay:
      Bilingual(
        vi: "cần đủ ngày, tháng, năm, như 16/11/2023", en: "the day is needed, as in 16/11/2023")
    case .one, .elsewhere, .none:
      Bilingual(
        vi: "không đọc được ngày: ghi như 16/11/2023",
        en: "this is no date: write it like 16/11/2023")
    }
  }
}

// Numbers and words.
extension Answer {
  private init(whole typed: String) {
    if case .one(let number) = NumberReading(whole: typed) {
      self = .taken(number)
    } else {
      self = .unclear(
        Bilingual(
          vi: "cần số nguyên, như 1.800.000", en: "a whole number is needed, such as 1.800.000"))
    }
  }

  private init(quantity typed: String) {
    if Quantity(typed) != nil, !NumberReading.isAmbiguous(typed) {
      self = .taken(typed)
      return
    }
    switch NumberReading(measured: typed) {
    case .one(let number): self = .taken(number)
    case .either(let thousands, let decimal):
      self = .unclear(
        Bilingual(
          vi: "có thể là \(thousands) hoặc \(decimal): hãy ghi rõ một trong hai",
          en: "this may be \(thousands) or \(decimal): write one of the two"))
    case .none:
      self = .unclear(Bilingual(vi: "cần một số, như 7,5", en: "a number is needed, such as 7,5"))
    }
  }

  private init(flag typed: String) {
    if let flag = YesOrNo.said(by: typed) {
      self = .taken(flag ? "true" : "false")
    } else {
      self = .unclear(Bilingual(vi: "trả lời có hoặc không", en: "answer yes or no"))
    }
  }

  /// By its number in the list, its word or how that begins, what it is called, or what the field's help calls it.
  private init(_ typed: String, among words: [String], _ about: About?, _ names: WordNames) {
    if let number = Int(typed), words.indices.contains(number - 1), !words.contains(typed) {
      self = .taken(words[number - 1])
    } else if !typed.isEmpty,
      let word = names.word(meant: typed, among: words) ?? about?.word(meant: typed, among: words)
    {
      self = .taken(word)
    } else {
      let called = names.names(of: words)
      let list = { (language: Language) in
        words.map { called[$0]?[language] ?? $0 }.joined(separator: ", ")
      }
      self = .unclear(
        Bilingual(
          vi: "chỉ có thể là một trong: \(list(.vi))", en: "it can only be one of: \(list(.en))"))
    }
  }
}
