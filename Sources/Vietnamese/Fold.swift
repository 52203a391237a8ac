/// Text without marks and in lower case: what a reader types who leaves the marks out.
package enum Fold {
  /// Appends the folded form of `text` in UTF-8; for indexes that keep bytes, not strings.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: self.bytes(of: text.nfc))
  }

  /// Runs over all prose for the search index, hence on bytes: no lower-case mapping is longer
  /// than three times its letter.
  fileprivate static func bytes(of text: String) -> [UInt8] {
    let source = text.utf8.span
    return LatinLetter.table.withUnsafeBufferPointer { table in
      [UInt8](unsafeUninitializedCapacity: source.count * 3) { buffer, count in
        var i = 0
        while i < source.count {
          let (scalar, width) = scalar(in: source, at: i)
          i += width
          let letter = scalar < 0x80 ? lowerASCII(UInt8(scalar)) : LatinLetter.code(scalar, table)
          if letter != LatinLetter.none && letter != LatinLetter.two || scalar < 0x80 {
            buffer[count] = letter
            count += 1
          } else {
            for byte in foreign(scalar) {
              buffer[count] = byte
              count += 1
            }
          }
        }
      }
    }
  }

  /// The code point there and its width; a string's bytes are valid, so they need no check.
  @inline(__always)
  static func scalar(in bytes: borrowing Span<UInt8>, at i: Int) -> (UInt32, width: Int) {
    let lead = UInt32(bytes[i])
    func tail(_ n: Int) -> UInt32 { UInt32(bytes[i + n]) & 0x3F }
    switch lead {
    case 0..<0x80: return (lead, 1)
    case 0x80..<0xE0: return ((lead & 0x1F) << 6 | tail(1), 2)
    case 0xE0..<0xF0: return ((lead & 0xF) << 12 | tail(1) << 6 | tail(2), 3)
    default: return ((lead & 7) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }
  }

  /// What is no plain Latin letter: æ as ae, other scripts in lower case, marks gone.
  private static func foreign(_ value: UInt32) -> [UInt8] {
    guard let scalar = Unicode.Scalar(value), !isMark(scalar) else { return [] }
    if let base = LatinLetter.base(of: scalar) {
      return [base.first] + (base.second.map { [$0] } ?? [])
    }
    return Array(scalar.properties.lowercaseMapping.utf8)
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  static func lowerASCII(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// Whether folding changes nothing, which one look at the bytes tells for ASCII.
  static func isFolded(_ bytes: borrowing Span<UInt8>) -> Bool {
    for i in bytes.indices {
      let byte = bytes[i]
      if byte >= 0x80 || (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")) { return false }
    }
    return true
  }
}

extension String {
  /// Without marks, đ as d, in lower case: “Đường” and “Dương” are both `duong`. Composed and
  /// decomposed text fold alike; other Latin letters lose their marks, other scripts keep theirs.
  package var folded: String {
    if Fold.isFolded(utf8.span) { return self }
    return String(decoding: Fold.bytes(of: nfc), as: UTF8.self)
  }

  /// Without marks but with its case: “Nguyễn Văn Đức” is “Nguyen Van Duc”.
  package var unmarked: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var plain = ""
    for scalar in nfc.unicodeScalars where !Fold.isMark(scalar) {
      let isLatin = LatinLetter.base(of: scalar) != nil
      let letters = isLatin ? String(scalar).folded : String(scalar)
      plain += isLatin && scalar.properties.isUppercase ? letters.uppercased() : letters
    }
    return plain
  }

  /// The text as a part of an address, `[a-z0-9]+(-[a-z0-9]+)*`; empty when no letter or digit
  /// remains. An apostrophe joins (“People’s” is `peoples`), all else parts.
  package var slug: String {
    let text = Fold.bytes(of: nfc)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var isParted = false
    for (i, byte) in text.enumerated() {
      guard byte.isASCIIAlphanumeric else {
        isParted = !bytes.isEmpty && (isParted || !isApostrophe(text, at: i))
        continue
      }
      if isParted { bytes.append(UInt8(ascii: "-")) }
      isParted = false
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Whether the byte is ' or one of the three of ’.
private func isApostrophe(_ text: [UInt8], at i: Int) -> Bool {
  if text[i] == UInt8(ascii: "'") { return true }
  let curly: [UInt8] = [0xE2, 0x80, 0x99]
  guard let place = curly.firstIndex(of: text[i]), i >= place else { return false }
  return text[(i - place)...].starts(with: curly)
}

extension UInt8 {
  /// For folded text, where no capital remains.
  var isASCIIAlphanumeric: Bool { isDigit || (self >= 97 && self <= 122) }
  var isDigit: Bool { self &- 48 <= 9 }
}
