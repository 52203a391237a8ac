internal import Vietnamese

/// Words as an index has them: in English each as its stem, in Vietnamese as it is. Every different word is taken apart once.
struct WordStems: Sendable {
  private let isEnglish: Bool
  private var table = WordTable()
  /// By the number of the word; nil where the word is its own stem.
  private var stems: [SearchWord?] = []
  /// Of stems that are too long for a key.
  private(set) var spellings: [UInt64: String] = [:]
  /// English words that have been met, as they are spelt.
  private(set) var forms: [String] = []

  init(_ language: Language) { isEnglish = language == .en }

  /// - Parameter spelling: of a word that is too long for a key.
  mutating func apply(to words: inout [SearchWord], _ spelling: (UInt64) -> String?) {
    guard isEnglish else { return }
    for index in words.indices {
      if let stem = stem(of: words[index].key, spelling) {
        words[index] = stem.following(words[index])
      }
    }
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
    forms.append(word)
    var text = SearchText()
    text.append(stem)
    self.spellings.merge(text.spellings) { known, _ in known }
    return text.words.first
  }
}
