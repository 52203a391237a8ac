internal import Vietnamese

/// The words of one long text, each once, and the pairs they form.
struct TextWords: Sendable {
  /// Those that stand there three times or more come first.
  let keys: [UInt64]
  let oftenCount: Int
  let pairs: [UInt64]
  /// English ones as the text spells them, where they are not their own stems.
  let forms: [UInt64]
  /// The places of the entries of the glossary that it uses.
  let entries: [UInt64]
  let spellings: [UInt64: String]
}

/// Takes long texts apart, one after the other in the same room.
struct TextReader: Sendable {
  private var text = SearchText()
  private var table = WordTable()
  private var counts: [UInt16] = []
  private var pairTable = WordTable()
  private var formTable = WordTable()
  /// Those of the text, then what it says in other words.
  private var words: [SearchWord] = []
  private let rewording: SearchRewording
  private var stems: WordStems

  private static let often = 3

  init(_ rewording: SearchRewording) {
    self.rewording = rewording
    stems = WordStems(rewording.language)
  }

  mutating func words(of bytes: [UInt8]) -> TextWords {
    text.removeAll()
    bytes.withUnsafeBufferPointer { text.append($0) }
    words = text.words + rewording.pieces(of: text.words).flatMap(\.words)
    formTable.removeAll()
    let forms = stems.apply(to: &words) { [text, rewording] in
      text.spellings[$0] ?? rewording.spellings[$0]
    }
    for form in forms { _ = formTable.id(of: form) }
    let long = formTable.keys.compactMap { stems.longStem(of: $0) }
    count()
    let often = table.keys.indices.filter { counts[$0] >= TextReader.often }
    let seldom = table.keys.indices.filter { counts[$0] < TextReader.often }
    return TextWords(
      keys: (often + seldom).map { table.keys[$0] }, oftenCount: often.count, pairs: pairs(),
      forms: formTable.keys, entries: rewording.use.entries(in: text.words),
      spellings: text.spellings.merging(long) { known, _ in known })
  }

  private mutating func count() {
    table.removeAll()
    counts.removeAll(keepingCapacity: true)
    for word in words {
      let id = table.id(of: word.key)
      if id == counts.count { counts.append(0) }
      if counts[id] < UInt16.max { counts[id] += 1 }
    }
  }

  private mutating func pairs() -> [UInt64] {
    pairTable.removeAll()
    var last: UInt32 = 0
    for word in words {
      if word.followsOn { _ = pairTable.id(of: WordPair(last, word.plainHash).key) }
      last = word.plainHash
    }
    return pairTable.keys
  }
}
