/// An amount in đồng as it stands in text: `1.800.000 đồng`, `1,5 tỷ đồng`, `1.800.000 ₫`,
/// `1,800,000 VND`, `VND 1.8 billion`.
struct WrittenMoney {
  let range: Range<Int>

  /// - Parameter start: where the first digit stands.
  init?(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    var cursor = MoneyCursor(bytes: bytes, position: start)
    cursor.skipAmount()
    let hasScale = cursor.skipScales()
    if cursor.skipCurrency() {
      range = start..<cursor.position
    } else if let currency = cursor.currencyBefore(start) {
      range = currency..<(hasScale ? cursor.position : cursor.endOfAmount)
    } else {
      return nil
    }
  }
}

private struct MoneyCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  var position: Int
  var endOfAmount = 0

  init(bytes: UnsafeBufferPointer<UInt8>, position: Int) {
    (self.bytes, self.position) = (bytes, position)
  }

  /// Digits in groups: a point or comma counts only before another digit.
  mutating func skipAmount() {
    while let next = peek(0), next.isDigit || ((next == 44 || next == 46) && isDigit(peek(1))) {
      position += 1
    }
    endOfAmount = position
  }

  /// “triệu”, “nghìn tỷ”, “billion”: up to two, each after a space.
  mutating func skipScales() -> Bool {
    let found = skipWord(MoneyWords.scales)
    if found { _ = skipWord(MoneyWords.scales) }
    return found
  }

  /// Not “20 đồng chí”, which counts comrades.
  mutating func skipCurrency() -> Bool {
    let start = position
    guard skipWord(MoneyWords.currencies) else { return false }
    var next = self
    if next.skipWord(MoneyWords.afterDongOfCompany) {
      position = start
      return false
    }
    return true
  }

  /// Where “VND” begins that stands before the number, if it does.
  func currencyBefore(_ start: Int) -> Int? {
    let end = start - (MoneyWords.spaces.first { isAt($0, start - $0.count) }?.count ?? 0)
    let begin = end - MoneyWords.vnd.count
    guard isAt(MoneyWords.vnd, begin), begin == 0 || !Unbreakable.isWord(bytes[begin - 1]) else {
      return nil
    }
    return begin
  }

  private mutating func skipWord(_ words: [[UInt8]]) -> Bool {
    let start = position
    if let space = MoneyWords.spaces.first(where: isAt) { position += space.count }
    if let word = words.first(where: isAt), !Unbreakable.isWord(peek(word.count)) {
      position += word.count
      return true
    }
    position = start
    return false
  }

  private func isAt(_ word: [UInt8]) -> Bool { isAt(word, position) }

  /// A loop over indexes: this runs for each word after each number of the site.
  private func isAt(_ word: [UInt8], _ place: Int) -> Bool {
    guard place >= 0, place + word.count <= bytes.count else { return false }
    for index in word.indices where bytes[place + index] != word[index] { return false }
    return true
  }

  private func isDigit(_ byte: UInt8?) -> Bool { byte.map(\.isDigit) ?? false }

  private func peek(_ ahead: Int) -> UInt8? {
    position + ahead < bytes.count ? bytes[position + ahead] : nil
  }
}

private enum MoneyWords {
  static let spaces = bytes([" ", "\u{A0}", "\u{202F}"])
  static let scales = bytes([
    "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "thousand", "million", "billion", "trillion",
  ])
  static let vnd = Array("VND".utf8)
  static let currencies = bytes(["đồng", "đ", "₫", "VND", "VNĐ", "dong"])

  /// The second syllable of words for people: đồng chí, đồng bào, đồng nghiệp, đồng đội …
  static let afterDongOfCompany = bytes([
    "chí", "bào", "nghiệp", "đội", "tác", "phạm", "môn", "hương", "minh", "sự",
  ])

  private static func bytes(_ words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }
}
