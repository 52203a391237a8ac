internal import Digests
internal import JSON
internal import Records

/// The parts of an index, each with a tag that changes with what it holds. The root says the tags: so a part from a cache
/// that is not of this index is noticed, and one whose content is what it was is not fetched again.
struct SearchParts: Sendable {
  private(set) var contents: [String: [UInt8]] = [:]
  private(set) var tags: [String: String] = [:]

  mutating func add(_ name: String, _ content: [UInt8]) {
    contents[name] = content
    tags[name] = PartTag(of: content).text
  }

  /// Of those that hold anything, in the order of their names.
  var toldTags: [(name: String, tag: String)] {
    tags.filter { contents[$0.key] != [] }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

/// Four characters of an address that follow a part's content, 24 bits.
struct PartTag: Sendable {
  let number: Int

  init(_ number: Int) { self.number = number }

  init(of content: [UInt8]) {
    let stamp = Stamp(of: [content]).number
    number = Int((stamp ^ stamp >> 32) & 0xFF_FFFF)
  }

  var text: String {
    var text = BitText()
    text.append(number, width: 24)
    return String(decoding: text.bytes, as: UTF8.self)
  }
}

/// The index of one language, made ready to be written: `docs/search.md` draws it.
struct SearchIndex: Sendable {
  let parts: SearchParts
  let words: WordFiles
  /// Of the files of words in the order of their words, joined: the script reckons their numbers as ``WordFiles`` does.
  let wordTags: String
  /// Of the other parts.
  let tags: [(name: String, tag: String)]
  /// The places of the entries of the glossary that the texts use.
  let entries: Set<Int>

  init(
    _ lists: WordLists, _ cards: CardTags, _ facets: [(name: String, text: String)],
    _ order: SearchOrder
  ) {
    entries = lists.entries
    let dictionary = SearchDictionary(lists, records: order.room)
    let ranks = WordRanks(dictionary.counts, records: order.count)
    var pairs = PairLines(lists.pairs, ranks)
    words = WordFiles(dictionary.groups(with: &pairs), count: SearchParts.wordFiles(order))
    var parts = SearchParts()
    for (letter, file) in zip(TypedWords.letters, dictionary.typed(lists.forms).files) {
      parts.add("s\(letter)", file)
    }
    for (number, tags) in cards.files.enumerated() { parts.add("t\(number)", tags) }
    for facet in facets { parts.add(facet.name, Array(facet.text.utf8)) }
    tags = parts.toldTags
    for (number, file) in words.files.enumerated() { parts.add("w\(number)", file) }
    wordTags = words.numbers.compactMap { parts.tags["w\($0)"] }.joined()
    self.parts = parts
  }
}

extension SearchParts {
  private static let recordsPerFile = 18
  private static let fewest = 8

  /// How many files of words an index has: known before a word is read, so that files can be planned.
  static func wordFiles(_ order: SearchOrder) -> Int { order.room / recordsPerFile + fewest }

  /// Of all parts but cards.
  static func names(_ order: SearchOrder) -> [String] {
    (0..<wordFiles(order)).map { "w\($0)" } + TypedWords.letters.map { "s\($0)" }
      + (0..<CardTags.count(order)).map { "t\($0)" } + SearchFacet.allCases.map(\.rawValue)
  }
}

/// Lists of records by weight, used again for every word.
struct PostingLevels {
  private var levels: [[Int32]]

  init(count: Int) { levels = [[Int32]](repeating: [], count: count + 1) }

  /// In how many records the word stands that was coded last.
  var total: Int { levels.reduce(0) { $0 + $1.count } }

  mutating func code(of postings: Postings) -> [UInt8] {
    clear()
    postings.visit { levels[$1].append($0) }
    return PostingsCode.text(levels)
  }

  /// Of several words, with the greatest weight that one of them has.
  mutating func code(ofAny some: [Postings]) -> [UInt8] {
    guard some.count > 1 else { return some.first.map { code(of: $0) } ?? [] }
    var all: [Int32] = []
    for postings in some { postings.visit { all.append($0 << 4 | Int32($1)) } }
    all.sort()
    clear()
    for (index, each) in all.enumerated() {
      let isLast = index + 1 == all.count || all[index + 1] >> 4 != each >> 4
      if isLast { levels[Int(each & 15)].append(each >> 4) }
    }
    return PostingsCode.text(levels)
  }

  /// - Parameter weights: the weight in each record, 0 where there is nothing.
  mutating func code(ofWeights weights: [UInt8]) -> [UInt8] {
    clear()
    for (record, weight) in weights.enumerated() where weight > 0 {
      levels[Int(weight)].append(Int32(record))
    }
    return PostingsCode.text(levels)
  }

  private mutating func clear() {
    for level in levels.indices { levels[level].removeAll(keepingCapacity: true) }
  }
}
