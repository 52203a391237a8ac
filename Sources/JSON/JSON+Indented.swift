extension JSON {
  /// Compact JSON with a line for each value and two spaces a level, for people and for diffs.
  ///
  /// - Parameters:
  ///   - compact: valid JSON in UTF-8 without white space between values.
  ///   - levels: how many are indented; what lies deeper stays on the line it begins on.
  package static func indented(_ compact: [UInt8], levels: Int = .max) -> [UInt8] {
    var text = Indentation(levels: levels, reserving: compact.count * 2)
    compact.withUnsafeBufferPointer { text.take($0) }
    return text.bytes
  }

  /// A record of the open data as a file of its own: each fact has a line, and each entry of a list, for that is what a change
  /// touches.
  package static func record(_ compact: [UInt8]) -> [UInt8] {
    indented(compact, levels: 2) + [UInt8(ascii: "\n")]
  }
}

private struct Indentation {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private let levels: Int

  init(levels: Int, reserving count: Int) {
    self.levels = levels
    bytes.reserveCapacity(count)
  }

  mutating func take(_ source: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < source.count {
      let byte = source[index]
      let next = index + 1 < source.count ? source[index + 1] : 0
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        let end = Indentation.endOfString(in: source, from: index)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[index - 1..<end]))
        index = end
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        bytes.append(byte)
        if next == UInt8(ascii: "}") || next == UInt8(ascii: "]") {
          bytes.append(next)
          index += 1
        } else {
          depth += 1
          if depth <= levels { breakLine(depth) }
        }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth <= levels { breakLine(depth - 1) }
        depth -= 1
        bytes.append(byte)
      case UInt8(ascii: ","):
        bytes.append(byte)
        if depth <= levels { breakLine(depth) }
      case UInt8(ascii: ":") where depth <= levels:
        bytes.append(byte)
        bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
  }

  private mutating func breakLine(_ depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  /// The place after the closing quote.
  private static func endOfString(
    in source: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var index = start
    while index < source.count, source[index] != UInt8(ascii: "\"") {
      index += source[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, source.count)
  }
}
