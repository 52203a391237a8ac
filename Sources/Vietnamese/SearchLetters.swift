/// The letters that words are compared by: a–z, the digits, and the seven letters of Vietnamese that have a mark of their own.
/// The tone belongs to the word, not to a letter. Other Latin letters count as their plain ones.
enum SearchLetters {
  static let alphabet = Array("abcdefghijklmnopqrstuvwxyz0123456789ăâđêôơư".unicodeScalars)
  /// The same without marks.
  private static let plain = Array("abcdefghijklmnopqrstuvwxyz0123456789aadeoou".utf8)

  /// Codes of letters are below: the place in the alphabet from 1, the tone in bits 6 to 8, the plain letter from bit 16.
  static let special: UInt32 = 0x100_0000
  static let none: UInt32 = 0x100_0000
  static let two: UInt32 = 0x100_0001
  static let mark: UInt32 = 0x100_0002
  static let other: UInt32 = 0x100_0003

  static let zero: UInt64 = 27
  static let i: UInt64 = 9
  static let y: UInt64 = 25
  /// The consonants behind which the two are one, a bit for each: h, k, l, m, s, t.
  static let takeEither: UInt64 = [8, 11, 12, 13, 19, 20].reduce(0) { $0 | 1 << $1 }
  static let toneShift: UInt64 = 60
  static let isHash: UInt64 = 1 << 63

  /// Those in the key of a word, six bits each.
  static func letters(of key: UInt64) -> [Unicode.Scalar] {
    stride(from: toneShift - 6, through: 0, by: -6).compactMap { shift in
      let letter = Int(key >> shift & 63)
      return letter == 0 ? nil : alphabet[letter - 1]
    }
  }

  @inline(__always)
  static func isDigit(_ code: UInt32) -> Bool { (code & 0x1FF) &- 27 < 10 }

  @inline(__always)
  static func code(_ value: UInt32, _ table: UnsafeBufferPointer<UInt32>) -> UInt32 {
    switch value {
    case 0..<0x370: table[Int(value)]
    case 0x1E00..<0x1F00: table[Int(value) - 0x1E00 + 0x370]
    case 0x2000..<0x2070: none
    default: rare(value)
    }
  }

  /// U+0000 to U+036F, then U+1E00 to U+1EFF.
  static let table: [UInt32] = (Array(0..<0x370) + Array(0x1E00..<0x1F00)).map(rare)

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

  /// Huyền, hỏi, ngã, sắc, nặng.
  private static let tones: [Unicode.Scalar] = [
    "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}",
  ]

  /// The letters that bear a tone, and the tones alone.
  static let toned: [(letter: String, apart: String)] =
    "aăâeêioôơuưy".flatMap { letter in
      tones.map { ("\(letter)\($0)".nfc, "\(letter)\($0)") }
    } + tones.map { (String($0), String($0)) }

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

  /// Letters by their class, and read as apostrophes: HʼHen. They part words as any other sign does.
  static let apostrophes: [Unicode.Scalar] = [
    "\u{2B9}", "\u{2BB}", "\u{2BC}", "\u{2BD}", "\u{2BE}", "\u{2BF}", "\u{2C8}", "\u{2CA}",
    "\u{2CB}",
    "\u{A78C}",
  ]

  private static func rare(_ value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value), !apostrophes.contains(Alphabet.lower(scalar)) else {
      return none
    }
    if let letter = Alphabet.letter(scalar) {
      return code(of: Alphabet.letters[Int(letter.rank)]) | UInt32(letter.tone) << 6
    }
    // A capital counts as its small letter does, of which some are no letters of ours.
    if let base = LatinLetter.base(of: Alphabet.lower(scalar)) {
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

  static func code(of letter: Unicode.Scalar) -> UInt32 {
    guard let place = alphabet.firstIndex(of: letter) else { return none }
    return UInt32(place + 1) | UInt32(plain[place]) << 16
  }
}
