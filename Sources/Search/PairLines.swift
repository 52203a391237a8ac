internal import Vietnamese

/// Where pairs of neighbouring words lie: with the rarer of the two, whose file a query for both fetches anyway, and which is
/// the likelier to change when the pair does.
///
/// There each is known by three characters of a hash. Where two share them, a phrase seems to be where it is not; that never
/// adds a result.
struct PairLines {
  /// By the hash of the unmarked word that they lie with, then by their own.
  private var owned: [UInt32: [String: [Postings]]] = [:]
  private let ranks: [UInt32: String]
  private var levels = PostingLevels(count: PairWeight.title.rawValue)

  /// - Parameter counts: in how many records each unmarked word stands, by its hash.
  init(_ pairs: [(pair: WordPair, records: Postings)], counts: [UInt32: Int]) {
    ranks = Dictionary(uniqueKeysWithValues: counts.map { ($0, PairLines.rank(of: $0, in: $1)) })
    for (pair, records) in pairs {
      owned[owner(of: pair), default: [:]][pair.sign, default: []].append(records)
    }
  }

  /// How frequent a word is, so coarse that it seldom changes; of those as frequent one comes first wherever both meet, so that
  /// of words in a row one in three owns no pair.
  private static func rank(of word: UInt32, in count: Int) -> String {
    let width = Int.bitWidth - count.leadingZeroBitCount
    return String(width, radix: 36) + String(word, radix: 36).suffix(2)
  }

  /// The beginning and the end of a text own none.
  private func owner(of pair: WordPair) -> UInt32 {
    guard let second = ranks[pair.second] else { return pair.first }
    guard let first = ranks[pair.first] else { return pair.second }
    return second < first ? pair.second : pair.first
  }

  /// The rank of the word, and its pairs; nil for one that owns none.
  mutating func line(of plain: String) -> [UInt8]? {
    let hash = SearchHash.of(plain)
    guard let pairs = owned[hash], let rank = ranks[hash] else { return nil }
    var line = Array("\(plain)=\(rank)".utf8)
    for (sign, records) in pairs.sorted(by: { $0.key < $1.key }) {
      line += Array(" \(sign)".utf8) + levels.code(ofAny: records)
    }
    return line
  }
}

extension WordPair {
  fileprivate var sign: String {
    String(String(SearchHash.pair(first, second), radix: 36).suffix(3))
  }
}
