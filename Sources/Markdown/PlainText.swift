/// The words of some part of a text, without markup.
struct PlainText {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ span: Span<UInt8>) {
    span.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ text: String) { bytes += Array(text.utf8) }

  mutating func appendSpace() { bytes.append(32) }
  mutating func appendLineFeed() { bytes.append(10) }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// At most `limit` scalars, cut after a whole word; “…” says that something was left out.
  func cut(to limit: Int) -> String {
    var scalars = 0
    var wordEnd: Int?
    var last = 0
    for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if scalars < limit {
        last = index
        if byte == 32 { wordEnd = index }
      }
      scalars += 1
      if scalars > limit {
        return String(decoding: bytes[..<(wordEnd ?? last)], as: UTF8.self) + "…"
      }
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
    text.withUnsafeBufferPointer { bytes in
      guard let first = bytes.first, let last = bytes.last else { return false }
      if first != 32 && !insideWord { words += 1 }
      insideWord = last != 32
      words += Self.beginnings(in: bytes)
      return Self.hasDigit(bytes)
    }
  }

  // Two plain loops, which the compiler turns into one comparison of many bytes at a time.

  private static func beginnings(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for index in 1..<max(1, bytes.count) {
      count &+= bytes[index &- 1] == 32 && bytes[index] != 32 ? 1 : 0
    }
    return count
  }

  private static func hasDigit(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt8 = 0
    for byte in bytes { found |= byte &- 48 <= 9 ? 1 : 0 }
    return found != 0
  }

  mutating func separate() { insideWord = false }
}
