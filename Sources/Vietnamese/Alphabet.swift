/// The Vietnamese alphabet in its order, with f, j, w, z where dictionaries put them.
enum Alphabet {
  /// How a letter sorts: its place in the alphabet, then its tone, then its case.
  struct Letter {
    let rank: UInt8
    let tone: UInt8
    let isUpper: Bool
  }

  static let letters = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

  /// The place of the letter below the mark: that of a for ă and â, that of d for đ.
  static let plainRanks: [UInt8] = letters.enumerated().map { rank, letter in
    let plain = LatinLetter.base(of: letter)?.first
    return plain.flatMap { letters.firstIndex(of: Unicode.Scalar($0)) }.map { UInt8($0) }
      ?? UInt8(rank)
  }

  /// Each row: no tone, huyền, hỏi, ngã, sắc, nặng – the order of tones in dictionaries.
  static let vowels = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
    "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ]

  static func letter(_ scalar: Unicode.Scalar) -> Letter? {
    let code =
      switch Int(scalar.value) {
      case 0..<0x1C0: low[Int(scalar.value)]
      case 0x1EA0..<0x1F00: high[Int(scalar.value) - 0x1EA0]
      default: none
      }
    guard code != none else { return nil }
    return Letter(rank: UInt8(code >> 4), tone: UInt8(code >> 1 & 7), isUpper: code & 1 == 1)
  }

  /// In lower case. The Vietnamese letters come in pairs of code points, 32 or 1 apart; the
  /// standard library's mapping, which makes a string of each, is left to the others.
  static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return Unicode.Scalar(Fold.lowerASCII(UInt8(scalar.value))) }
    guard let letter = letter(scalar) else { return lowerForeign(scalar) }
    guard letter.isUpper else { return scalar }
    return Unicode.Scalar(scalar.value + (scalar.value < 0xE0 ? 32 : 1)) ?? scalar
  }

  private static func lowerForeign(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII || (0x2000..<0x20C0).contains(scalar.value) { return scalar }
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? scalar : scalar
  }

  private static let none = UInt16.max
  private static let low = table(0..<0x1C0)
  private static let high = table(0x1EA0..<0x1F00)

  private static func table(_ codePoints: Range<Int>) -> [UInt16] {
    var table = [UInt16](repeating: none, count: codePoints.count)
    func place(_ letter: Unicode.Scalar, _ code: Int) {
      guard codePoints.contains(Int(letter.value)) else { return }
      table[Int(letter.value) - codePoints.lowerBound] = UInt16(code)
    }
    func placeBothCases(_ letter: Unicode.Scalar, _ code: Int) {
      place(letter, code)
      for upper in letter.properties.uppercaseMapping.unicodeScalars { place(upper, code | 1) }
    }
    for (rank, letter) in letters.enumerated() { placeBothCases(letter, rank << 4) }
    for row in vowels.map({ Array($0.unicodeScalars) }) {
      guard let rank = letters.firstIndex(of: row[0]) else { continue }
      for (tone, vowel) in row.enumerated() { placeBothCases(vowel, rank << 4 | tone << 1) }
    }
    return table
  }
}

/// The letters of an A–Ă–Â–B index, and of an English one, A–B.
package enum IndexLetter {
  /// In order, as CLDR lists them for Vietnamese: with F, J, W and Z, which foreign names need.
  package static let all = Alphabet.letters.map { String($0).uppercased() }

  /// Where names go that begin with no Latin letter; it stands after all letters.
  package static let other = "#"

  /// The index letter of the first letter of `text`: “Đ” for “Đặng”, “A” for “Ánh”, “Ă” for “Ẵng”.
  package static func of(_ text: String) -> String {
    guard let first = text.nfc.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
      return other
    }
    if let letter = Alphabet.letter(first) { return all[Int(letter.rank)] }
    guard let base = LatinLetter.base(of: first) else { return other }
    return String(Unicode.Scalar(base.first)).uppercased()
  }

  /// The same in a language: English has no letters but A to Z.
  package static func of(_ text: String, in language: Language) -> String {
    language == .vi ? of(text) : plain(of(text))
  }

  /// “D” for “Đ”, “A” for “Ă”: the letter under which an English index has what stands under this one.
  package static func plain(_ letter: String) -> String {
    all.firstIndex(of: letter).map { all[Int(Alphabet.plainRanks[$0])] } ?? letter
  }
}
