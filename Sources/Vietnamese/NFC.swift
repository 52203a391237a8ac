// The normaliser Swift itself compares strings with. It is not public API yet; the tests pin what
// it must return, so a toolchain that changes it is noticed here and nowhere else.
@_spi(_Unicode) private import Swift

extension String {
  /// The same text in Normalization Form C, the form all content has inside the house.
  ///
  /// Swift calls composed and decomposed text equal; bytes, addresses and hashes do not.
  package var nfc: String {
    isNFC ? self : composed
  }

  /// Whether the text is in Normalization Form C. Vietnamese in its usual form costs one look at
  /// each byte; only text with combining marks or rare letters is normalised to find out.
  package var isNFC: Bool {
    QuickNFC.certain(utf8.span) || unicodeScalars.elementsEqual(composed.unicodeScalars)
  }

  private var composed: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }
}

/// Byte ranges in which no code point is changed by composition or can take part in one.
private enum QuickNFC {
  static func certain(_ bytes: borrowing Span<UInt8>) -> Bool {
    var i = 0
    while i < bytes.count {
      let lead = bytes[i]
      if lead < 0x80 {
        i += 1
      } else if lead < 0xCC {
        i += 2
      } else if lead < 0xF0, i + 2 < bytes.count, isStable(lead, bytes[i + 1], bytes[i + 2]) {
        i += 3
      } else if lead == 0xF0, i + 1 < bytes.count, bytes[i + 1] == 0x9F {
        i += 4
      } else {
        return false
      }
    }
    return true
  }

  /// U+1E00–1EFF (Vietnamese), U+2002–20BF (punctuation, ₫), U+2190–22BF without the signs that
  /// are composed of a stroke, U+2500–2BFF (shapes).
  private static func isStable(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
    switch (a, b) {
    case (0xE1, 0xB8...0xBB): true
    case (0xE2, 0x80): c >= 0x82
    case (0xE2, 0x81...0x82): true
    case (0xE2, 0x94...0x9D): true
    default: false
    }
  }
}
