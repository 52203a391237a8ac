/// Where somebody lives, as a text says it.
enum House {
  /// Whether a house, a room, a hamlet or an alley stands at the head: nearer than a commune.
  ///
  /// - Parameter isTold: whether “số” stands before.
  static func stands(in phrase: Phrase, isTold: Bool = false) -> Bool {
    let text = phrase.value
    if isTold { return isNumber(text, isTold: true) }
    if let rest = text.past(numbered) { return isNumber(rest.unspaced, isTold: true) }
    if let rest = text.past(near)?.unspaced, rest.beginsWithNumber || rest.beginsWithCapital {
      return true
    }
    return isNumber(text, isTold: false) || isInStreet(text)
  }

  /// “Cau Sat Hamlet”: the names of English places end with what they are.
  private static func isInStreet(_ text: Phrase) -> Bool {
    let names = text.clause.split(separator: " ").prefix(6).prefix { $0.first?.isUppercase == true }
    return names.dropFirst().contains { ways.contains($0.lowercased(), isPlain: false) }
  }

  /// Whether a place stands there, of whatever size, as its first word says: “xã Phú An”.
  static func isNamed(in phrase: Phrase) -> Bool {
    let text = phrase.value
    if stands(in: text) { return true }
    guard let rest = text.past(places) else { return false }
    return rest.raw.split(separator: " ", maxSplits: 2).prefix(2).contains {
      $0.first.map { $0.isUppercase || $0.isNumber } ?? false
    }
  }

  /// Or its name alone: “Bến Tre”.
  static func isPlace(_ phrase: Phrase) -> Bool {
    let words = phrase.value.clause.split(separator: " ")
    return isNamed(in: phrase)
      || words.count < 5 && !words.isEmpty && words.allSatisfy { $0.first?.isUppercase == true }
  }

  /// `12`, `12A`, `25/3`, `7/2B`, `B-1204`. Where no word says that it is a house, the name of a street has to follow.
  private static func isNumber(_ text: Phrase, isTold: Bool) -> Bool {
    let token = text.raw.prefix { $0.isLetter || $0.isNumber || "/.-".contains($0) }
    let digits = token.prefix { $0.isNumber }
    let marked = token.filter { !$0.isNumber }
    guard token.contains(where: \.isNumber), isTold || !digits.isEmpty, marked.count < 5 else {
      return false
    }
    if isTold { return true }
    let rest = text.dropping(token.count)
    let next = rest.dropping(rest.raw.prefix { ", ".contains($0) }.count)
    let isStreet = next.begins(with: streets) || next.begins(with: near)
    if digits.count > 3 && marked.isEmpty { return isStreet }
    return isStreet || (next.beginsWithCapital && !next.begins(with: months))
  }

  private static let ways = Words("street;alley;hamlet;lane;quarter")
  private static let numbered = Words(
    "số nhà;nhà số;căn nhà số;số;căn hộ số;căn hộ;phòng số;phòng;lô;no.;no;number;flat;apartment;room;block;house;house no."
  )
  private static let near = Words(
    """
    ấp;thôn;tổ;khu phố;hẻm;ngõ;ngách;kiệt;xóm;buôn;khóm;bản;làng;phum;sóc;khu;khu tập thể;chung cư;nhà trọ;cư xá;tổ dân phố
    hamlet;quarter;alley;group;lane;the house
    """)
  private static let streets = Words(
    """
    đường;phố;hẻm;ngõ;ngách;kiệt;tổ;ấp;khu;thôn;xóm;phường;xã;lô;chung cư;đại lộ;quốc lộ;tỉnh lộ;nhà trọ
    street;road;alley;lane;hamlet;quarter;group
    """)
  private static let places = Words(
    "xã;phường;đường;thị xã;thị trấn;huyện;quận;tỉnh;thành phố;tp;tp.;đội;căn;nhà;the;trung tâm")
  private static let months = Words(
    """
    january;february;march;april;may;june;july;august;september;october;november;december;vnd;kwh;mhz;km;ha;am;pm;gb
    """)
}
