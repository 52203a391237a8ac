/// The words of some part of a text, without markup.
struct PlainText {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ span: Span<UInt8>) {
    for index in span.indices { bytes.append(span[index]) }
  }

  mutating func appendSpace() { bytes.append(32) }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// At most `limit` scalars, cut after a whole word; “…” says that something was left out.
  func cut(to limit: Int) -> String {
    var scalars = 0
    var wordEnd = 0
    for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if byte == 32 { wordEnd = index }
      scalars += 1
      guard scalars > limit else { continue }
      return String(decoding: bytes[..<wordEnd], as: UTF8.self) + "…"
    }
    return string
  }
}

/// Counts words as texts go by: a word is what stands between blanks.
struct WordCount {
  private(set) var words = 0
  private var insideWord = false

  /// Returns whether the text holds a digit.
  mutating func count(_ text: Span<UInt8>) -> Bool {
    var digits = false
    for index in text.indices {
      let byte = text[index]
      let space = byte == 32
      if !space && !insideWord { words &+= 1 }
      insideWord = !space
      digits = digits || byte.isDigit
    }
    return digits
  }

  mutating func separate() { insideWord = false }
}
