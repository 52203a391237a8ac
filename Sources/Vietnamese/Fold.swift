/// Text without marks and in lower case: what a reader types who leaves the marks out.
package enum Fold {
  /// Appends the folded form of `text` in UTF-8; for indexes that keep bytes, not strings.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count + text.utf8.count)
    for scalar in text.nfc.unicodeScalars { append(scalar, to: &bytes) }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.isASCII {
      bytes.append(lowerASCII(UInt8(scalar.value)))
    } else if let base = LatinLetter.base(of: scalar) {
      bytes.append(base.first)
      if let second = base.second { bytes.append(second) }
    } else if !isMark(scalar) {
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
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
    var bytes: [UInt8] = []
    Fold.append(self, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
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
    var bytes: [UInt8] = []
    var isParted = false
    for byte in folded.replacingApostrophes.utf8 {
      guard byte.isASCIIAlphanumeric else {
        isParted = !bytes.isEmpty
        continue
      }
      if isParted { bytes.append(UInt8(ascii: "-")) }
      isParted = false
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private var replacingApostrophes: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "'" && $0 != "’" }))
  }
}

extension UInt8 {
  /// For folded text, where no capital remains.
  var isASCIIAlphanumeric: Bool { isDigit || (self >= 97 && self <= 122) }
  var isDigit: Bool { self &- 48 <= 9 }
}
