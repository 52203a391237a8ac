internal import Vietnamese

/// Where pairs of neighbouring words lie: with the rarer of the two, whose file a query for both fetches anyway, and which is
/// the likelier to change when the pair does.
///
/// There each is known by three characters of a hash. Where two share them, a phrase seems to be where it is not; that never
/// adds a result.
struct PairLines {
  /// By the hash of the unmarked word that they lie with, then by their own.
  private var owned: [UInt32: [UInt32: [Postings]]] = [:]
  private let ranks: WordRanks
  private var levels = PostingLevels(count: PairWeight.title.rawValue)

  init(_ pairs: [(pair: WordPair, records: Postings)], _ ranks: WordRanks) {
    self.ranks = ranks
    for (pair, records) in pairs {
      // Where two of the most frequent words are neighbours in texts and sentences, nearly all records that have both have
      // them so: that costs much, and says nothing.
      let told = ranks.areFrequent(pair) ? records.facts(from: .related) : records
      guard !told.isEmpty else { continue }
      owned[ranks.rarer(of: pair), default: [:]][pair.hash, default: []].append(told)
    }
  }

  /// The rank of the word and its pairs; nil for one that owns none.
  mutating func line(of plain: String) -> [UInt8]? {
    let word = SearchHash.of(plain)
    guard let pairs = owned[word], let rank = ranks[word] else { return nil }
    let lines = pairs.sorted { $0.key < $1.key }
      .map { PairLines.sign(of: $0) + levels.code(ofAny: $1) }
    let head = Array("\(plain)=\(String(rank, radix: 36))".utf8)
    return Array(([head] + lines).joined(separator: [UInt8(ascii: " ")]))
  }

  private static func sign(of hash: UInt32) -> [UInt8] {
    Array(String(hash, radix: 36).utf8.suffix(3))
  }
}

/// How frequent unmarked words are, so coarse that it seldom changes.
struct WordRanks {
  private let ranks: [UInt32: Int]
  private let frequent: Int

  /// - Parameters:
  ///   - counts: in how many records each word stands, by its hash.
  ///   - records: how many there are.
  init(_ counts: [UInt32: Int], records: Int) {
    ranks = counts.mapValues(WordRanks.rank)
    frequent = WordRanks.rank(records) - 1
  }

  subscript(word: UInt32) -> Int? { ranks[word] }

  private static func rank(_ count: Int) -> Int { Int.bitWidth - count.leadingZeroBitCount }

  /// Of words as frequent the first. The beginning and the end of a text own none.
  func rarer(of pair: WordPair) -> UInt32 {
    guard let second = ranks[pair.second] else { return pair.first }
    guard let first = ranks[pair.first] else { return pair.second }
    return second < first ? pair.second : pair.first
  }

  /// Whether each of the two stands in a half of all records, or in a quarter at least.
  func areFrequent(_ pair: WordPair) -> Bool {
    [pair.first, pair.second].allSatisfy { ranks[$0] ?? 0 >= frequent }
  }
}

extension WordPair {
  fileprivate var hash: UInt32 { SearchHash.pair(first, second) }
}
