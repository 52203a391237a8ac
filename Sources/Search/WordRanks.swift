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
