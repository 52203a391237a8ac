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
    write(into: &bytes, layout)
    return bytes
  }

  /// Appends the value in UTF-8. `/`, `<` and `>` stay as they are: whoever puts JSON into HTML escapes them.
  package func write(into bytes: inout [UInt8], _ layout: Layout = .compact) {
    write(into: &bytes, layout, depth: 0)
  }

  func write(into bytes: inout [UInt8], _ layout: Layout, depth: Int) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .int(let value): bytes.append(contentsOf: String(value).utf8)
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .text(let text): JSON.quote(text, into: &bytes)
    case .list(let values):
      JSON.enclose("[", "]", values, into: &bytes, layout, depth) { value, bytes in
        value.write(into: &bytes, layout, depth: depth + 1)
      }
    case .object(let members):
      JSON.enclose("{", "}", members, into: &bytes, layout, depth) { member, bytes in
        JSON.quote(member.key, into: &bytes)
        bytes.append(contentsOf: (layout == .compact ? ":" : ": ").utf8)
        member.value.write(into: &bytes, layout, depth: depth + 1)
      }
    }
  }

  private static func enclose<Element>(
    _ open: String, _ close: String, _ elements: [Element], into bytes: inout [UInt8],
    _ layout: Layout, _ depth: Int, _ write: (Element, inout [UInt8]) -> Void
  ) {
    bytes.append(contentsOf: open.utf8)
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(into: &bytes, layout, depth + 1)
      write(element, &bytes)
    }
    if !elements.isEmpty { breakLine(into: &bytes, layout, depth) }
    bytes.append(contentsOf: close.utf8)
  }

  static func breakLine(into bytes: inout [UInt8], _ layout: Layout, _ depth: Int) {
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  /// Copies what needs no escape in runs.
  static func quote(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { source in
      var copied = 0
      for (index, byte) in source.enumerated() where needsEscape(byte) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied..<index]))
        bytes.append(contentsOf: escape(byte).utf8)
        copied = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied...]))
    }
    bytes.append(UInt8(ascii: "\""))
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
