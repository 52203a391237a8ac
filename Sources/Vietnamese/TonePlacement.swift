/// Where the tone stands in oa, oe, uy: “hoà” in school books, “hòa” in the titles of laws. Both are
/// right; nobody's name is rewritten. Only keys for matching put the tone in one place.
package enum TonePlacement {
  /// The tone moved to the first vowel of oa, oe, uy, even before a consonant (“hoàn” as “hòan”):
  /// so the key of “hoà” begins the key of “hoàn” while a reader is still typing.
  /// Expects composed text; the result is in lower case.
  static func unified(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var (before, first): (Unicode.Scalar, Unicode.Scalar) = (" ", " ")
    for unread in text.unicodeScalars {
      let scalar = Alphabet.lower(unread)
      if let moved = moved(first, scalar, after: before) {
        bytes.removeLast()
        bytes.append(contentsOf: moved.0.utf8)
        bytes.append(contentsOf: moved.1.utf8)
      } else if scalar.isASCII {
        bytes.append(UInt8(scalar.value))
      } else {
        bytes.append(contentsOf: scalar.utf8)
      }
      (before, first) = (first, scalar)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// In “quý” the u belongs to the consonant, so its tone has nowhere else to go.
  @inline(__always)
  private static func moved(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar, after before: Unicode.Scalar
  ) -> (Unicode.Scalar, Unicode.Scalar)? {
    guard second.value >= 0x80, first == "o" || (first == "u" && before != "q"),
      let vowel = Alphabet.letter(second), vowel.tone > 0
    else { return nil }
    switch (first, Alphabet.letters[Int(vowel.rank)]) {
    case ("o", "a"): return (oTones[Int(vowel.tone)], "a")
    case ("o", "e"): return (oTones[Int(vowel.tone)], "e")
    case ("u", "y"): return (uTones[Int(vowel.tone)], "y")
    default: return nil
    }
  }

  private static let oTones = Array("oòỏõóọ".unicodeScalars)
  private static let uTones = Array("uùủũúụ".unicodeScalars)
}

extension String {
  /// For matching only, never to be shown: NFC, lower case, marks kept, “hoà” and “hòa” the same.
  package var matchKey: String {
    let isASCII = utf8.allSatisfy { $0 < 0x80 }
    return isASCII ? lowercased() : TonePlacement.unified(nfc)
  }

  /// Whether what a reader typed is found here: its words stand side by side, the last may be
  /// unfinished. A word typed without marks finds every marked form, one typed with marks means
  /// them, and where the tone stands makes no difference.
  package func matches(_ typed: String) -> Bool {
    let wanted = typed.words.map(TypedWord.init)
    let words = words.map(TypedWord.init)
    guard !wanted.isEmpty, wanted.count <= words.count else { return wanted.isEmpty }
    return (0...words.count - wanted.count).contains { start in
      wanted.indices.allSatisfy {
        wanted[$0].finds(words[start + $0], unfinished: $0 == wanted.count - 1)
      }
    }
  }

  private var words: [Substring] {
    matchKey.split { !$0.isLetter && !$0.isNumber }
  }
}

private struct TypedWord {
  let key: String
  let folded: String

  init(_ word: Substring) {
    key = String(word)
    folded = key.folded
  }

  func finds(_ other: TypedWord, unfinished: Bool) -> Bool {
    let (mine, theirs) = key == folded ? (folded, other.folded) : (key, other.key)
    return unfinished ? theirs.hasPrefix(mine) : theirs == mine
  }
}

extension TonePlacement {
  /// The words of a text whose tone stands where neither the old nor the new way puts it, as in “tòan”, or where the new way
  /// puts it and laws do not, as in “hoà”: for what the tool says itself.
  package static func misplaced(in text: String) -> [String] {
    text.split { !$0.isLetter }.map(String.init).filter { isMisplaced(Array($0.unicodeScalars)) }
  }

  private static func isMisplaced(_ word: [Unicode.Scalar]) -> Bool {
    let letters = word.map(Alphabet.lower).map { (base: base(of: $0), tone: tone(of: $0)) }
    return letters.indices.dropLast().contains { place in
      let (first, second) = (letters[place], letters[place + 1])
      guard isPair(first.base, second.base), place == 0 || letters[place - 1].base != "q" else {
        return false
      }
      let isClosed = place + 2 < letters.count
      return isClosed ? first.tone > 0 : second.tone > 0
    }
  }

  private static func isPair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    switch (first, second) {
    case ("o", "a"), ("o", "e"), ("u", "y"): true
    default: false
    }
  }

  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    Alphabet.letter(scalar).map { Alphabet.letters[Int($0.rank)] } ?? scalar
  }

  private static func tone(of scalar: Unicode.Scalar) -> UInt8 {
    Alphabet.letter(scalar)?.tone ?? 0
  }
}
