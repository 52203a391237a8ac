/// Encodings of Vietnamese that were in use before Unicode, or UTF-8 itself read as one of them.
package enum OldEncoding: Hashable, Sendable {
  case tcvn3, vni
  /// Windows-1258 read as Windows-1252.
  case windows1258
  /// UTF-8 read as Windows-1252.
  case misread
}

/// Whether the letters of a text are those of an old encoding, pasted as if they were Unicode.
///
/// Each way of garbling leaves signs that no text in a European language has: a mark of tone that stands as a letter of its
/// own behind a vowel (VNI), a sign or a capital within a small word (TCVN3), the halves of a letter (misread UTF-8, Windows-1258).
struct Garbling {
  private let scalars: [Unicode.Scalar]

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// The encoding, nil for letters that became question marks, and where the first sign stands; nil for a text that is
  /// none of it.
  var verdict: (encoding: OldEncoding?, index: Int)? {
    if let index = scalars.indices.first(where: isMisread) { return (.misread, index) }
    // Its letters pass for those of the older ones.
    if let index = Windows1258.firstPasted(in: scalars) { return (.windows1258, index) }
    if let index = first(isTCVN3, strong: isCertainlyTCVN3) { return (.tcvn3, index) }
    if let index = first(isVNI, strong: isCertainlyVNI) { return (.vni, index) }
    if let index = first(isLostLetter, strong: { _ in false }) { return (nil, index) }
    return nil
  }

  /// Two signs, or one that leaves no doubt.
  private func first(_ sign: (Int) -> Bool, strong: (Int) -> Bool) -> Int? {
    var first: Int?
    for index in scalars.indices where sign(index) {
      if strong(index) || first != nil { return first ?? index }
      first = index
    }
    return nil
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  private func isLetter(_ index: Int) -> Bool { scalar(index).map(LookAlike.isLatin) ?? false }
  private func isSmall(_ index: Int) -> Bool {
    isLetter(index) && scalars[index].properties.isLowercase
  }
}

// UTF-8 as Windows-1252
extension Garbling {
  /// The first half of a letter, and a second as Windows-1252 shows it.
  private func isMisread(_ index: Int) -> Bool {
    guard let next = scalar(index + 1) else { return false }
    switch scalars[index] {
    // “Ã©” was é; “Â ” was a no-break space.
    case "Ã": return Self.continuations.contains(next) && next != "\u{201D}" && next != "…"
    case "Â": return next != "»" && (0xA0...0xBF).contains(next.value) && next != "\u{A0}"
    // “Ä‘” was đ, “Æ°” ư, “Æ¡” ơ.
    case "Ä": return next == "‘" || next == "ƒ" || next == "\u{90}" || next == "©"
    case "Å": return next == "©" || next == "¨"
    case "Æ": return next == "°" || next == "¡" || next == "¯" || next == "\u{A0}"
    // “áº¥” was ấ, “á»�” lost its third part.
    case "á", "Á":
      guard next == "º" || next == "»", let third = scalar(index + 2) else { return false }
      guard Self.continuations.contains(third) || third.value == 0xFFFD else { return false }
      return next == "º" || !isQuoted(before: index)
    // “â€œ” was a quotation mark.
    case "â": return next == "€"
    default: return false
    }
  }

  /// «giá»…
  private func isQuoted(before index: Int) -> Bool {
    scalars[max(0, index - 200)..<index].contains("«")
  }

  /// 0x80 to 0xBF in Windows-1252.
  private static let continuations: Set<Unicode.Scalar> = {
    let high = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".unicodeScalars
    return Set(high).union(
      ((0x80...0x9F).map { $0 } + (0xA1...0xBF).map { $0 }).compactMap {
        Unicode.Scalar($0 as UInt32)
      })
  }()
}

// TCVN3
extension Garbling {
  /// A sign that was a small letter, between letters; a capital within a small word; § for Đ.
  private func isTCVN3(_ index: Int) -> Bool {
    isCertainlyTCVN3(index)
      || (Self.tcvnSigns.contains(scalars[index]) && (isLetter(index - 1) || isLetter(index + 1)))
  }

  private func isCertainlyTCVN3(_ index: Int) -> Bool {
    let scalar = scalars[index]
    if Self.tcvnVowels.contains(scalar) { return isLetter(index - 1) && isSmall(index + 1) }
    guard Self.tcvnCapitals.contains(scalar), isSmall(index - 1) else { return false }
    return isSmall(index + 1) || (!isLetter(index + 1) && isSmall(index - 2) == isLetter(index - 2))
  }

  /// ® đ, ¬ ơ, ª ê, « ô and so on. Not what stands between letters in English and in physics: · × ÷ ½ °.
  private static let tcvnSigns = Set("¸µ¶¹¨¾¼©®ª¬§¦¥¤£¢¡".unicodeScalars)
  private static let tcvnVowels = Set("¸¶¹¨¾¼¬".unicodeScalars)
  private static let tcvnCapitals = Set("ÆÊÇÈÉËÐÌÎÏÑÕÒÓÔÖÝØÜÞ".unicodeScalars)
}

// VNI
extension Garbling {
  /// A vowel with the letter that was its mark: “aø” was à, “eä” ệ, “öï” ự; or ñ before a vowel at the head of a word.
  private func isVNI(_ index: Int) -> Bool {
    let (scalar, next) = (scalars[index], scalar(index + 1))
    if scalar == "ñ" || scalar == "Ñ" {
      return !isLetter(index - 1) && isLetter(index + 1) && Alphabet.isVowel(scalars[index + 1])
    }
    guard let next, let marks = Self.vniMarks[scalar] else { return false }
    guard marks.contains(next) else { return false }
    let third = self.scalar(index + 2)
    switch next {
    // Leão, campeão
    case "ã": return third != "o"
    // “aê” was ă, which a consonant follows; Laêê is a place in the highlands.
    case "ê", "Ê": return third.map { isLetter(index + 2) && !Alphabet.isVowel($0) } ?? false
    default: return true
    }
  }

  /// No language has these; the others are found in a word of Catalan, Portuguese, Finnish or Estonian.
  private func isCertainlyVNI(_ index: Int) -> Bool {
    guard "aA".unicodeScalars.contains(scalars[index]), let next = scalar(index + 1) else {
      return false
    }
    return "âàãøÂÀÃØ".unicodeScalars.contains(next)
  }

  /// Not ï and ë behind a plain vowel, as in naïve and Noël, and not û, as in goût: the same text has others.
  private static let vniMarks: [Unicode.Scalar: Set<Unicode.Scalar>] = {
    let rows = [
      ("aA", "âêàáãøõùåäÂÊÀÁÃØÕÙÅÄ"), ("eE", "âàáãøõùåäÂÀÁÃØÕÙÅÄ"), ("oO", "øõåäØÕÅÄâÂ"),
      ("uUyY", "øõùåäØÕÙ"), ("öôÖÔ", "øõïùûØÕÏÙÛ"),
    ]
    var marks: [Unicode.Scalar: Set<Unicode.Scalar>] = [:]
    for (vowels, behind) in rows {
      for vowel in vowels.unicodeScalars { marks[vowel] = Set(behind.unicodeScalars) }
    }
    return marks
  }()
}

// Question marks
extension Garbling {
  /// “Nguy?n”, “V?n”: what follows has no vowel, so that one is missing.
  private func isLostLetter(_ index: Int) -> Bool {
    guard scalars[index] == "?", isLetter(index - 1), isSmall(index + 1) else { return false }
    var (end, start) = (index + 1, index - 1)
    while isLetter(end) { end += 1 }
    if Alphabet.isVowel(scalars[index + 1]) { return false }
    while start >= 0, !scalars[start].properties.isWhitespace { start -= 1 }
    // An address asks its question so: page?id=1
    let isAddress = scalars[start + 1..<index].contains { "/:.".unicodeScalars.contains($0) }
    return !isAddress && scalar(end) != "="
      && !scalars[index + 1..<end].contains(where: Alphabet.isVowel)
  }
}
