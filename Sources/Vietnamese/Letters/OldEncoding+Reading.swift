// Texts in old encodings as what they were meant to be.

extension OldEncoding {
  /// The text in Unicode: all of it, or the lines that were pasted into one that is right. Nil where some letter of a line
  /// may be right as it stands.
  package func unicode(_ text: String) -> String? {
    guard let read = whole(text) ?? lines(text),
      !OddLetter.all(in: read).contains(where: \.isLost)
    else { return nil }
    return read.nfc
  }

  private func whole(_ text: String) -> String? {
    switch self {
    case .tcvn3: TCVN3.read(text)
    case .vni: VNI.read(text)
    case .windows1258: Windows1258.text(pasted: text.unicodeScalars)
    case .misread: Windows1252.asUTF8(text)
    }
  }

  /// Nil where no line says for certain that it is of this encoding.
  private func lines(_ text: String) -> String? {
    var isAny = false
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      line -> String in
      guard Garbling(Array(line)).verdict?.encoding == self, let read = whole(String(line)) else {
        return String(line)
      }
      isAny = true
      return read
    }
    return isAny ? lines.joined(separator: "\n") : nil
  }
}

extension OddLetter {
  fileprivate var isLost: Bool {
    switch what {
    case .garbled, .replacement, .questionMarks: true
    case .lookAlike, .invisible: false
    }
  }
}

/// The fonts of the standard TCVN 5712 (.VnTime): each letter has a code of its own; those of capitals are taken by signs, and
/// fonts of capitals (.VnTimeH) show the small letters large.
private enum TCVN3 {
  static func read(_ text: String) -> String? {
    guard text.unicodeScalars.allSatisfy({ $0.value < 0x100 || !LookAlike.isLatin($0) }) else {
      return nil
    }
    var read = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !read.isEmpty || word.startIndex > text.startIndex { read += " " }
      read += self.word(word)
    }
    return read
  }

  /// In a word of capitals alone all letters are.
  private static func word(_ word: Substring) -> String {
    let letters = word.unicodeScalars.filter { ($0.value < 0x80) && $0.properties.isAlphabetic }
    let isOfCapitals = letters.count > 1 && letters.allSatisfy { $0.properties.isUppercase }
    let read = word.unicodeScalars.map { table[$0].map(String.init) ?? String($0) }.joined()
    return isOfCapitals ? read.uppercased() : read
  }

  private static let table = Dictionary(
    uniqueKeysWithValues: zip(
      "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u{AD}õøö÷ùú\u{FD}ûüþ¡¢£¤¥¦§"
        .unicodeScalars,
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ"))
}

/// Fonts as VNI-Times: the letter, and behind it a letter for its marks.
private enum VNI {
  static func read(_ text: String) -> String? {
    guard text.unicodeScalars.allSatisfy({ $0.value < 0x100 || !LookAlike.isLatin($0) }) else {
      return nil
    }
    let scalars = Array(text.unicodeScalars)
    var read = ""
    var index = 0
    while index < scalars.count {
      let pair = index + 1 < scalars.count ? pairs[[scalars[index], scalars[index + 1]]] : nil
      read += pair ?? single[scalars[index]] ?? String(scalars[index])
      index += pair == nil ? 1 : 2
    }
    return read
  }

  private static let single: [Unicode.Scalar: String] = {
    let rows = zip("ñöôíìæóòî".unicodeScalars, ["đ", "ư", "ơ", "í", "ì", "ỉ", "ĩ", "ị", "ỵ"])
    return Dictionary(
      uniqueKeysWithValues: rows.flatMap { [($0, $1), (large($0), $1.uppercased())] })
  }()

  /// The vowel, the letters of marks, what they make.
  private static let rows: [(vowel: Unicode.Scalar, marks: String, letters: String)] = [
    ("a", "øùûõïâàáåãäêèéúüë", "àáảãạâầấẩẫậăằắẳẵặ"),
    ("e", "øùûõïâàáåãä", "èéẻẽẹêềếểễệ"),
    ("o", "øùûõïâàáåãä", "òóỏõọôồốổỗộ"),
    ("u", "øùûõï", "ùúủũụ"), ("y", "øùûõ", "ỳýỷỹ"),
    ("ö", "øùûõï", "ừứửữự"), ("ô", "øùûõï", "ờớởỡợ"),
  ]

  private static let pairs: [[Unicode.Scalar]: String] = {
    var pairs: [[Unicode.Scalar]: String] = [:]
    for row in rows {
      for (mark, letter) in zip(row.marks.unicodeScalars, row.letters) {
        for sign in [mark, large(mark)] {
          pairs[[row.vowel, sign]] = String(letter)
          pairs[[large(row.vowel), sign]] = letter.uppercased()
        }
      }
    }
    return pairs
  }()

  private static func large(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
  }
}

/// UTF-8 that was shown as Windows-1252, and kept so.
enum Windows1252 {
  /// Of the bytes 0x80 to 0x9F.
  static let signs = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  private static let high: [Unicode.Scalar: UInt8] = {
    let codes: [UInt8] = Array(0x80...0x9F)
    return Dictionary(uniqueKeysWithValues: zip(signs, codes))
  }()

  /// Nil for a letter that it does not have.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    high[scalar] ?? UInt8(exactly: scalar.value)
  }

  static func asUTF8(_ text: String) -> String? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
