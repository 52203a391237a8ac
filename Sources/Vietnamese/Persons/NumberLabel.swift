/// What the words before a number say it is.
enum NumberLabel {
  case phone, identity
  /// Something else that has a number: a contract, an account, a parcel of land.
  case other

  /// The nearest of the words that stand before; of those that end in one place the longest.
  ///
  /// - Parameter text: in lower case.
  init?(before text: some Collection<UInt8>) {
    let text = Array(text)
    var best: (end: Int, length: Int, label: NumberLabel)?
    var (isIdentity, isStrong) = (false, false)
    for (words, label, reach) in NumberLabel.all {
      for word in words {
        guard let end = NumberLabel.end(ofLast: word, in: text),
          !label.isSpent(in: text[end...], reach: reach)
        else { continue }
        if label == .identity { isIdentity = true }
        if let known = best, (known.end, known.length) >= (end, word.count) { continue }
        best = (end, word.count, label)
        isStrong = reach == .far
      }
    }
    guard let best else { return nil }
    // “Thẻ căn cước mang tên …, số thẻ …”.
    self = best.label == .other && isIdentity && !isStrong ? .identity : best.label
  }

  /// Whether the word speaks of something else, by what stands between: another number, a comma, too many words.
  private func isSpent(in between: ArraySlice<UInt8>, reach: Reach) -> Bool {
    if self == .phone { return false }
    let digits = between.count(where: \.isDigit)
    // “CMND 9 số: …”.
    if self == .identity { return digits > 2 }
    if digits > 0 { return true }
    let afterComma = between.lastIndex(of: Byte.comma).map { NumberLabel.words(in: between[$0...]) }
    if between.count > 64 || afterComma.map({ $0 > 0 }) == true { return true }
    return reach == .near && NumberLabel.words(in: between) > 1
  }

  /// How many words there are that say anything.
  private static func words(in text: ArraySlice<UInt8>) -> Int {
    text.split { !$0.isOfWord }.count { !fillers.contains(Array($0)) }
  }

  /// Where the last mention of the word ends, as a word of its own; “tel0912…” counts.
  private static func end(ofLast word: [UInt8], in text: [UInt8]) -> Int? {
    guard text.count >= word.count else { return nil }
    for start in (0...text.count - word.count).reversed()
    where text[start] == word[0] && text[start..<start + word.count].elementsEqual(word) {
      let end = start + word.count
      let isWhole =
        (start == 0 || !text[start - 1].isOfWord) && (end == text.count || !text[end].isOfWord)
      if isWhole { return end }
    }
    return nil
  }

  /// “dòng cuối ghi nhầm số …” speaks of no line; words that are others too count right before a number alone.
  private enum Reach { case far, near }

  private static let all: [(words: [[UInt8]], label: NumberLabel, reach: Reach)] = [
    (Words(phones).all.map { Array($0.utf8) }, .phone, .far),
    (Words(identities).all.map { Array($0.utf8) }, .identity, .far),
    (unambiguous(Words(others)), .other, .far),
    (Words(nearest).marked.map { Array($0.utf8) }, .other, .near),
  ]

  /// Without marks those alone that are no other word then: “mã số thuế”, not “thẻ”.
  private static func unambiguous(_ words: Words) -> [[UInt8]] {
    words.all.filter { words.marked.contains($0) || $0.count > 4 }.map { Array($0.utf8) }
  }

  private static let fillers = Set(
    ["số", "so", "no", "number", "là", "is", "mã", "n"].map { Array($0.utf8) })
}

extension UInt8 {
  /// A letter of whatever alphabet, as one byte of it shows.
  var isOfWord: Bool { self >= 0x80 || (0x41...0x5A).contains(self & 0xDF) }
}
