/// “trú tại ấp 3, xã An Tây”, “HKTT: …”, “home address: …”.
enum HomeStatement: Statement {
  static let kind = PersonalData.Kind.address
  static let words = labels + verbs

  /// Forms ask for these; what stands behind the colon is a home.
  private static let labels = [
    "hộ khẩu thường trú", "hộ khẩu", "hktt", "thường trú", "tạm trú", "nơi thường trú",
    "nơi tạm trú", "nơi cư trú",
    "nơi ở hiện nay", "nơi ở", "nơi sinh", "chỗ ở hiện nay", "chỗ ở hiện tại", "chỗ ở", "trú quán",
    "sinh quán", "quê quán", "nguyên quán",
    "địa chỉ nhà riêng", "địa chỉ thường trú", "địa chỉ tạm trú", "nhà riêng", "home address",
    "permanent address",
    "permanent residence", "place of residence", "residential address", "residence", "hometown",
    "place of birth",
    "registered residence", "private address",
  ]

  private static let verbs = [
    "trú tại", "trú ở", "trú số", "cư trú tại", "thường trú tại", "tạm trú tại", "ngụ tại", "ngụ ở",
    "ngụ",
    "nhà riêng ở",
    "nhà riêng tại",
    "nhà riêng số", "số nhà", "hiện ở tại", "sống tại số", "nhà ở số", "residing at", "residing in",
    "resides at", "resides in",
    "lives at", "living at", "domiciled at", "domiciled in", "who lives in", "resident at", "quê ở",
  ]

  static func length(_ saying: Saying) -> Int? {
    if let label = labels.filter(saying.after.hasPrefix).max(by: { $0.count < $1.count }),
      let rest = saying.rest(after: label), rest.hasColon
    {
      let isFilled = rest.text.beginsWithNameOrNumber || isPlace(rest.text)
      return isFilled && !isTerm(rest.text) && !saying.isOfGroup
        ? rest.skipped + rest.text.phraseLength : nil
    }
    guard let verb = verbs.filter(saying.after.hasPrefix).max(by: { $0.count < $1.count }),
      let rest = saying.rest(after: verb), isHome(rest.text, verb)
    else { return nil }
    // An office has a number in its street, too.
    let isSaid =
      saying.hasPerson || (saying.beginsPart && !saying.isOfGroup && verb != "số nhà")
    return isSaid ? rest.skipped + rest.text.phraseLength : nil
  }

  /// “tạm trú: 3 ngày làm việc”.
  private static func isTerm(_ text: Substring) -> Bool {
    let words = text.lowercased().split(separator: " ", maxSplits: 2).map(String.init)
    return words.count > 1
      && ["ngày", "tháng", "giờ", "days", "working", "hours"].contains(words[1])
  }

  /// “lives at 12 Lê Lợi”; in the other forms a place of whatever size will do.
  private static func isHome(_ text: Substring, _ verb: String) -> Bool {
    if text.hasPrefix("nhà ") { return true }
    return text.beginsWithNameOrNumber || isPlace(text)
  }

  private static func isPlace(_ text: Substring) -> Bool {
    let words = text.lowercased().split(separator: " ", maxSplits: 3).map(String.init)
    guard let first = words.first, words.count > 1 else { return false }
    return places.contains(first)
      && (text.split(separator: " ", maxSplits: 3).dropFirst().prefix(2).contains {
        $0.beginsWithNameOrNumber
      })
  }

  private static let places: Set<String> = [
    "số", "ấp", "khu", "tổ", "thôn", "xã", "phường", "đường", "hẻm", "ngõ", "ngách", "thị", "huyện",
    "quận",
    "tỉnh", "thành", "khóm", "buôn", "bản", "làng", "nhà", "chung", "kiệt", "đội", "xóm", "căn",
    "lô", "tp", "the", "no",
    "house", "flat",
  ]
}
