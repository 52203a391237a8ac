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

  init(_ pairs: some Sequence<(pair: WordPair, records: Postings)>, _ ranks: WordRanks) {
    self.ranks = ranks
    for (pair, records) in pairs {
      // That two of the most frequent words are neighbours in a text or a sentence is true of very many records: it costs
      // much, and says little.
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

extension WordPair {
  fileprivate var hash: UInt32 { SearchHash.pair(first, second) }
}
