/// A JSON value whose objects keep the order they were written in, so that output never depends on hashing.
package enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// A number as it is to be printed, for decimals that must stay exact.
  case number(String)
  case text(String)
  case list([JSON])
  case object([Member])

  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: JSON

    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// Members whose value is nil are left out.
  package static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { key, value in value.map { Member(key, $0) } })
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
  package init(arrayLiteral elements: JSON...) { self = .list(elements) }
}

extension JSON {
  package enum Layout: Sendable {
    /// No white space.
    case compact
    /// Two spaces a level, for people and for diffs.
    case indented
  }

  package func bytes(_ layout: Layout = .compact) -> [UInt8] {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return layout == .compact ? bytes : JSON.indented(bytes)
  }

  /// Appends the value in UTF-8, compact. `/`, `<` and `>` stay as they are: whoever puts JSON into HTML escapes them.
  package func write(into bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .int(let value): bytes.append(contentsOf: String(value).utf8)
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .text(let text): JSON.quote(text, into: &bytes)
    case .list(let values):
      JSON.enclose("[", "]", values, into: &bytes) { $0.write(into: &$1) }
    case .object(let members):
      JSON.enclose("{", "}", members, into: &bytes) { member, bytes in
        JSON.quote(member.key, into: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(into: &bytes)
      }
    }
  }

  private static func enclose<Element>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ elements: [Element],
    into bytes: inout [UInt8], _ write: (Element, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(element, &bytes)
    }
    bytes.append(UInt8(ascii: close))
  }

  /// Copies what needs no escape in runs.
  static func quote(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { source in
      var copied = 0
      var index = 0
      while index < source.count {
        if index + 8 <= source.count, !needsEscape(eight(source, at: index)) {
          index += 8
          continue
        }
        for next in index..<min(index + 8, source.count) where needsEscape(source[next]) {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied..<next]))
          bytes.append(contentsOf: escape(source[next]).utf8)
          copied = next + 1
        }
        index += 8
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private static func eight(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
    UnsafeRawPointer(source.baseAddress! + index).loadUnaligned(as: UInt64.self)
  }

  /// Whether one of eight bytes does, all looked at together: a byte is less than 32, or nothing is left of it when the quote
  /// or the backslash is taken away.
  @inline(__always)
  private static func needsEscape(_ eight: UInt64) -> Bool {
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let quote = eight ^ ones &* UInt64(UInt8(ascii: "\""))
    let slash = eight ^ ones &* UInt64(UInt8(ascii: "\\"))
    let below = (eight &- ones &* 32) & ~eight
    return (below | (quote &- ones) & ~quote | (slash &- ones) & ~slash) & highs != 0
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 32 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "\n"): "\\n"
    case UInt8(ascii: "\r"): "\\r"
    case UInt8(ascii: "\t"): "\\t"
    default: control(byte)
    }
  }

  private static func control(_ byte: UInt8) -> String {
    "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
