/// “sinh ngày 12/3/1985”, “Năm sinh: 1985”, “(SN 1985)”, “born in 1985”.
enum BirthStatement: Statement {
  static let kind = PersonalData.Kind.birth
  static let words = [
    "sinh", "sn 1", "sn 2", "sn: ", "sn:1", "s.n.", "born", "dob:", "dob ", "d.o.b", "birth",
  ]

  static func length(_ saying: Saying) -> Int? {
    if saying.after.hasPrefix("s") && !saying.after.hasPrefix("sinh") { return short(saying) }
    if saying.after.hasPrefix("sinh") { return vietnamese(saying) }
    return english(saying)
  }

  private static func vietnamese(_ saying: Saying) -> Int? {
    guard let date = date(saying, after: "sinh") else { return nil }
    let last = saying.wordsBefore(3).map(String.init)
    if last.last == "ngày" || last.last == "năm" {
      return isJubilee(saying) ? nil : date.length
    }
    if let word = last.last, compounds.contains(word), !saying.beginsPart { return nil }
    if isCohort(saying, date.length) { return nil }
    return isOfPerson(saying, date) ? date.length : nil
  }

  /// (SN 1985)
  private static func short(_ saying: Saying) -> Int? {
    guard let date = date(saying, after: saying.after.hasPrefix("s.n.") ? "s.n." : "sn"),
      saying.beginsPart || saying.hasPerson
    else { return nil }
    let next = saying.after.dropFirst(date.length).drop { ", ".contains($0) }
    return ["đường", "phố", "hẻm", "ngõ"].contains { next.hasPrefix($0) } ? nil : date.length
  }

  private static func english(_ saying: Saying) -> Int? {
    if let word = ["dob", "d.o.b.", "d.o.b"].first(where: saying.after.hasPrefix) {
      return date(saying, after: word)?.length
    }
    if saying.after.hasPrefix("birth") {
      let isLabel = saying.before.hasSuffix("date of ") || saying.before.hasSuffix("year of ")
      return isLabel && !isJubilee(saying) ? date(saying, after: "birth")?.length : nil
    }
    guard let date = date(saying, after: "born"), !isCohort(saying, date.length) else { return nil }
    return isOfPerson(saying, date) ? date.length : nil
  }

  /// The birthday of a founder is no secret.
  private static func isJubilee(_ saying: Saying) -> Bool {
    ["kỷ niệm", "kỉ niệm", "anniversary", "lễ ", "chào mừng"].contains(
      where: saying.before.contains)
  }

  /// “sinh năm 1960 trở về trước”, “born in or after 2000”.
  private static func isCohort(_ saying: Saying, _ length: Int) -> Bool {
    let next = saying.after.dropFirst(length).drop { $0 == " " }
    return [
      "trở", "đến", "về trước", "về sau", "or ", "and later", "and earlier", "onwards", "to ",
    ]
    .contains { next.hasPrefix($0) }
  }

  /// In these “sinh” is a part of another word: khai sinh, học sinh, phát sinh.
  private static let compounds: Set<String> = [
    "khai", "phát", "học", "tuyển", "vệ", "hy", "hi", "an", "tái", "ký", "kí", "thí", "giáo", "môn",
    "dân",
    "mưu", "nhân", "bình", "nảy", "kháng", "cứu", "trường", "hộ", "sản", "hồi", "song", "nữ", "nam",
    "tân",
    "du", "hậu", "tiên", "sơ", "giấy", "trẻ", "chúng", "người",
  ]

  /// A day, a month or a year of a living person behind the word, with what stands between.
  private static func date(_ saying: Saying, after word: String) -> (length: Int, year: Int)? {
    guard saying.after.hasPrefix(word) else { return nil }
    var length = word.count
    var rest = saying.after.dropFirst(length)
    if let first = rest.first, first.isLetter { return nil }
    while !rest.isEmpty, length < 60 {
      if let year = year(at: rest) {
        return (1915...2029).contains(year) ? (length + 4, year) : nil
      }
      guard let step = step(rest) else { return nil }
      length += step
      rest = rest.dropFirst(step)
    }
    return nil
  }

  private static func year(at rest: Substring) -> Int? {
    let digits = rest.prefix { $0.isNumber }
    return digits.count == 4 ? Int(digits) : nil
  }

  /// Of a person; without a name, of one who is grown up: “Born in 2019, the project …”.
  private static func isOfPerson(_ saying: Saying, _ date: (length: Int, year: Int)) -> Bool {
    saying.hasPerson || (saying.beginsPart && !saying.isOfGroup && date.year < 2011)
  }

  /// Over a number of one or two digits, a sign, or a word of dates.
  private static func step(_ rest: Substring) -> Int? {
    let digits = rest.prefix { $0.isNumber }.count
    if digits > 0 { return digits < 3 ? digits : nil }
    let word = rest.prefix { $0.isLetter }
    if !word.isEmpty { return dateWords.contains(String(word)) ? word.count : nil }
    return " :/.-,()*_|".contains(rest.first ?? "x") ? 1 : nil
  }

  private static let dateWords: Set<String> = [
    "ngày", "tháng", "năm", "vào", "hồi", "dương", "lịch", "khoảng", "ra", "on", "in", "the", "of",
    "st", "nd", "rd", "th",
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "nov",
    "dec",
    "c", "sinh",
  ]
}
