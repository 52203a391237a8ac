extension PartialDate {
  /// As the press writes it: vi “29/9/2023”, “tháng 9/2023”, “năm 2023”; en “29 September 2023”, “September 2023”, “2023”.
  package func short(_ language: Language) -> String {
    switch (precision, language) {
    case (.day, _): earliest.short(language)
    case (.month, .vi): "tháng \(bare(.vi))"
    case (.year, .vi): "năm \(bare(.vi))"
    case (_, .en): bare(.en)
    }
  }

  /// The same among others of its kind, without the word: vi “9/2023”, “2023”.
  private func bare(_ language: Language) -> String {
    switch (precision, language) {
    case (.day, _): earliest.short(language)
    case (.month, .vi): "\(earliest.month)/\(earliest.year)"
    case (.month, .en): earliest.monthAndYear(.en)
    case (.year, _): "\(earliest.year)"
    }
  }

  /// From one date to another, for tables and headings: vi “1–31/12/2023”, “3/2015–6/2020”, “năm 2015”; en “March 2015 – 2020”.
  package static func period(
    _ from: PartialDate, _ to: PartialDate, _ language: Language
  ) -> String {
    if let first = from.exact, let last = to.exact { return Day.period(first, last, language) }
    guard from != to else { return from.short(language) }
    let isTight = language == .vi || from.precision == .year && to.precision == .year
    return from.bare(language) + (isTight ? "–" : " – ") + to.bare(language)
  }

  /// The same in running text, either end open; empty when both are: vi “từ năm 2015 đến tháng 6/2020”; en “from 2015”.
  package static func span(
    from: PartialDate?, to: PartialDate?, _ language: Language
  ) -> String {
    if from?.precision ?? .day == .day, to?.precision ?? .day == .day {
      return Day.span(from: from?.exact, to: to?.exact, language)
    }
    let start = from.map { (language == .vi ? "từ " : "from ") + $0.short(language) }
    let until = language == .vi ? "đến " : start == nil ? "until " : "to "
    return [start, to.map { until + $0.short(language) }].compactMap { $0 }.joined(separator: " ")
  }
}
