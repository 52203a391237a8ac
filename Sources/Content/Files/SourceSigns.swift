/// What the bytes of a text show before anything is read in them, found in one pass.
struct SourceSigns {
  /// The first control character. Tabs and line ends are none; the other line ends of Unicode are, since no editor shows them.
  private(set) var control: Int?
  /// Blanks that no keyboard gives, and characters that nobody sees.
  private(set) var hasOddBlanks = false
  /// Each `#` with a blank before and none behind, by its offset: in YAML it begins a comment, and rarely was meant to.
  private(set) var hashes: [Int] = []
  /// The first line that a merge left behind: `<<<<<<< HEAD`.
  private(set) var mergeMarker: Int?

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      for index in buffer.indices where isSign[Int(buffer[index])] {
        if take(buffer, at: index) {
          control = index
          return
        }
      }
    }
  }

  /// Whether it is a control character.
  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "#"): takeHash(bytes, at: index)
    case UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"): takeMarker(bytes, at: index)
    case 0xC2:
      if bytes[index + 1] == 0xA0 || bytes[index + 1] == 0xAD { hasOddBlanks = true }
      return bytes[index + 1] < 0xA0
    case 0xE2:
      if bytes[index + 1] == 0x80, (0xA8...0xA9).contains(bytes[index + 2]) { return true }
      let isOdd =
        bytes[index + 1] == 0x80
        ? bytes[index + 2] < 0x90 || bytes[index + 2] >= 0xAA && bytes[index + 2] < 0xB0
        : bytes[index + 1] == 0x81 && bytes[index + 2] >= 0x9F
      if isOdd { hasOddBlanks = true }
    case 0xE3: if bytes[index + 1] == 0x80, bytes[index + 2] == 0x80 { hasOddBlanks = true }
    case 0xEF: if bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF { hasOddBlanks = true }
    default: return true
    }
    return false
  }

  private mutating func takeHash(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard index > 0, index + 1 < bytes.count, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09,
      !isCommentStart[Int(bytes[index + 1])]
    else { return }
    hashes.append(index)
  }

  private mutating func takeMarker(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let width = 7
    guard mergeMarker == nil, index == 0 || bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D,
      index + width <= bytes.count,
      bytes[index..<(index + width)].allSatisfy({ $0 == bytes[index] }),
      index + width == bytes.count || bytes[index + width] <= 0x20
    else { return }
    mergeMarker = index
  }
}

/// By the first byte: a look into a table for each byte of the content.
private let isSign = (0...255).map { byte in
  switch byte {
  case 0x09, 0x0A, 0x0D: false
  case 0x00...0x1F, 0x7F, 0xC2, 0xE2, 0xE3, 0xEF: true
  default: "#<=>".utf8.contains(UInt8(byte))
  }
}

/// What stands behind the `#` of a comment that is one: a blank, or the rest of a ruled line.
private let isCommentStart = (0...255).map { byte in
  byte <= 0x20 || "#-=*".utf8.contains(UInt8(byte))
}
