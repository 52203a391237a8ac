internal import Vietnamese

/// Every word and every pair of words of one language, with the records they stand in.
struct WordLists: Sendable {
  private var table = WordTable()
  private(set) var words: [Postings] = []
  private var pairTable = WordTable()
  private var pairPostings: [Postings] = []
  private var rareSpellings: [UInt64: String] = [:]
  /// Where one fact after the other is taken apart.
  private var text = SearchText()
  private let rewording: SearchRewording
  private var stems: WordStems
  /// English words as texts spell them, where they are not their own stems.
  var forms: Set<String> { proseForms.union(stems.forms) }
  private var proseForms: Set<String> = []

  init(_ rewording: SearchRewording) {
    self.rewording = rewording
    stems = WordStems(rewording.language)
    rareSpellings = rewording.spellings
  }

  mutating func addProse(_ text: TextWords, of record: Int) {
    let ids = text.keys.map { id(of: $0) }
    words.withUnsafeMutableBufferPointer { words in
      for (index, id) in ids.enumerated() {
        words[id].addProse(record, isOften: index < text.oftenCount)
      }
    }
    for key in text.pairs { pairPostings[pairID(of: key)].addProse(record, isOften: false) }
    keep(text.spellings)
  }

  /// A fact of a record, as written and in other words; records have to come in their order.
  mutating func add(_ field: SearchField, of record: Int) {
    text.removeAll()
    text.append(field.text)
    let written = text.words
    let weight = field.weight(ofWords: written.count)
    for var words in [written] + [rewording.whole(written)].compactMap({ $0 }) {
      stems.apply(to: &words) { [text, rewording] in text.spellings[$0] ?? rewording.spellings[$0] }
      for word in words { self.words[id(of: word.key)].addFact(record, weight.rawValue) }
      addPairs(words, of: record, field)
    }
    keep(text.spellings)
  }

  /// The words that a reader of long texts has met.
  mutating func take(_ stems: WordStems) {
    keep(stems.spellings)
    proseForms.formUnion(stems.forms)
  }

  private mutating func keep(_ spellings: [UInt64: String]) {
    rareSpellings.merge(spellings) { known, _ in known }
  }

  private mutating func addPairs(_ words: [SearchWord], of record: Int, _ field: SearchField) {
    let weight = field.sort.pairWeight.rawValue
    var last = field.sort.isWhole ? SearchHash.textBegins : words.first?.plainHash
    for word in field.sort.isWhole ? words[...] : words.dropFirst() {
      if let last { addPair(last, word.plainHash, record, weight) }
      last = word.plainHash
    }
    if field.sort.isWhole, let last { addPair(last, SearchHash.textEnds, record, weight) }
  }

  private mutating func addPair(_ first: UInt32, _ second: UInt32, _ record: Int, _ weight: Int) {
    pairPostings[pairID(of: WordPair(first, second).key)].addFact(record, weight)
  }

  private mutating func pairID(of key: UInt64) -> Int {
    let id = pairTable.id(of: key)
    if id == pairPostings.count { pairPostings.append(Postings()) }
    return id
  }

  private mutating func id(of key: UInt64) -> Int {
    let id = table.id(of: key)
    if id == words.count { words.append(Postings()) }
    return id
  }

  var pairs: [(pair: WordPair, records: Postings)] {
    zip(pairTable.keys, pairPostings).map { (WordPair(key: $0), $1) }
  }

  /// The spelling of each word, in the order of ``words``.
  var spellings: [String] {
    table.keys.map { SearchWord.spelling(of: $0) ?? rareSpellings[$0] ?? stems.spellings[$0] ?? "" }
  }
}

/// Two words side by side, by the hashes of their unmarked spellings; the beginning and the end of a text count as words.
struct WordPair {
  let first: UInt32
  let second: UInt32

  init(_ first: UInt32, _ second: UInt32) { (self.first, self.second) = (first, second) }

  init(key: UInt64) { self.init(UInt32(key >> 32), UInt32(truncatingIfNeeded: key)) }

  var key: UInt64 { UInt64(first) << 32 | UInt64(second) }
}
