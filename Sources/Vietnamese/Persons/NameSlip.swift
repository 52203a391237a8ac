/// How a name was typed, where that is not how names are written.
package enum NameSlip: Hashable, Sendable {
  /// NGUYỄN THỊ HOA.
  case capitals
  /// nguyễn thị hoa.
  case smallLetters
  /// “Nguyễn Văn Tám” in `given`, where the first word is a family name.
  case wholeInGiven(family: String, middle: String?, given: String)
  /// The family name stands in `given` once more.
  case familyTwice(String)
}

extension PersonName {
  /// What is wrong with the way the name was typed; nil for most names, among them those of other peoples and of
  /// foreigners, who have initials, particles and family names of their own.
  package var slip: NameSlip? {
    if let slip = slipInParts { return slip }
    let parts = [family, middle, given].compactMap { $0 }
    if parts.contains(where: { $0.isTypedInCapitals }) { return .capitals }
    if given.beginsSmall || [family, middle].contains(where: { $0?.isTypedSmall ?? false }) {
      return .smallLetters
    }
    return nil
  }

  private var slipInParts: NameSlip? {
    let words = given.split(separator: " ").map(String.init)
    guard words.count > 1, !givenFirst else { return nil }
    if let family, words[0].lowercased() == family.lowercased() { return .familyTwice(family) }
    guard family == nil, FamilyName.isOne(words[0]), words.count > 2 || middle == nil else {
      return nil
    }
    let inner = words.dropFirst().dropLast().map(\.asName).joined(separator: " ")
    return .wholeInGiven(
      family: words[0].asName, middle: inner.isEmpty ? middle : inner,
      given: words[words.count - 1].asName)
  }

  /// Each word with a capital at its head: Nguyễn Thị Hoa.
  package var inUsualLetters: String {
    display.split(separator: " ").map { word in
      let isTyped = String(word).isTypedInCapitals || String(word).beginsSmall
      return isTyped && !particles.contains(String(word)) ? String(word).asName : String(word)
    }.joined(separator: " ")
  }
}

/// “van der Berg”, “de la Cruz”: small by right.
private let particles: Set<String> = [
  "van", "von", "der", "den", "de", "di", "da", "do", "dos", "del", "della", "la", "le", "el", "al",
  "bin", "bint",
  "binti", "ibn", "zu", "ten", "ter", "af", "av", "y", "e",
]

extension String {
  /// Two letters at least and none of them small. Initials have full stops, and “Y”, “H'” are names.
  fileprivate var isTypedInCapitals: Bool {
    split(separator: " ").contains { word in
      let letters = word.filter(\.isLetter)
      let isNumeral = letters.allSatisfy { "IVX".contains($0) }
      return letters.count > 1 && letters.allSatisfy(\.isUppercase) && !word.contains(".")
        && (!isNumeral || self == self.uppercased() && self.count > 3) && !isApostrophic(word)
    }
  }

  /// H'Y, K'A: a prefix and a letter.
  private func isApostrophic(_ word: Substring) -> Bool {
    word.contains { "'’".contains($0) } && word.filter(\.isLetter).count < 3
  }

  fileprivate var beginsSmall: Bool { first.map { $0.isLetter && $0.isLowercase } ?? false }

  /// Small, and no particle of a foreign name.
  fileprivate var isTypedSmall: Bool {
    beginsSmall && !particles.contains(split { " '’-".contains($0) }.first.map(String.init) ?? "")
  }

  /// NGUYỄN, nguyễn: Nguyễn; h'mông: H'Mông.
  fileprivate var asName: String {
    var isHead = true
    return String(
      lowercased().flatMap { letter -> String in
        defer { isHead = !letter.isLetter }
        return isHead ? letter.uppercased() : String(letter)
      })
  }
}
