/// A text in bytes, and what stands about a place of it.
struct FactText {
  let bytes: UnsafeBufferPointer<UInt8>
  let language: Language

  var count: Int { bytes.count }

  subscript(index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

  /// Digits without marks; nil where there are none, or more than a date has.
  func digits(at start: Int, atMost most: Int = 4) -> (value: Int, end: Int)? {
    var (value, end) = (0, start)
    while self[end].isDigit, end - start <= most {
      (value, end) = (value * 10 + Int(self[end] - 48), end + 1)
    }
    return end > start && end - start <= most ? (value, end) : nil
  }

  /// The word behind a place, blanks and stars between them; in a number, in small letters.
  func word(after place: Int) -> (key: WordKey, start: Int, end: Int)? {
    let start = afterBlanks(place)
    var (end, key) = (start, WordKey())
    while let width = letterWidth(at: end) {
      for index in end..<(end + width) { key.append(bytes[index]) }
      end += width
    }
    return end > start ? (key, start, end) : nil
  }

  func word(before place: Int) -> (key: WordKey, start: Int)? {
    var end = place
    while end > 0, let width = blankWidth(before: end) { end -= width }
    var start = end
    while start > 0, let width = letterWidth(before: start) { start -= width }
    guard start < end else { return nil }
    var key = WordKey()
    for index in start..<end { key.append(bytes[index]) }
    return (key, start)
  }

  func afterBlanks(_ place: Int) -> Int {
    var end = place
    while let width = blankWidth(at: end) { end += width }
    return end
  }

  /// A letter of Latin: Vietnamese needs three bytes at most.
  func letterWidth(at index: Int) -> Int? {
    switch self[index] {
    case 0x41...0x5A, 0x61...0x7A: 1
    case 0xC3: self[index + 1] == 0x97 || self[index + 1] == 0xB7 ? nil : 2
    case 0xC4...0xCD: 2
    case 0xE1: 3
    default: nil
    }
  }

  func letterWidth(before index: Int) -> Int? {
    (1...3).first { letterWidth(at: index - $0) == $0 }
  }

  /// A line end within a paragraph is a blank; so are the marks of emphasis.
  private func blankWidth(at index: Int) -> Int? {
    switch self[index] {
    case 0x20, 0x09, UInt8(ascii: "*"), UInt8(ascii: "_"): 1
    case 0x0A, 0x0D: self[index + 1] == 0x0A || self[index + 1] == 0x0D ? nil : 1
    case 0xC2: self[index + 1] == 0xA0 ? 2 : nil
    case 0xE2: self[index + 1] == 0x80 && self[index + 2] == 0xAF ? 3 : nil
    default: nil
    }
  }

  private func blankWidth(before index: Int) -> Int? {
    (1...3).first { blankWidth(at: index - $0) == $0 }
  }
}

/// A word in one number, for a look into a table: its last eight bytes tell the words that matter here apart.
struct WordKey: Hashable, ExpressibleByStringLiteral {
  private var value: UInt64 = 0

  init() {}

  init(stringLiteral text: String) { for byte in text.utf8 { append(byte) } }

  /// Capitals become small letters, Đ too.
  mutating func append(_ byte: UInt8) {
    let isCapital = (65...90).contains(byte) || byte == 0x90 && value & 0xFF == 0xC4
    value = value << 8 | UInt64(isCapital ? (byte == 0x90 ? 0x91 : byte + 32) : byte)
  }
}
