package import Vietnamese

/// The facts of a record as a reader of one language sees them: its line in the table of its kind, without what is in the other
/// language alone, where it stands, and when its page changed last, which is told of lists too in which others stand.
package enum SeenFacts {
  private static let elsewhere = ["address_vi", "address_en", "last_change", "last_change_known"]

  /// - Parameter line: compact JSON.
  /// - Returns: compact JSON; nil where the line is no object of ours.
  package static func bytes(of line: ArraySlice<UInt8>, in language: Language) -> [UInt8]? {
    line.withUnsafeBufferPointer { source in
      var reader = FactsReader(source, leavingOut: language == .vi ? "_en" : "_vi")
      return reader.facts()
    }
  }

  fileprivate static func isElsewhere(_ key: some Sequence<UInt8>) -> Bool {
    elsewhere.contains { key.elementsEqual($0.utf8) }
  }
}

/// Copies compact JSON but for some members.
private struct FactsReader {
  private let source: UnsafeBufferPointer<UInt8>
  private let ending: [UInt8]
  private var place = 0
  private var bytes: [UInt8] = []

  /// What nests deeper is no record.
  private static let deepest = 8

  init(_ source: UnsafeBufferPointer<UInt8>, leavingOut ending: String) {
    self.source = source
    self.ending = Array(ending.utf8)
    bytes.reserveCapacity(source.count)
  }

  mutating func facts() -> [UInt8]? {
    guard next == UInt8(ascii: "{"), object(1), place == source.count else { return nil }
    return bytes
  }

  private var next: UInt8 { place < source.count ? source[place] : 0 }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: byte) else { return false }
    place += 1
    return true
  }

  private mutating func object(_ depth: Int) -> Bool {
    place += 1
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    while next != UInt8(ascii: "}") {
      let start = place
      guard passString(), take(":") else { return false }
      let key = start..<place
      if isLeftOut(source[start + 1..<place - 2], depth) {
        guard passValue(depth) else { return false }
      } else {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        bytes.append(contentsOf: source[key])
        guard value(depth) else { return false }
      }
      guard take(",") || next == UInt8(ascii: "}") else { return false }
    }
    return close()
  }

  private mutating func list(_ depth: Int) -> Bool {
    place += 1
    bytes.append(UInt8(ascii: "["))
    while next != UInt8(ascii: "]") {
      guard value(depth) else { return false }
      guard next == UInt8(ascii: ",") else { break }
      bytes.append(next)
      place += 1
    }
    return next == UInt8(ascii: "]") && close()
  }

  private mutating func close() -> Bool {
    bytes.append(next)
    place += 1
    return true
  }

  private func isLeftOut(_ key: Slice<UnsafeBufferPointer<UInt8>>, _ depth: Int) -> Bool {
    key.suffix(ending.count).elementsEqual(ending) || depth == 1 && SeenFacts.isElsewhere(key)
  }

  private mutating func value(_ depth: Int) -> Bool {
    guard depth < FactsReader.deepest else { return false }
    switch next {
    case UInt8(ascii: "{"): return object(depth + 1)
    case UInt8(ascii: "["): return list(depth + 1)
    default:
      let start = place
      guard passScalar() else { return false }
      bytes.append(contentsOf: source[start..<place])
      return true
    }
  }

  private mutating func passScalar() -> Bool {
    if next == UInt8(ascii: "\"") { return passString() }
    let start = place
    while place < source.count, !",]}".utf8.contains(source[place]) { place += 1 }
    return place > start
  }

  private mutating func passString() -> Bool {
    guard take("\"") else { return false }
    while place < source.count, source[place] != UInt8(ascii: "\"") {
      place += source[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return take("\"")
  }

  /// What is left out may hold lists and objects.
  private mutating func passValue(_ depth: Int) -> Bool {
    let length = bytes.count
    defer { bytes.removeSubrange(length...) }
    return value(depth)
  }
}

extension SeenFacts {
  /// The id that a line begins with.
  package static func name(of line: ArraySlice<UInt8>) -> String? {
    let opening = "{\"id\":\"".utf8
    guard line.starts(with: opening) else { return nil }
    let rest = line.dropFirst(opening.count)
    return rest.firstIndex(of: UInt8(ascii: "\"")).map {
      String(decoding: rest[..<$0], as: UTF8.self)
    }
  }
}
