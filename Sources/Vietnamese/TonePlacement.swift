/// Where the tone stands in oa, oe, uy: “hoà” in school books, “hòa” in the titles of laws. Both are
/// right; nobody's name is rewritten. Only keys for matching put the tone in one place.
enum TonePlacement {
  /// The tone moved to the first vowel of oa, oe, uy, even before a consonant (“hoàn” as “hòan”):
  /// so the key of “hoà” begins the key of “hoàn” while a reader is still typing.
  /// Expects composed text in lower case.
  static func unified(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for i in scalars.indices.dropFirst() {
      let beforeFirst = i >= 2 ? scalars[i - 2] : " "
      guard let moved = moved(scalars[i - 1], scalars[i], after: beforeFirst) else { continue }
      (scalars[i - 1], scalars[i]) = moved
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// In “quý” the u belongs to the consonant, so its tone has nowhere else to go.
  private static func moved(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar, after before: Unicode.Scalar
  ) -> (Unicode.Scalar, Unicode.Scalar)? {
    guard first == "o" || first == "u", !(first == "u" && before == "q"),
      let vowel = toned[second], (first == "o") == (vowel.plain != "y")
    else { return nil }
    return ((first == "o" ? oTones : uTones)[vowel.tone], vowel.plain)
  }

  private static let oTones = Array("oòỏõóọ".unicodeScalars)
  private static let uTones = Array("uùủũúụ".unicodeScalars)

  private static let toned: [Unicode.Scalar: (plain: Unicode.Scalar, tone: Int)] = {
    var toned: [Unicode.Scalar: (plain: Unicode.Scalar, tone: Int)] = [:]
    for row in ["aàảãáạ", "eèẻẽéẹ", "yỳỷỹýỵ"] {
      let vowels = Array(row.unicodeScalars)
      for tone in 1..<vowels.count { toned[vowels[tone]] = (vowels[0], tone) }
    }
    return toned
  }()
}

extension String {
  /// For matching only, never to be shown: NFC, lower case, marks kept, “hoà” and “hòa” the same.
  package var matchKey: String {
    let lower = nfc.lowercased()
    return lower.utf8.contains { $0 >= 0x80 } ? TonePlacement.unified(lower) : lower
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
