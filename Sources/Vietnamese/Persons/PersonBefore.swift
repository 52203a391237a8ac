/// Whether a sentence has named a person.
enum PersonBefore {
  /// By a form of address and a name, or by a name of three words that begins with a family name.
  static func isNamed(in text: String) -> Bool {
    let words = Self.words(of: text)
    return words.indices.contains { isName(words, from: $0) }
  }

  /// Whether the text ends with such a name.
  static func endsWithName(_ text: String) -> Bool {
    let words = Self.words(of: text)
    return words.indices.suffix(6).contains { isName(words, from: $0, upTo: words.count) }
  }

  /// “ông”, “bà”, “she” as the last or last but one word.
  static func endsWithAddress(_ lower: String) -> Bool {
    let last = lower.split { !$0.isLetter }.suffix(3).map(String.init)
    let joined = last.joined(separator: " ")
    if ["bà con", "ông bà", "chị em", "anh em"].contains(where: joined.contains) { return false }
    return last.contains { addresses.contains($0) || ["he", "she", "him", "her"].contains($0) }
  }

  private struct Word {
    let text: Substring
    /// Whether only a blank stands before.
    let follows: Bool
    var isCapital: Bool { text.first?.isUppercase ?? false }
    var lower: String { text.lowercased() }
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var rest = text[...]
    while let start = rest.firstIndex(where: \.isLetter) {
      let gap = rest[..<start]
      let word = rest[start...].prefix { $0.isLetter || $0 == "'" || $0 == "’" }
      words.append(Word(text: word, follows: gap.allSatisfy { $0 == " " }))
      rest = rest[word.endIndex...]
    }
    return words
  }

  private static func isName(_ words: [Word], from start: Int, upTo wanted: Int? = nil) -> Bool {
    let isAddressed =
      start > 0 && addresses.contains(words[start - 1].lower)
      && !isCollective(words, start)
    var end = start
    while end < words.count, words[end].isCapital, end == start || words[end].follows { end += 1 }
    if let wanted, end != wanted { return false }
    let count = end - start
    if isAddressed { return count > 0 }
    guard (3...5).contains(count), FamilyName.isOne(words[start].lower) else { return false }
    let name = words[start..<end].map(\.lower).joined(separator: " ")
    return !name.hasPrefix("hồ chí minh") && !isNamedAfter(words, start)
  }

  /// “bà con Khmer”, “anh em”.
  private static func isCollective(_ words: [Word], _ start: Int) -> Bool {
    ["con", "em"].contains(words[start - 1].lower) && start > 1
      && ["bà", "chị", "anh"].contains(words[start - 2].lower)
  }

  /// Streets, schools and prizes bear the names of people.
  private static func isNamedAfter(_ words: [Word], _ start: Int) -> Bool {
    words[max(0, start - 2)..<start].contains { bearers.contains($0.lower) }
  }

  private static let addresses: Set<String> = [
    "ông", "bà", "anh", "chị", "cô", "chú", "bác", "em", "chí", "cụ", "mr", "mrs", "ms", "dr",
    "đ/c",
    "sĩ",
  ]
  private static let bearers: Set<String> = [
    "đường", "phố", "trường", "giải", "quỹ", "thpt", "thcs", "học", "tên", "phường", "xã", "cầu",
    "chợ",
    "viện", "viên", "street", "school", "prize", "nhà", "ubnd", "thành",
  ]
}

/// The family names that Vietnamese bear, those of smaller peoples too.
package enum FamilyName {
  package static func isOne(_ word: String) -> Bool { all.contains(word.lowercased()) }

  private static let all = Set(
    """
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lâm mai trịnh đào cao hà lương
    lưu phùng tạ tô tăng thái trương vương quách châu chu chung cù doãn đàm đồng giang hứa kiều khúc khổng khương la
    lại liêu lục mã mạc mẫn nghiêm nhan ninh nông ông phí phó quan sầm thạch thân thi tiêu tôn tống triệu trình từ ung
    uông văn vi viên vòng xa âu bạch bành biện bàn cái cam cầm cấn chế chử chương danh diệp điền điểu hầu hàn hàng hoa
    kha kim kiên lò lường lữ lù lã lỗ lộ giàng vàng sùng thào mùa ma hạng hờ đèo quàng tòng cà bế hoàn sơn neang
    khưu đổng đường ngụy nhâm nhữ ngũ phương ấu tưởng thiều thẩm tạ trang trà vưu mông lầu ksor rcom siu kpă nay
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
