/// The letters that words are compared by: a–z, the digits, and the seven letters of Vietnamese that have a mark of their own.
/// The tone belongs to the word, not to a letter. Other Latin letters count as their plain ones.
enum SearchLetters {
  static let alphabet = Array("abcdefghijklmnopqrstuvwxyz0123456789ăâđêôơư".unicodeScalars)
  /// The unmarked letter of each code, as a code point; codes begin at 1.
  static let plain =
    [0] + "abcdefghijklmnopqrstuvwxyz0123456789aadeoou".unicodeScalars.map(\.value)

  /// Codes of letters are below, with the tone in bits 6 to 8.
  static let special: UInt16 = 0x1000
  static let none: UInt16 = 0xFFFF
  static let two: UInt16 = 0x1000
  static let mark: UInt16 = 0x1001
  static let other: UInt16 = 0x1002

  static let zero: UInt64 = 27
  static let toneShift: UInt64 = 60
  static let allLetters: UInt64 = (1 << 60) - 1
  static let isHash: UInt64 = 1 << 63

  @inline(__always)
  static func isDigit(_ code: UInt16) -> Bool { code &- 27 < 10 }

  @inline(__always)
  static func code(_ value: UInt32, _ table: UnsafeBufferPointer<UInt16>) -> UInt16 {
    switch value {
    case 0..<0x370: table[Int(value)]
    case 0x1E00..<0x1F00: table[Int(value) - 0x1E00 + 0x370]
    default: rare(value)
    }
  }

  /// U+0000 to U+036F, then U+1E00 to U+1EFF.
  static let table: [UInt16] = (Array(0..<0x370) + Array(0x1E00..<0x1F00)).map(rare)

  /// From 1: huyền, hỏi, ngã, sắc, nặng; 0 for any other mark.
  static func tone(of mark: Unicode.Scalar) -> UInt64 {
    switch mark.value {
    case 0x300: 1
    case 0x309: 2
    case 0x303: 3
    case 0x301: 4
    case 0x323: 5
    default: 0
    }
  }

  /// Letters that are no Vietnamese ones, in lower case, and the plain letters they count as.
  static let foreign: [(letter: String, plain: String)] =
    (Array(0xC0..<0x250) + Array(0x1E00..<0x1F00)).compactMap { value -> (String, String)? in
      guard let scalar = Unicode.Scalar(value as Int), Alphabet.letter(scalar) == nil,
        scalar.properties.lowercaseMapping == String(scalar),
        let base = LatinLetter.base(of: scalar)
      else { return nil }
      let plain = [base.first, base.second].compactMap { $0 }
      return (String(scalar), String(decoding: plain, as: UTF8.self))
    }

  private static func rare(_ value: UInt32) -> UInt16 {
    guard let scalar = Unicode.Scalar(value) else { return none }
    if let letter = Alphabet.letter(scalar) {
      return code(of: Alphabet.letters[Int(letter.rank)]) | UInt16(letter.tone) << 6
    }
    if let base = LatinLetter.base(of: scalar) {
      return base.second == nil ? code(of: Unicode.Scalar(base.first)) : two
    }
    switch scalar.properties.generalCategory {
    case .decimalNumber: return scalar.isASCII ? code(of: scalar) : other
    case .nonspacingMark, .spacingMark, .enclosingMark: return mark
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return other
    default: return none
    }
  }

  private static func code(of letter: Unicode.Scalar) -> UInt16 {
    UInt16((alphabet.firstIndex(of: letter) ?? -1) + 1)
  }
}
