/// What a word with a slip of one key may have been meant to be: all words by their first letter, the most frequent first.
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
      let sorted = (byLetter[letter] ?? []).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return Array(sorted.map(\.key).joined(separator: "\n").utf8)
    }
  }
}
