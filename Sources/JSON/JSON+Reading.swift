extension JSON {
  /// Nil for anything but one whole value. A number stays as it was written.
  package init?(reading bytes: ArraySlice<UInt8>) {
    let value = bytes.withUnsafeBufferPointer { source -> JSON? in
      var reader = JSONReader(source)
      guard let value = reader.value(depth: 0) else { return nil }
      reader.skipSpace()
      return reader.isAtEnd ? value : nil
    }
    guard let value else { return nil }
    self = value
  }

  /// Of an object; nil where it has no such member.
  package subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  package var text: String? { if case .text(let text) = self { text } else { nil } }

  package var list: [JSON]? { if case .list(let values) = self { values } else { nil } }
}

private struct JSONReader {
  private let source: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// What nests deeper is none of ours, and must not use up the stack.
  private static let deepest = 32

  init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

  var isAtEnd: Bool { place == source.count }

  /// Zero at the end, which stands in no JSON.
  private var next: UInt8 { place < source.count ? source[place] : 0 }

  mutating func skipSpace() {
    while [0x20, 0x0A, 0x0D, 0x09].contains(next) { place += 1 }
  }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: byte) else { return false }
    place += 1
    return true
  }

  mutating func value(depth: Int) -> JSON? {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return depth < JSONReader.deepest ? object(depth + 1) : nil
    case UInt8(ascii: "["): return depth < JSONReader.deepest ? list(depth + 1) : nil
    case UInt8(ascii: "\""): return string().map { .text($0) }
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return number()
    }
  }

  private mutating func word(_ word: String, _ value: JSON) -> JSON? {
    guard place + word.utf8.count <= source.count,
      source[place..<place + word.utf8.count].elementsEqual(word.utf8)
    else { return nil }
    place += word.utf8.count
    return value
  }

  private mutating func number() -> JSON? {
    let start = place
    while "+-.0123456789Ee".utf8.contains(next) { place += 1 }
    let digits = String(decoding: source[start..<place], as: UTF8.self)
    guard Double(digits) != nil else { return nil }
    return Int(digits).map { .int($0) } ?? .number(digits)
  }

  private mutating func object(_ depth: Int) -> JSON? {
    place += 1
    var members: [JSON.Member] = []
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      guard let key = string(), take(":"), let value = value(depth: depth) else { return nil }
      members.append(JSON.Member(key, value))
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  private mutating func list(_ depth: Int) -> JSON? {
    place += 1
    var values: [JSON] = []
    if take("]") { return .list([]) }
    repeat {
      guard let value = value(depth: depth) else { return nil }
      values.append(value)
    } while take(",")
    return take("]") ? .list(values) : nil
  }

  private mutating func string() -> String? {
    guard next == UInt8(ascii: "\"") else { return nil }
    place += 1
    let start = place
    while next != UInt8(ascii: "\""), next >= 0x20 {
      if next == UInt8(ascii: "\\") { return escapedString(from: start) }
      place += 1
    }
    guard next == UInt8(ascii: "\"") else { return nil }
    defer { place += 1 }
    return String(decoding: source[start..<place], as: UTF8.self)
  }

  private mutating func escapedString(from start: Int) -> String? {
    var bytes = Array(source[start..<place])
    while next != UInt8(ascii: "\""), next >= 0x20 {
      if next == UInt8(ascii: "\\") {
        place += 1
        guard let scalar = escaped() else { return nil }
        bytes.append(contentsOf: String(scalar).utf8)
      } else {
        bytes.append(next)
        place += 1
      }
    }
    guard next == UInt8(ascii: "\"") else { return nil }
    place += 1
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func escaped() -> Unicode.Scalar? {
    let letter = next
    place += 1
    switch letter {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return unicode()
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    default: return nil
    }
  }

  /// One unit of UTF-16, or two that are one sign.
  private mutating func unicode() -> Unicode.Scalar? {
    guard let first = unit() else { return nil }
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(UInt32(first)) }
    guard next == UInt8(ascii: "\\") else { return nil }
    place += 1
    guard next == UInt8(ascii: "u") else { return nil }
    place += 1
    guard let second = unit(), UTF16.isTrailSurrogate(second) else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
  }

  private mutating func unit() -> UInt16? {
    guard place + 4 <= source.count else { return nil }
    defer { place += 4 }
    return UInt16(String(decoding: source[place..<place + 4], as: UTF8.self), radix: 16)
  }
}
