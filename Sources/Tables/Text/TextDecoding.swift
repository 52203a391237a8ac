internal import Vietnamese

/// The bytes of a table that is text, as UTF-8 without a mark at its beginning.
enum TextDecoding {
  static func utf8(_ bytes: [UInt8]) throws(TableTrouble) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try checked(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), isLittle: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), isLittle: false) }
    let noughts = bytes.indices.filter { bytes[$0] == 0 }
    guard noughts.count > bytes.count / 8 else { return try checked(bytes) }
    // Of signs below 256, and lines and marks are such, one half is nought.
    return try utf16(bytes[...], isLittle: noughts.count { $0 % 2 == 1 } * 2 > noughts.count)
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, isLittle: Bool
  ) throws(TableTrouble) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else { throw .encoding(.unknown, line: 1) }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw .encoding(.unknown, line: 1)
    }
    return Array(text.utf8)
  }

  /// Valid UTF-8 may still hold letters of an old encoding, saved as if they were others.
  private static func checked(_ bytes: [UInt8]) throws(TableTrouble) -> [UInt8] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .encoding(guess(bytes), line: line(of: firstInvalidByte(in: bytes), in: bytes))
    }
    if let (encoding, place) = garbled(String(text.prefix(TextDecoding.mostLookedThrough))) {
      throw .encoding(encoding, line: line(of: place, in: bytes))
    }
    return bytes
  }

  /// In letters: a table of an old encoding shows it on its first pages.
  private static let mostLookedThrough = 1 << 18

  private static func garbled(_ text: String) -> (TextEncoding, place: Int)? {
    for odd in OddLetter.all(in: text) {
      switch odd.what {
      case .garbled(.tcvn3): return (.tcvn3, odd.range.lowerBound)
      case .garbled(.vni): return (.vni, odd.range.lowerBound)
      default: continue
      }
    }
    return nil
  }

  /// By how the bytes would look as letters of Western Europe.
  private static func guess(_ bytes: [UInt8]) -> TextEncoding {
    if Windows1258.text(of: bytes) != nil { return .windows1258 }
    let western = String(String.UnicodeScalarView(bytes.prefix(1 << 16).map { Unicode.Scalar($0) }))
    if let (encoding, _) = garbled(western) { return encoding }
    // In Windows-1258 marks of tone follow their vowel.
    let tones: Set<UInt8> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]
    return bytes.contains(where: tones.contains) ? .windows1258 : .unknown
  }

  private static func firstInvalidByte(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return offset
  }

  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    1 + bytes[..<min(offset, bytes.count)].count { $0 == 0x0A }
  }
}
