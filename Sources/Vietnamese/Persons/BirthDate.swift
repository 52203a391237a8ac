/// The day, the month or the year of birth of a living person, with what stands between its numbers.
struct BirthDate {
  let year: Int
  /// Whether it has a day and a month.
  let isFull: Bool
  /// In characters of the saying.
  let end: Int

  /// At the head of the phrase, behind nothing but words and signs of dates.
  init?(_ phrase: Phrase) {
    var rest = phrase
    var numbers = 0
    while !rest.raw.isEmpty, rest.skipped - phrase.skipped < 60 {
      let digits = rest.raw.prefix { $0.isNumber }
      if let year = BirthDate.year(digits, isThird: numbers == 2 && rest.isTight) {
        guard (1915...2029).contains(year) else { return nil }
        let later = BirthDate.dayBehind(rest.dropping(digits.count))
        (self.year, isFull) = (year, numbers == 2 || later > 0)
        end = rest.skipped + digits.count + later
        return
      }
      guard let step = BirthDate.step(rest) else { return nil }
      if !digits.isEmpty { numbers += 1 }
      rest = rest.dropping(step)
    }
    return nil
  }

  /// Further on in the clause: “ra ở Bến Súc năm 1965”, “to a family of potters in 1962”.
  init?(in phrase: Phrase) {
    var rest = phrase.unspaced
    while let first = rest.raw.first, !",;.:()|".contains(first), rest.skipped - phrase.skipped < 60
    {
      if rest.begins(with: BirthDate.openings), let date = BirthDate(rest) {
        self = date
        return
      }
      let token = rest.raw.prefix { $0 != " " && !",;:()|".contains($0) }
      rest = rest.dropping(token.count).unspaced
    }
    return nil
  }

  private static let openings = Words("năm;ngày;tháng;vào;hồi;in;on")

  /// Four digits; two where a day and a month stand before: 12/3/85.
  private static func year(_ digits: Substring, isThird: Bool) -> Int? {
    if digits.count == 4 { return Int(digits) }
    return digits.count == 2 && isThird ? Int(digits).map { $0 < 30 ? 2000 + $0 : 1900 + $0 } : nil
  }

  /// The length of `-08-21` behind a year.
  private static func dayBehind(_ rest: Phrase) -> Int {
    let day = rest.raw.prefix { $0.isNumber || "-/.".contains($0) }
    let isDay = day.split { !$0.isNumber }.count == 2 && day.last?.isNumber == true
    return isDay && day.first?.isNumber == false ? day.count : 0
  }

  /// Over a number of one or two digits, a sign, or a word of dates.
  private static func step(_ rest: Phrase) -> Int? {
    let digits = rest.raw.prefix { $0.isNumber }.count
    if digits > 0 { return digits < 3 ? digits : nil }
    if let word = rest.length(of: words) { return word }
    return " :=/.-–,()*|\"'“".contains(rest.raw.first ?? "x") ? 1 : nil
  }

  private static let words = Words(
    """
    giáp;ất;bính;đinh;mậu;kỷ;canh;tân;nhâm;quý;tý;sửu;dần;mão;mẹo;thìn;tỵ;tị;ngọ;mùi;thân;dậu;tuất;hợi
    ngày;tháng;năm;vào;hồi;dương;lịch;âm;khoảng;ra;mồng;mùng;nhật;là;đúng;cuối;đầu;giữa;on;in;the;of;st;nd;rd;th;is;was;about
    january;february;march;april;may;june;july;august;september;october;november;december
    jan;feb;mar;apr;jun;jul;aug;sep;sept;oct;nov;dec;c;sinh;around;circa;early;late
    """)
}

extension Phrase {
  /// Whether the sign of a date stands before: of what is left of `12/3/85` the last number.
  fileprivate var isTight: Bool {
    raw.base[..<raw.startIndex].last.map { "/.-".contains($0) } ?? false
  }
}
