extension String {
  /// What an instrument is about (trích yếu) as it follows the name of who issued it: “Quy định về khuyến khích” as “quy định về
  /// khuyến khích”, “Thành lập thành phố Tân Uyên” as “về việc thành lập thành phố Tân Uyên”.
  /// - Parameter type: what the instrument is, which is not said twice: “Kế hoạch”.
  package func asSubject(ofA type: String) -> String {
    let subject = hasPrefix(type + " ") ? String(dropFirst(type.count + 1)) : self
    let first = subject.loweredFirst
    if SubjectOpening.direct.contains(where: first.hasPrefix) { return first }
    if SubjectOpening.nouns.contains(where: first.hasPrefix) { return "về " + first }
    return "về việc " + first
  }

  /// A capital is kept where it belongs to a name: before another capital, or in an abbreviation.
  private var loweredFirst: String {
    let words = split(separator: " ", maxSplits: 2)
    guard let first = words.first, first.dropFirst().allSatisfy(\.isLowercase),
      words.count < 2 || words[1].first?.isLowercase == true
    else { return self }
    return first.lowercased() + dropFirst(first.count)
  }
}

/// With what subjects begin: whether a preposition has to join them to what stands before.
private enum SubjectOpening {
  /// They say what the instrument does.
  static let direct = [
    "quy định ", "hướng dẫn ", "sửa đổi", "bãi bỏ ", "thay thế ", "quy định chi tiết ", "về ",
    "V/v ",
  ]

  static let nouns = [
    "một số ", "các ", "những ", "chính sách ", "chủ trương ", "chế độ ", "chương trình ",
    "danh mục ",
    "đề án ", "chiến lược ", "mức ", "kế hoạch ", "phương án ", "kết quả ",
  ]
}
