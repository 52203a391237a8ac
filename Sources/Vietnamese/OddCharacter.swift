/// A character that the eye takes for another, or for nothing: what it is called, and what a keyboard gives in its place.
package struct OddCharacter: Hashable, Sendable {
  package enum Sort: Hashable, Sendable {
    /// Looks like an ordinary space.
    case blank
    /// Is not seen at all.
    case invisible
    /// Looks like a hyphen.
    case dash
    /// Looks like a slash.
    case stroke
    case letter
  }

  package let scalar: Unicode.Scalar
  package let sort: Sort
  /// What was meant; empty where the character has only to go.
  package let meant: String
  package let name: Bilingual

  /// Nil for every other character.
  package init?(_ scalar: Unicode.Scalar) {
    guard scalar.value >= 0x80, let odd = OddCharacter.all[scalar] else { return nil }
    self = odd
  }

  private init(_ value: UInt32, _ sort: Sort, _ meant: String, vi: String, en: String) {
    self.init(value, sort, meant, Bilingual(vi: vi, en: en))
  }

  private init(_ value: UInt32, _ sort: Sort, _ meant: String, _ name: Bilingual) {
    scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    self.sort = sort
    self.meant = meant
    self.name = name
  }

  /// `U+00A0`.
  package var code: String { scalar.codeName }

  private static let all = Dictionary(
    uniqueKeysWithValues: (blanks + invisible + dashes + strokes + letters).map { ($0.scalar, $0) })

  private static let blanks =
    [0xA0, 0x2007, 0x202F].map {
      OddCharacter($0, .blank, " ", vi: "dấu cách không ngắt", en: "a no-break space")
    }
    + ([0x1680, 0x205F, 0x3000] + (0x2000...0x2006) + (0x2008...0x200A)).map {
      OddCharacter($0, .blank, " ", vi: "dấu cách đặc biệt", en: "a special space")
    }

  private static let invisible =
    ([0xAD, 0x2060, 0xFEFF] + (0x200B...0x200F) + (0x202A...0x202E) + (0x2066...0x2069)).map {
      OddCharacter($0, .invisible, "", Unicode.Scalar.invisibleName($0))
    }

  private static let dashes = [
    OddCharacter(0x2010, .dash, "-", vi: "dấu nối kiểu in", en: "a typographic hyphen"),
    OddCharacter(0x2011, .dash, "-", vi: "dấu nối không ngắt", en: "a no-break hyphen"),
    OddCharacter(0x2012, .dash, "-", vi: "gạch ngang chữ số", en: "a figure dash"),
    OddCharacter(0x2013, .dash, "-", vi: "gạch ngang ngắn", en: "an en dash"),
    OddCharacter(0x2014, .dash, "-", vi: "gạch ngang dài", en: "an em dash"),
    OddCharacter(0x2015, .dash, "-", vi: "gạch ngang dài", en: "a horizontal bar"),
    OddCharacter(0x2212, .dash, "-", vi: "dấu trừ", en: "a minus sign"),
    OddCharacter(0xFF0D, .dash, "-", vi: "dấu nối toàn khổ", en: "a full-width hyphen"),
  ]

  private static let strokes = [
    OddCharacter(0x2044, .stroke, "/", vi: "gạch phân số", en: "a fraction slash"),
    OddCharacter(0x2215, .stroke, "/", vi: "dấu chia", en: "a division slash"),
    OddCharacter(0xFF0F, .stroke, "/", vi: "gạch chéo toàn khổ", en: "a full-width slash"),
  ]

  private static let letters = (Array(LookAlike.barredD) + LookAlike.twins).map {
    OddCharacter($0.key.value, .letter, String($0.value), $0.key.alphabetName)
  }
}

extension OddCharacter {
  /// Those of a text, each once, in the order in which they stand.
  package static func all(in text: String) -> [OddCharacter] {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return [] }
    var found: [OddCharacter] = []
    for odd in text.unicodeScalars.lazy.compactMap(OddCharacter.init) where !found.contains(odd) {
      found.append(odd)
    }
    return found
  }
}

extension String {
  /// With what was meant in the place of each odd character, and without white space at the ends.
  package var withoutOddCharacters: String {
    guard !utf8.allSatisfy({ $0 < 0x80 }) else { return trimmedOfBlanks }
    var plain = ""
    for scalar in unicodeScalars {
      if let odd = OddCharacter(scalar) {
        plain += odd.meant
      } else {
        plain.unicodeScalars.append(scalar)
      }
    }
    return plain.trimmedOfBlanks
  }

  /// The same without the quotes, straight or curly, in which all of it stands.
  package var withoutQuotes: String {
    let quotes: Set<Character> = ["\"", "'", "“", "”", "„", "‘", "’", "«", "»"]
    guard count > 2, let first, let last, quotes.contains(first), quotes.contains(last) else {
      return self
    }
    return String(dropFirst().dropLast()).trimmedOfBlanks
  }

  private var trimmedOfBlanks: String {
    let start = unicodeScalars.firstIndex { !$0.properties.isWhitespace }
    let end = unicodeScalars.lastIndex { !$0.properties.isWhitespace }
    guard let start, let end else { return "" }
    return String(unicodeScalars[start...end])
  }
}
