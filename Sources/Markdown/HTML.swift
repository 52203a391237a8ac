/// HTML being written: what comes from outside goes through `text`, markup of ours through `raw`.
struct HTML {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(raw markup: StaticString) { raw(markup) }

  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func text(_ text: String) { self.text(text.utf8) }

  /// Escaped so that it may stand between tags as well as in a quoted attribute. A zero byte
  /// becomes U+FFFD, as in CommonMark.
  mutating func text(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "\""): raw("&quot;")
      case 0: raw("\u{FFFD}")
      default: bytes.append(byte)
      }
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

  func withCString(_ body: (UnsafePointer<CChar>) -> Void) {
    (bytes + [0]).withUnsafeBytes {
      guard let start = $0.baseAddress else { return }
      body(start.assumingMemoryBound(to: CChar.self))
    }
  }
}
