/// What a word with a slip of one key may have been meant to be: all words by their first letter, the most frequent first, as
/// far as that is the same after most edits.
struct TypedWords: Sendable {
  static let letters = Array("abcdefghijklmnopqrstuvwxyz")

  /// One word a line, a file for each letter.
  let files: [[UInt8]]

  /// Slips are looked for in words of five letters, which may be one short.
  private static let lengths = 4...24

  /// - Parameter sizes: how much room the records of each word take, which is more for frequent ones.
  init(_ sizes: [String: Int]) {
    let words = sizes.filter { word, _ in
      TypedWords.lengths.contains(word.utf8.count)
        && word.utf8.allSatisfy { (97...122).contains($0) }
    }
    let byLetter = Dictionary(grouping: words) { $0.key.first }
    files = TypedWords.letters.map { letter in
      let sorted = (byLetter[letter] ?? []).map { (size: TypedWords.rough($0.value), word: $0.key) }
        .sorted { ($1.size, $0.word) < ($0.size, $1.word) }
      return Array(sorted.map(\.word).joined(separator: "\n").utf8)
    }
  }

  private static func rough(_ size: Int) -> Int { Int.bitWidth - size.leadingZeroBitCount }
}
