extension Day {
  /// As the press and tables write it: vi “29/9/2023”, en “29 September 2023”.
  package func short(_ language: Language) -> String {
    language == .vi ? String(day) + "/" + String(month) + "/" + String(year) : long(.en)
  }

  /// As an official text writes it. Decree 30/2020 puts a zero before days 1–9 and before months
  /// 1 and 2, and before no other month: vi “ngày 05 tháng 3 năm 2020”, en “5 March 2020”.
  package func long(_ language: Language) -> String {
    switch language {
    case .vi: "ngày \(day.padded(2)) tháng \(month < 3 ? month.padded(2) : "\(month)") năm \(year)"
    case .en: "\(day) \(englishMonth) \(year)"
    }
  }

  /// vi “tháng 9 năm 2023”, en “September 2023”. No zero: that rule is for whole dates.
  package func monthAndYear(_ language: Language) -> String {
    language == .vi ? "tháng \(month) năm \(year)" : "\(englishMonth) \(year)"
  }

  /// The days from one to another, both included, for tables and headings: vi “1–31/12/2023”,
  /// en “1–31 December 2023”; what both ends share stands once.
  package static func period(_ from: Day, _ to: Day, _ language: Language) -> String {
    guard from != to else { return from.short(language) }
    let isSameMonth = (from.year, from.month) == (to.year, to.month)
    if isSameMonth { return "\(from.day)–\(to.short(language))" }
    let isSameYear = from.year == to.year
    switch language {
    case .vi:
      return "\(isSameYear ? "\(from.day)/\(from.month)" : from.short(.vi))–\(to.short(.vi))"
    case .en:
      let start = isSameYear ? "\(from.day) \(from.englishMonth)" : from.short(.en)
      return "\(start) – \(to.short(.en))"
    }
  }

  /// The same in running text, either end open; empty when both are:
  /// vi “từ 1/12/2023 đến 31/12/2023”, “đến 30/6/2025”; en “from 1 to 31 December 2023”, “until 30 June 2025”.
  package static func span(from: Day?, to: Day?, _ language: Language) -> String {
    switch (from, to) {
    case (nil, nil): ""
    case (let from?, nil): language == .vi ? "từ \(from.short(.vi))" : "from \(from.short(.en))"
    case (nil, let to?): language == .vi ? "đến \(to.short(.vi))" : "until \(to.short(.en))"
    case (let from?, let to?):
      language == .vi
        ? "từ \(from.short(.vi)) đến \(to.short(.vi))"
        : "from \(from.englishStart(before: to)) to \(to.short(.en))"
    }
  }

  private func englishStart(before end: Day) -> String {
    if year != end.year { return short(.en) }
    return month == end.month && day != end.day ? "\(day)" : "\(day) \(englishMonth)"
  }

  private var englishMonth: String { Day.englishMonths[month - 1] }

  package static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension Int {
  /// With zeros in front up to `width` digits; for numbers that are not negative.
  func padded(_ width: Int) -> String { String(self).zeroPadded(to: width) }
}

extension String {
  func zeroPadded(to width: Int) -> String {
    utf8.count >= width ? self : String(repeating: "0", count: width - utf8.count) + self
  }
}
