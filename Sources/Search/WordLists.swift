internal import Keeping
internal import Vietnamese

/// Every word and every pair of words of one language, with the records they stand in.
struct WordLists: Sendable {
  private(set) var words = PostingTable()
  private var pairTable = PostingTable()
  /// English words as texts spell them, where they are not their own stems.
  private var formTable = PostingTable()
  /// Entries of the glossary by their places, with the records that use them.
  private var entryTable = PostingTable()
  private var rareSpellings: [UInt64: String] = [:]
  /// Where one fact after the other is taken apart.
  private var text = SearchText()
  private let rewording: SearchRewording
  private var stems: WordStems

  init(_ rewording: SearchRewording) {
    self.rewording = rewording
    stems = WordStems(rewording.language)
    rareSpellings = rewording.spellings
  }

  mutating func addProse(_ text: TextWords, of record: Int) {
    words.addProse(text.keys, of: record, oftenCount: text.oftenCount)
    pairTable.addProse(text.pairs, of: record)
    formTable.addProse(text.forms, of: record)
    entryTable.addProse(text.entries, of: record)
    keep(text.spellings)
  }

  /// A fact of a record, as written and in other words; records have to come in their order.
  mutating func add(_ field: SearchField, of record: Int) {
    text.removeAll()
    text.append(field.text)
    let written = text.words
    let weight = field.weight(ofWords: written.count).rawValue
    for entry in rewording.use.entries(in: written) {
      entryTable.addFact(entry, of: record, weight)
    }
    for var words in [written] + [rewording.whole(written)].compactMap({ $0 }) {
      let forms = stems.apply(to: &words) { [text, rewording] in
        text.spellings[$0] ?? rewording.spellings[$0]
      }
      for form in forms { formTable.addFact(form, of: record, weight) }
      for word in words { self.words.addFact(word.key, of: record, weight) }
      addPairs(words, of: record, field)
    }
    keep(text.spellings)
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
    pairTable.addFact(WordPair(first, second).key, of: record, weight)
  }
}

// What they hold
extension WordLists {
  var pairs: some Sequence<(pair: WordPair, records: Postings)> {
    zip(pairTable.keys, pairTable.postings).lazy.map { (WordPair(key: $0), $1) }
  }

  /// The spelling of each word, in the order of ``words``.
  var spellings: [String] { words.keys.map { spelling(of: $0) } }

  var forms: [String] { formTable.keys.map { spelling(of: $0) } }

  /// The places of the entries of the glossary that are used.
  var entries: Set<Int> { Set(entryTable.keys.map { Int($0) }) }

  private func spelling(of key: UInt64) -> String {
    SearchWord.spelling(of: key) ?? rareSpelling(of: key) ?? ""
  }

  private func rareSpelling(of key: UInt64) -> String? {
    rareSpellings[key] ?? stems.spellings[key]
  }
}

// From build to build
extension WordLists {
  private static let tables: [any WritableKeyPath<WordLists, PostingTable> & Sendable] = [
    \.words, \.pairTable, \.formTable, \.entryTable,
  ]

  /// As the next build finds them.
  func append(to bytes: inout [UInt8], _ passOn: (inout [UInt8]) -> Void) {
    for table in WordLists.tables { self[keyPath: table].append(to: &bytes, passOn) }
    for key in words.keys + formTable.keys {
      guard let spelling = rareSpelling(of: key) else { continue }
      bytes.appendPacked(key)
      bytes.appendPacked(spelling)
    }
  }

  /// Adds what the last build has of records that are as they were.
  mutating func add(_ last: ArraySlice<UInt8>, _ numbers: Renumbering) {
    var last = PackedReader(last)
    for table in WordLists.tables { self[keyPath: table].add(&last, numbers) }
    while !last.isAtEnd {
      let key = last.whole()
      keep([key: last.wholeText()])
    }
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
