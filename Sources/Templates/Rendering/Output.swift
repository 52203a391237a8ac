/// A page being written: UTF-8, appended to.
@usableFromInline package struct Output: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Takes over a buffer's memory, leaving it empty; `bytes` gives it back.
  package init(reusing buffer: inout [UInt8]) {
    swap(&bytes, &buffer)
    bytes.removeAll(keepingCapacity: true)
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Empties the buffer and keeps its memory for the next page.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  package mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ literal: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: literal)
  }

  /// Appends text with `& < > " '` escaped: right between tags and inside quoted values.
  package mutating func appendEscaped(_ text: String) {
    appendRuns(of: text) { source, index in Escape.html(source[index]).map { ($0, 1) } }
  }

  /// Appends JSON so that no HTML parser finds a tag or comment in it.
  package mutating func appendScriptData(_ data: ScriptData) {
    appendRuns(of: data.json, replacing: Escape.script)
  }

  mutating func appendPercentEncoded(_ text: String, keeping table: [Bool]) {
    for byte in text.utf8 {
      if table[Int(byte)] {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(Self.digit(byte >> 4))
        bytes.append(Self.digit(byte & 15))
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  /// Copies what needs no escape in runs, and puts a replacement in for the bytes that have one.
  @inline(__always)
  private mutating func appendRuns(
    of text: String,
    replacing replacement: (UnsafeBufferPointer<UInt8>, Int) -> (StaticString, count: Int)?
  ) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      for index in 0..<source.count {
        guard let (escape, count) = replacement(source, index) else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
        escape.withUTF8Buffer { bytes.append(contentsOf: $0) }
        start = index + count
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
    }
  }
}

/// What stands for a byte where the byte itself would be read as markup.
private enum Escape {
  @inline(__always)
  static func html(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  /// JSON's own escapes; U+2028 and U+2029 end a line for script readers older than 2019.
  @inline(__always)
  static func script(
    _ source: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (StaticString, count: Int)? {
    switch source[index] {
    case UInt8(ascii: "<"): return ("\\u003c", 1)
    case UInt8(ascii: ">"): return ("\\u003e", 1)
    case UInt8(ascii: "&"): return ("\\u0026", 1)
    case 0xE2 where index + 2 < source.count && source[index + 1] == 0x80:
      if source[index + 2] == 0xA8 { return ("\\u2028", 3) }
      return source[index + 2] == 0xA9 ? ("\\u2029", 3) : nil
    default: return nil
    }
  }
}
