/// A day, a month or a year that a text names, and the numbers it is searched by: 16/11/2023, “ngày 16 tháng 11 năm 2023”
/// and “16 November 2023” are all `20231116` and `202311`.
package struct SearchDate: Sendable {
  /// The words that say it.
  package let words: Range<Int>
  package let year: Int
  /// Or a quarter, from 91 to 94: no month is so called.
  package let month: Int?
  package let day: Int?

  /// The narrowest last.
  package var numbers: [String] {
    guard let month else { return [String(year)] }
    let ofMonth = SearchDate.number(ofMonth: month, year)
    return day.map { [ofMonth, SearchDate.number(of: $0, month, year)] } ?? [ofMonth]
  }

  package static func number(ofMonth month: Int, _ year: Int) -> String {
    String(year * 100 + month)
  }

  package static func number(ofQuarter quarter: Int, _ year: Int) -> String {
    number(ofMonth: 90 + quarter, year)
  }

  package static func number(of day: Int, _ month: Int, _ year: Int) -> String {
    String((year * 100 + month) * 100 + day)
  }
}

extension SearchDate {
  /// The one whose year is the word there, if it is one of a date or announced as a year.
  package init?(yearAt index: Int, in words: [SearchWord]) {
    guard words[index].hasFourLetters, let year = words[index].number, (1900...2099).contains(year)
    else { return nil }
    let row = WordRow(words: words, year: index)
    guard
      let found = row.quarter() ?? row.dayAndMonth() ?? row.monthAndDay() ?? row.monthBehind()
        ?? row.yearNamed()
    else { return nil }
    let (month, day, back, ahead) = found
    if let month, let day, Day(year, month, day) == nil { return nil }
    self.init(words: index - back..<index + ahead + 1, year: year, month: month, day: day)
  }
}

/// The words around a year.
private struct WordRow {
  typealias Found = (month: Int?, day: Int?, back: Int, ahead: Int)

  let words: [SearchWord]
  let year: Int

  /// So many words before the year, if all between follow on each other.
  private func before(_ steps: Int) -> SearchWord? {
    guard steps <= year, (year - steps + 1...year).allSatisfy({ words[$0].followsOn }) else {
      return nil
    }
    return words[year - steps]
  }

  private func after(_ steps: Int) -> SearchWord? {
    guard year + steps < words.count,
      (year + 1...year + steps).allSatisfy({ words[$0].followsOn })
    else { return nil }
    return words[year + steps]
  }

  private func day(_ word: SearchWord?) -> Int? {
    word?.number.flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private func month(_ word: SearchWord?) -> Int? {
    word?.number.flatMap { (1...12).contains($0) ? $0 : nil }
  }

  /// Before the year: `16/11/`, “tháng 11 năm”, “16 November”. A bare `11/` may be the number of a document.
  func dayAndMonth() -> Found? {
    let isSaid = DateWords.year.contains(before(1)?.key ?? 0)
    let last = isSaid ? 2 : 1
    if let name = before(last), let month = DateWords.months[name.key] {
      return leading(month, last)
    }
    guard let month = month(before(last)) else { return nil }
    if DateWords.month.contains(before(last + 1)?.key ?? 0) { return leading(month, last + 1) }
    guard !isSaid, let day = day(before(2)) else { return nil }
    return withWord(month, day, 2)
  }

  /// With the day before the month, if it is told.
  private func leading(_ month: Int, _ steps: Int) -> Found {
    var place = steps + 1
    for between in [DateWords.of, DateWords.ordinal] where between.contains(before(place)?.key ?? 0)
    {
      place += 1
    }
    guard let day = day(before(place)) else { return (month, nil, steps, 0) }
    return withWord(month, day, place)
  }

  /// “ngày 16/11/2023”.
  private func withWord(_ month: Int, _ day: Int, _ steps: Int) -> Found {
    let isSaid = DateWords.day.contains(before(steps + 1)?.key ?? 0)
    return (month, day, steps + (isSaid ? 1 : 0), 0)
  }

  /// “quý IV năm 2024”, “quý 4/2024”, “fourth quarter of 2024”.
  func quarter() -> Found? {
    let isSaid = DateWords.year.union(DateWords.of).contains(before(1)?.key ?? 0)
    let last = isSaid ? 2 : 1
    let isNamed = DateWords.quarter.contains(before(last)?.key ?? 0)
    guard let name = before(isNamed ? last + 1 : last), let quarter = DateWords.quarters[name.key],
      isNamed || DateWords.quarter.contains(before(last + 1)?.key ?? 0)
    else { return nil }
    return (90 + quarter, nil, last + 1, 0)
  }

  /// “November 16, 2023”.
  func monthAndDay() -> Found? {
    guard let day = day(before(1)), let name = before(2), let month = DateWords.months[name.key]
    else {
      return nil
    }
    return (month, day, 2, 0)
  }

  /// `2023-11-16`.
  func monthBehind() -> Found? {
    guard before(1)?.number == nil, let month = month(after(1)), let day = day(after(2)) else {
      return nil
    }
    return (month, day, 0, 2)
  }

  /// “năm 2023”.
  func yearNamed() -> Found? {
    DateWords.year.contains(before(1)?.key ?? 0) ? (nil, nil, 1, 0) : nil
  }
}

/// What days, months and years are announced with, as words are compared.
private enum DateWords {
  static let day = keys(["ngày", "ngay"])
  static let month = keys(["tháng", "thang"])
  static let year = keys(["năm", "nam"])
  static let of = keys(["of"])
  static let quarter = keys(["quý", "quy", "quarter"])
  static let quarters: [UInt64: Int] =
    [["i", "1", "first"], ["ii", "2", "second"], ["iii", "3", "third"], ["iv", "4", "fourth"]]
    .enumerated().reduce(into: [:]) { found, next in
      for key in keys(next.element) { found[key] = next.offset + 1 }
    }
  static let ordinal = keys(["st", "nd", "rd", "th"])

  static let months: [UInt64: Int] = Day.englishMonths.enumerated().reduce(into: [:]) {
    found, next in
    for name in Day.namesOfMonth(next.element) {
      for key in keys([name]) { found[key] = next.offset + 1 }
    }
  }

  private static func keys(_ words: [String]) -> Set<UInt64> {
    Set(
      words.flatMap { word -> [UInt64] in
        var text = SearchText()
        text.append(word)
        return text.words.map(\.key)
      })
  }
}

extension Day {
  /// How English writes a month, in full and shortened: “September”, “Sept”, “Sep”.
  package static func namesOfMonth(_ month: String) -> [String] {
    month == "September" ? [month, "Sept", "Sep"] : [month, String(month.prefix(3))]
  }
}

extension SearchWord {
  @inline(__always)
  fileprivate var hasFourLetters: Bool { key >> 18 != 0 && key >> 24 == 0 }

  /// Of a word of at most eight digits.
  package var number: Int? {
    guard key & SearchLetters.isHash == 0, SearchLetters.isDigit(UInt32(key & 63)), key < 1 << 48
    else { return nil }
    return SearchLetters.letters(of: key).reduce(0) { $0 * 10 + Int($1.value) - 48 }
  }
}
