extension [UInt8] {
  /// In groups of seven bits: most numbers are small.
  package mutating func appendPacked(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  package mutating func appendPacked(_ text: String) {
    appendPacked(UInt64(text.utf8.count))
    append(contentsOf: text.utf8)
  }

  /// What may not be there.
  package mutating func append<Part>(_ part: Part?, _ body: (inout [UInt8], Part) -> Void) {
    append(part == nil ? 0 : 1)
    if let part { body(&self, part) }
  }

  /// Of numbers that ascend, how much each is more than the one before.
  package mutating func appendGrowth(of numbers: [UInt32]) {
    var last: UInt32 = 0
    for number in numbers {
      appendPacked(UInt64(number - last))
      last = number
    }
  }
}

/// Reads what was packed; whatever is not whole ends it.
package struct PackedReader {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  package var isAtEnd: Bool { place == bytes.endIndex }

  package var rest: ArraySlice<UInt8> { bytes[place...] }

  package mutating func byte() -> UInt8? {
    guard place < bytes.endIndex else { return nil }
    defer { place += 1 }
    return bytes[place]
  }

  package mutating func next() -> UInt64? {
    var (shift, number): (UInt64, UInt64) = (0, 0)
    while place < bytes.endIndex, shift < 64 {
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return nil
  }

  /// So many bytes; nil where there are fewer.
  package mutating func bytes(_ count: UInt64?) -> ArraySlice<UInt8>? {
    guard let count, count <= UInt64(bytes.endIndex - place) else { return nil }
    defer { place += Int(count) }
    return bytes[place..<place + Int(count)]
  }

  package mutating func text() -> String? {
    bytes(next()).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Nil where it is not whole; nil within where nothing was put there.
  package mutating func optional<Part>(_ part: (inout PackedReader) -> Part?) -> Part?? {
    guard let isThere = next() else { return nil }
    guard isThere != 0 else { return .some(nil) }
    return part(&self).map { .some($0) }
  }

  /// So many of something; nil where one of them is not whole.
  package mutating func all<Item>(_ item: (inout PackedReader) -> Item?) -> [Item]? {
    guard let count = next() else { return nil }
    var items: [Item] = []
    for _ in 0..<count {
      guard let item = item(&self) else { return nil }
      items.append(item)
    }
    return items
  }
}
