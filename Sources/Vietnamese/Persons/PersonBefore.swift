/// Whether a sentence has named a person.
enum PersonBefore {
  /// By a form of address and a name, or by a name of three words that begins with a family name.
  static func isNamed(in text: String) -> Bool {
    let words = Self.words(of: text)
    return words.indices.contains { isName(words, from: $0) }
  }

  /// Whether the text ends with such a name.
  static func endsWithName(_ text: String) -> Bool {
    let words = Self.words(of: text)
    return words.indices.suffix(6).contains { isName(words, from: $0, upTo: words.count) }
  }

  /// Without a name: “ông”, “bà”, “she” as one of the last three words or as the first, “the author”, “his daughter”.
  static func isMeant(in lower: String, isPlain: Bool) -> Bool {
    let words = lower.split { !$0.isLetter }
    let last = words.suffix(3).joined(separator: " ")
    if let first = words.first, PersonWords.pronouns.contains(first, isPlain: isPlain),
      !words.dropFirst().prefix(1).contains(where: {
        PersonWords.compounds.contains($0, isPlain: isPlain)
      })
    {
      return true
    }
    if PersonWords.roles.occur(in: lower[...], isPlain: isPlain) { return true }
    return PersonWords.pronouns.occur(in: last[...], isPlain: isPlain)
      && !PersonWords.many.occur(in: last[...], isPlain: isPlain)
  }

  private struct Word {
    let text: Substring
    /// Whether only a blank stands before.
    let follows: Bool
    var isCapital: Bool { text.first?.isUppercase ?? false }
    var lower: String { text.lowercased() }
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var rest = text[...]
    while let start = rest.firstIndex(where: \.isLetter) {
      let gap = rest[..<start]
      let word = rest[start...].prefix { $0.isLetter || $0 == "'" || $0 == "’" }
      words.append(Word(text: word, follows: gap.allSatisfy { $0 == " " }))
      rest = rest[word.endIndex...]
    }
    return words
  }

  private static func isName(_ words: [Word], from start: Int, upTo wanted: Int? = nil) -> Bool {
    guard words[start].isCapital else { return false }
    let isAddressed =
      start > 0 && PersonWords.titles.contains(words[start - 1].lower, isPlain: true)
      && !isCollective(words, start)
    var end = start
    while end < words.count, words[end].isCapital, end == start || words[end].follows { end += 1 }
    if let wanted, end != wanted { return false }
    let count = end - start
    if isAddressed { return count > 0 }
    guard (3...5).contains(count), FamilyName.isOne(words[start].text) else { return false }
    return !isPlace(words[start..<end].map(\.lower)) && !isNamedAfter(words, start)
  }

  /// “bà con Khmer”, “anh em”.
  private static func isCollective(_ words: [Word], _ start: Int) -> Bool {
    ["con", "em"].contains(words[start - 1].lower) && start > 1
      && ["bà", "chị", "anh"].contains(words[start - 2].lower)
  }

  /// “Ho Chi Minh City”, “Dong Nai Police”.
  private static func isPlace(_ words: [String]) -> Bool {
    let beginning = words.prefix(2).joined(separator: " ")
    return PersonWords.places.contains(beginning, isPlain: true)
      || words.contains { PersonWords.ofPlaces.contains($0, isPlain: true) }
  }

  /// Streets, schools and prizes bear the names of people.
  private static func isNamedAfter(_ words: [Word], _ start: Int) -> Bool {
    words[max(0, start - 2)..<start].contains {
      PersonWords.bearers.contains($0.lower, isPlain: false)
    }
  }
}
