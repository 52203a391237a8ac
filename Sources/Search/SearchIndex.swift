internal import Digests
internal import Records

/// How many files an index of so many records has: known before a word is read, so that files can be planned.
struct SearchSizes: Sendable {
  static let cardsPerFile = 10
  private static let recordsPerFile = 12
  /// So many at least, that two pairs seldom share one.
  private static let rows = 4096

  let records: Int
  var cardFiles: Int { (records + SearchSizes.cardsPerFile - 1) / SearchSizes.cardsPerFile }
  /// Files of words, and as many of pairs.
  var wordFiles: Int { records / SearchSizes.recordsPerFile + 1 }
  var rowsPerFile: Int { max(8, (SearchSizes.rows + wordFiles - 1) / wordFiles) }
  var pairRows: Int { wordFiles * rowsPerFile }
  /// The root, words and pairs, words as typed, cards, facets.
  var files: Int {
    1 + 2 * wordFiles + TypedWords.letters.count + cardFiles + SearchFacet.allCases.count
  }
}

/// The index of one language, made ready to be written: `docs/search.md` draws it.
struct SearchIndex: Sendable {
  /// Changes with the index, and stands in each of its files: one from a cache that belongs to another is noticed.
  let version: String
  /// The first unmarked word of each file of words that holds any.
  let firstWords: [String]
  let words: [[UInt8]]
  let pairs: [[UInt8]]
  /// For a slip of a key: words by their first letter.
  let typed: TypedWords

  init(_ lists: WordLists, _ order: SearchOrder, _ sizes: SearchSizes) {
    let dictionary = SearchDictionary(lists, records: sizes.records)
    (firstWords, words) = dictionary.files(sizes.wordFiles)
    typed = dictionary.typed(lists.forms)
    pairs = SearchIndex.pairs(lists, sizes)
    let records = order.keys.map { Array("\($0.kind.rawValue)/\($0.name)".utf8) }
    version = Stamp(of: words + pairs + typed.files + records).text
  }

  private static func pairs(_ lists: WordLists, _ sizes: SearchSizes) -> [[UInt8]] {
    var levels = PostingLevels(count: PairWeight.title.rawValue)
    return (0..<sizes.wordFiles).map { file in
      let rows = lists.pairs[file * sizes.rowsPerFile..<(file + 1) * sizes.rowsPerFile]
      return Array(rows.map { levels.code(of: $0) }.joined(separator: [UInt8(ascii: "\n")]))
    }
  }
}

/// Lists of records by weight, used again for every word.
struct PostingLevels {
  private var levels: [[Int32]]

  init(count: Int) { levels = [[Int32]](repeating: [], count: count + 1) }

  mutating func code(of postings: Postings) -> [UInt8] {
    clear()
    postings.visit { levels[$1].append($0) }
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
