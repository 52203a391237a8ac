/// HTML being written: what comes from outside goes through `text`, markup of ours through `raw`.
struct HTMLBytes {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  init(raw markup: StaticString) { raw(markup) }

  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { self.text($0, 0..<$0.count) }
  }

  /// Escaped so that it may stand between tags as well as in a quoted attribute. A zero byte
  /// becomes U+FFFD, as in CommonMark.
  mutating func text(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var copied = range.lowerBound
    for index in range {
      guard HTMLBytes.isSpecial(text[index]), let entity = HTMLBytes.entity(for: text[index])
      else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
      raw(entity)
      copied = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<range.upperBound]))
  }

  static func mustEscape(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.contains { isSpecial($0) && entity(for: $0) != nil }
  }

  /// One comparison for nearly every byte: letters come after `>`.
  private static func isSpecial(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: ">") && byte != 32 }

  private static func entity(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case 0: "\u{FFFD}"
    default: nil
    }
  }

  /// ` name="value"`, or nothing when there is no value.
  mutating func attribute(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    raw(" ")
    raw(name)
    raw("=\"")
    text(value)
    raw("\"")
  }

  /// The bytes, ended by a zero byte.
  consuming func withCString(_ body: (UnsafePointer<CChar>) -> Void) {
    bytes.append(0)
    bytes.withUnsafeBytes {
      guard let start = $0.baseAddress else { return }
      body(start.assumingMemoryBound(to: CChar.self))
    }
  }
}
