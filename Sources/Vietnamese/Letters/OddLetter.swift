/// A letter that is not what the eye takes it for, or a sign that the letters of a text are lost.
package struct OddLetter: Hashable, Sendable {
  package enum What: Hashable, Sendable {
    /// A letter of another alphabet; with the one it was taken for, where there is one.
    case lookAlike(Unicode.Scalar, for: Unicode.Scalar?)
    /// It takes no room, or turns the direction of the letters about it.
    case invisible(Unicode.Scalar)
    /// U+FFFD, which a converter writes for a letter it does not know.
    case replacement
    /// The letters of one encoding, read as those of another.
    case garbled(OldEncoding)
    /// “Nguy?n V?n”.
    case questionMarks
  }

  package let what: What
  /// The letter, in bytes of the text; of garbled text the first word of it.
  package let range: Range<Int>
  /// The word it stands in.
  package let word: String
}

extension OddLetter {
  /// Those of a text, each with its place. Texts in Vietnamese and English cost one look at each byte.
  package static func all(in text: String) -> [OddLetter] {
    let text = text
    return text.utf8.withContiguousStorageIfAvailable { all(in: $0) }
      ?? all(inCopy: Array(text.utf8))
  }

  private static func all(inCopy bytes: [UInt8]) -> [OddLetter] {
    bytes.withUnsafeBufferPointer { all(in: $0) }
  }

  private static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [OddLetter] {
    guard isUnusual(bytes) else { return [] }
    var scan = LetterScan(String(decoding: bytes, as: UTF8.self))
    scan.run()
    return scan.found
  }

  /// Whether a second, slower look is worth it.
  private static func isUnusual(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    LetterBytes.table.withUnsafeBufferPointer { table in
      var questions = 0
      for index in bytes.indices where table[Int(bytes[index])] {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        if bytes[index] == UInt8(ascii: "?") {
          questions += LetterBytes.isLowerLetter(next) ? 1 : 0
          if questions > 1 { return true }
        } else {
          let third = index + 2 < bytes.count ? bytes[index + 2] : 0
          if LetterBytes.isUnusual(bytes[index], next, third) { return true }
          if bytes[index] == 0xC3, index > 0 {
            let before = bytes[index - 1]
            if LetterBytes.isVNI(before, next) { return true }
            let isLatin1 = index > 1 && bytes[index - 2] == 0xC3
            if LetterBytes.isMark(next), isLatin1 || LetterBytes.isVowel(before) { return true }
          }
        }
      }
      return false
    }
  }
}

/// What the bytes of Vietnamese and English texts are not.
private enum LetterBytes {
  /// By the first byte of a letter: a look into a table for each byte of the content.
  static let table = (0...255).map { byte in
    switch byte {
    case 0x3F, 0xC2, 0xC3, 0xC6, 0xC9, 0xCD...0xD7, 0xE1, 0xE2, 0xEF, 0xF0: true
    default: false
    }
  }

  static func isUnusual(_ lead: UInt8, _ next: UInt8, _ third: UInt8) -> Bool {
    switch lead {
    case 0xC2: !isUsualSign(next)
    case 0xC3: !isUsualVowel(next | 0x20)
    // Ơ ơ Ư ư
    case 0xC6: next != 0xA0 && next != 0xA1 && next != 0xAF && next != 0xB0
    // Cherokee
    case 0xE1: next == 0x8E || next == 0x8F
    case 0xE2:
      switch next {
      case 0x80: (0x8B...0x8F).contains(third) || (0xAA...0xAE).contains(third)
      case 0x81: third == 0xA0 || (0xA6...0xA9).contains(third)
      // Coptic
      case 0xB2, 0xB3: true
      default: false
      }
    // U+FEFF, fullwidth letters, U+FFFD
    case 0xEF: next >= 0xBB
    case 0xF0: next == 0x9D
    default: true
    }
  }

  /// The second byte of “ì”, “ò”, “Ì”, “Ò” or “Þ”, which behind another vowel were marks of tone in Windows-1258.
  static func isMark(_ second: UInt8) -> Bool {
    [0xAC, 0xB2, 0x8C, 0x92, 0x9E].contains(second)
  }

  static func isVowel(_ byte: UInt8) -> Bool { "aeiouyAEIOUY".utf8.contains(byte) }

  /// â, ê, à, á, ã or ù behind an a or e, as Vietnamese never has them.
  static func isVNI(_ before: UInt8, _ next: UInt8) -> Bool {
    let isVowel = before | 0x20 == UInt8(ascii: "a") || before | 0x20 == UInt8(ascii: "e")
    return isVowel && [0xA0, 0xA1, 0xA2, 0xA3, 0xAA, 0xB9].contains(next | 0x20)
  }

  /// No-break space, «, °, ±, ², ³, ·.
  private static func isUsualSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xA0, 0xAB, 0xB0...0xB3, 0xB7: true
    default: false
    }
  }

  /// à á â ã è é ê ì í ò ó ô õ ù ú ý, as the capitals are with one bit more. “Ã” is also the first half of many a letter
  /// read wrongly, but then a sign follows.
  private static func isUsualVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xA0...0xA3, 0xA8...0xAA, 0xAC, 0xAD, 0xB2...0xB5, 0xB9, 0xBA, 0xBD: true
    default: false
    }
  }

  static func isLowerLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || byte >= 0xC3 }
}
