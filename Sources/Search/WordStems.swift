internal import Vietnamese

/// Words as an index has them: in English each as its stem, in Vietnamese as it is. Every different word is taken apart once.
struct WordStems: Sendable {
  private let isEnglish: Bool
  private var table = WordTable()
  /// By the number of the word; nil where the word is its own stem.
  private var stems: [SearchWord?] = []
  /// Of stems that are too long for a key.
  private(set) var spellings: [UInt64: String] = [:]

  init(_ language: Language) { isEnglish = language == .en }

  /// Tells which words had another stem than themselves, as often as they stand there.
  ///
  /// - Parameter spelling: of a word that is too long for a key.
  mutating func apply(
    to words: inout [SearchWord], _ spelling: (UInt64) -> String?
  ) -> [UInt64] {
    guard isEnglish else { return [] }
    var forms: [UInt64] = []
    for index in words.indices {
      let key = words[index].key
      guard let stem = stem(of: key, spelling) else { continue }
      forms.append(key)
      words[index] = stem.following(words[index])
    }
    return forms
  }

  /// Of a word that has been met, where its stem is too long for a key.
  mutating func longStem(of key: UInt64) -> (UInt64, String)? {
    guard !spellings.isEmpty, let stem = stems[table.id(of: key)] else { return nil }
    return spellings[stem.key].map { (stem.key, $0) }
  }

  private mutating func stem(of key: UInt64, _ spelling: (UInt64) -> String?) -> SearchWord? {
    let id = table.id(of: key)
    if id == stems.count { stems.append(made(key, spelling)) }
    return stems[id]
  }

  private mutating func made(_ key: UInt64, _ spelling: (UInt64) -> String?) -> SearchWord? {
    guard let word = SearchWord.spelling(of: key) ?? spelling(key),
      word.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return nil }
    let stem = EnglishStem.of(word)
    guard stem != word else { return nil }
    var text = SearchText()
    text.append(stem)
    self.spellings.merge(text.spellings) { known, _ in known }
    return text.words.first
  }
}
