internal import Vietnamese

/// A day as Excel counts it.
enum SerialDay {
  /// Nil for a day that there is not: Excel holds 1900 for a leap year, so that its 60 is the 29th of February.
  static func day(_ serial: Int, countsFrom1904: Bool) -> Day? {
    if countsFrom1904 { return serial >= 0 ? Day(ordinal: serial - 24_107) : nil }
    guard serial > 0, serial != 60 else { return nil }
    return Day(ordinal: serial - (serial < 60 ? 25_568 : 25_569))
  }

  /// `16/11/2023 08:30`, to the minute.
  static func moment(_ day: Day, _ fraction: Double) -> String {
    PartialDate.day(day).iso + "T" + clock(fraction)
  }

  static func clock(_ fraction: Double) -> String {
    let minutes = Int((fraction * 1440).rounded()) % 1440
    return [minutes / 60, minutes % 60].map { ($0 < 10 ? "0" : "") + String($0) }
      .joined(separator: ":")
  }
}

extension PartialDate {
  init?(_ day: Day, to precision: Precision) {
    switch precision {
    case .day: self = .day(day)
    case .month: self.init(year: day.year, month: day.month)
    case .year: self.init(year: day.year)
    }
  }
}

extension Double {
  /// With a decimal point and no exponent; what a spreadsheet shows of a number, whatever rest its binary fraction has.
  var plainDecimal: String {
    if self == rounded(), magnitude < 1e15 { return String(Int(self)) }
    let text = description
    guard let mark = text.firstIndex(of: "e"), let power = Int(text[text.index(after: mark)...])
    else { return text }
    let digits = text[..<mark].filter(\.isNumber)
    let sign = self < 0 ? "-" : ""
    return power < 0
      ? sign + "0." + String(repeating: "0", count: -power - 1) + digits
      : sign + digits + String(repeating: "0", count: max(0, power + 1 - digits.count))
  }
}
