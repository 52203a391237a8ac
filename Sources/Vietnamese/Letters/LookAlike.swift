/// Which letters are taken for others.
enum LookAlike {
  /// Older Vietnamese files have the eth of Iceland or the D of Ewe for Đ; all three look the same.
  static let barredD: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{D0}": "Đ", "\u{189}": "Đ", "\u{F0}": "đ", "\u{256}": "đ",
  ]

  /// Cyrillic, Greek, Armenian, Cherokee and Coptic letters with a twin in the Latin alphabet.
  static let twins: [Unicode.Scalar: Unicode.Scalar] = {
    let rows = [
      ("АВЕЅІЈКМНОРСТУХҮԚԜ", "ABESIJKMHOPCTYXYQW"), ("аеѕіјорсухһԁԛԝүёї", "aesijopcyxhdqwyëï"),
      ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"), ("αορνικυχτγ", "aopvikuxty"),
      ("ՕՍԼհոսցօ", "OULhnugo"), ("ᎪᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃ", "ACDEGHJKLMPRSTVWZ"), ("ⲞⲟⲤⲥ", "OoCc"),
    ]
    var twins: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (foreign, latin) in rows {
      for (a, b) in zip(foreign.unicodeScalars, latin.unicodeScalars) { twins[a] = b }
    }
    return twins
  }()

  static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xB5, 0xD7, 0xF7: false
    case 0xC0...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }

  static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    (0x400...0x52F).contains(scalar.value)
  }

  static func isGreek(_ scalar: Unicode.Scalar) -> Bool { (0x370...0x3FF).contains(scalar.value) }

  static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x370...0x52F, 0x531...0x587, 0x13A0...0x13FF, 0x2C80...0x2CFF: true
    default: false
    }
  }

  /// Fullwidth letters, and the letters of formulas by which networks show bold names.
  static func styled(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: return Unicode.Scalar(scalar.value - 0xFEE0)
    case 0x1D400..<0x1D6A4:
      let place = (scalar.value - 0x1D400) % 52
      return Unicode.Scalar(place < 26 ? 0x41 + place : 0x61 + place - 26)
    default: return nil
    }
  }

  /// “Ðinh”, “QÐ-UBND”, but not “GUÐRÚN” or “Sigurður”: in Icelandic ð never begins a word, and always stands by a vowel.
  static func isMeantAsD(
    _ scalar: Unicode.Scalar, at index: Int, of word: [Unicode.Scalar]
  ) -> Bool {
    if index == 0 || scalar == "\u{189}" || scalar == "\u{256}" { return true }
    if Alphabet.isVowel(word[index - 1]) { return false }
    // “Borgarfjörðr”: after r, with a vowel further on or before.
    return !word.contains(where: Alphabet.isVowel)
  }

  /// µ, Ω, α alone, with a unit, with a number or behind a name of capitals (kΩ, NF-κB, IFNα) are signs; “Νguyễn” and
  /// “quyết αn” are not.
  static func isGreekSlip(
    _ scalar: Unicode.Scalar, at index: Int, of word: [Unicode.Scalar]
  ) -> Bool {
    guard twins[scalar] != nil, word.contains(where: isLatin), !word.allSatisfy(isGreek) else {
      return false
    }
    if scalar.properties.isUppercase {
      return word.count > 2 || word.contains { isLatin($0) && $0.properties.isUppercase }
    }
    let others = word.filter { isLatin($0) }
    if others.allSatisfy({ $0.properties.isUppercase }) { return false }
    return word.count > 2 || (word.count == 2 && scalar != "ν" && scalar != "γ" && scalar != "κ")
  }
}

extension Alphabet {
  /// A vowel of Latin, with or without marks.
  static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    let base = LatinLetter.base(of: scalar)?.first ?? UInt8(ascii: scalar.isASCII ? scalar : ".")
    return "aeiouyAEIOUY".utf8.contains(base)
  }
}
