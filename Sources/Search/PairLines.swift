internal import Vietnamese

/// Where pairs of neighbouring words lie: with the rarer of the two, whose file a query for both fetches anyway, and which is
/// the likelier to change when the pair does. Where those of one word are more than a query is to fetch, they lie in files of
/// their own, by their hashes.
///
/// There each is known by three characters of a hash. Where two share them, a phrase seems to be where it is not; that never
/// adds a result.
struct PairLines {
  /// By the hash of the unmarked word that they lie with, then by their own.
  private var owned: [UInt32: [UInt32: [Postings]]] = [:]
  /// How frequent each word is, so coarse that it seldom changes.
  private let ranks: [UInt32: Int]
  private var levels = PostingLevels(count: PairWeight.title.rawValue)
  /// Of each file its lines, each behind its hash.
  private var apart: [[(hash: UInt32, line: [UInt8])]]

  /// More bytes of pairs do not lie with their word.
  private static let most = 3_000

  /// - Parameters:
  ///   - counts: in how many records each unmarked word stands, by its hash.
  ///   - files: how many there are for the pairs of words that have many.
  init(_ pairs: [(pair: WordPair, records: Postings)], counts: [UInt32: Int], files: Int) {
    ranks = counts.mapValues { Int.bitWidth - $0.leadingZeroBitCount }
    apart = Array(repeating: [], count: files)
    for (pair, records) in pairs {
      owned[owner(of: pair), default: [:]][pair.hash, default: []].append(records)
    }
  }

  /// The first of words as frequent. The beginning and the end of a text own none.
  private func owner(of pair: WordPair) -> UInt32 {
    guard let second = ranks[pair.second] else { return pair.first }
    guard let first = ranks[pair.first] else { return pair.second }
    return second < first ? pair.second : pair.first
  }

  /// The rank of the word, and its pairs, if they lie with it; nil for one that owns none.
  mutating func line(of plain: String) -> [UInt8]? {
    let word = SearchHash.of(plain)
    guard let pairs = owned[word], let rank = ranks[word] else { return nil }
    let lines = pairs.sorted { $0.key < $1.key }
      .map { (hash: $0, line: PairLines.sign(of: $0) + levels.code(ofAny: $1)) }
    let head = Array("\(plain)=\(String(rank, radix: 36))".utf8)
    guard lines.reduce(0, { $0 + $1.line.count }) > PairLines.most else {
      return Array(([head] + lines.map(\.line)).joined(separator: [UInt8(ascii: " ")]))
    }
    for each in lines { apart[(Int(each.hash) * apart.count) >> UInt32.bitWidth].append(each) }
    return head
  }

  /// Those that do not lie with their words.
  var files: [[UInt8]] {
    apart.map { lines in
      let sorted = lines.sorted { ($0.hash, $0.line.count) < ($1.hash, $1.line.count) }
      return Array(sorted.map(\.line).joined(separator: [UInt8(ascii: "\n")]))
    }
  }

  private static func sign(of hash: UInt32) -> [UInt8] {
    Array(String(hash, radix: 36).utf8.suffix(3))
  }
}

extension WordPair {
  fileprivate var hash: UInt32 { SearchHash.pair(first, second) }
}
