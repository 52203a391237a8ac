/// A person's name as whoever writes a text may spell it: in capitals, the tone in either place, letters and marks apart, over
/// the end of a line, with the stars of Markdown between, and without marks.
package struct NameInText: Hashable, Sendable {
  private let words: [Word]
  /// What may stand between two words beside blanks: as in “H’Hen”.
  private let joints: Set<Character>

  private struct Word: Hashable {
    let key: String
    let plain: String?
    let isCapital: Bool

    func isSpelt(_ text: Substring) -> Bool {
      guard !isCapital || text.first?.isUppercase ?? false else { return false }
      let typed = String(text).matchKey
      return typed == key || typed == plain
    }
  }

  /// - Parameter isAlsoPlain: whether the name without marks means nobody else.
  package init(_ name: String, isAlsoPlain: Bool) {
    words = name.nameWords.map { word in
      Word(
        key: String(word).matchKey, plain: isAlsoPlain ? String(word).folded : nil,
        isCapital: word.first?.isUppercase ?? false)
    }
    joints = Set(name.filter { !$0.isLetter && !$0.isWhitespace })
  }

  /// Where it stands, from the first place to the last.
  package func ranges(in text: String) -> [Range<String.Index>] {
    guard !words.isEmpty, mayStand(in: text) else { return [] }
    let found = text.nameWords
    guard found.count >= words.count else { return [] }
    return (0...found.count - words.count).compactMap { start in
      let run = found[start..<start + words.count]
      guard zip(words, run).allSatisfy({ $0.isSpelt($1) }), isJoined(run, in: text) else {
        return nil
      }
      return run[run.startIndex].startIndex..<run[run.endIndex - 1].endIndex
    }
  }

  /// What a look at the letters alone tells of most texts.
  private func mayStand(in text: String) -> Bool {
    let letters = Array(text.folded.utf8)
    return words.allSatisfy { !letters.ranges(of: Array($0.key.folded.utf8)).isEmpty }
  }

  private func isJoined(_ run: ArraySlice<Substring>, in text: String) -> Bool {
    zip(run, run.dropFirst()).allSatisfy { word, next in
      let between = text[word.endIndex..<next.startIndex]
      return between.allSatisfy { $0.isWhitespace || "*_\\".contains($0) || joints.contains($0) }
        && between.count { $0.isNewline } < 2
    }
  }
}

extension String {
  fileprivate var nameWords: [Substring] { split { !$0.isLetter } }
}
