internal import Vietnamese

/// A term of the glossary and what it stands for, both in the language of the text.
package struct Abbreviation: Hashable, Sendable {
  package let term: String
  package let meaning: String

  package init(term: String, meaning: String) {
    self.term = term
    self.meaning = meaning
  }
}

/// Finds the first use of each abbreviation in a text: that is where a reader needs it explained.
struct AbbreviationSearch {
  struct Use {
    let range: Range<Int>
    let meaning: String
  }

  /// In the order of their first use.
  private(set) var found: [Abbreviation] = []

  /// Longer ones first, so that `QĐ-UBND` is not taken for `UBND`.
  private var wanted: [(abbreviation: Abbreviation, bytes: [UInt8])]
  /// For each byte, whether a wanted term begins with it: most bytes need no further look.
  private var begins: [Bool]

  init(_ abbreviations: [Abbreviation]) {
    wanted = abbreviations.map { ($0, Array($0.term.utf8)) }.filter { !$0.1.isEmpty }
      .sorted { $0.1.count > $1.1.count }
    begins = []
    noteBeginnings()
  }

  /// The uses in a piece of the text, in order, each term at its first only.
  mutating func uses(in bytes: UnsafeBufferPointer<UInt8>) -> [Use] {
    guard !wanted.isEmpty else { return [] }
    var uses: [Use] = []
    var position = 0
    while position < bytes.count, !wanted.isEmpty {
      guard begins[Int(bytes[position])], let index = wantedTerm(in: bytes, at: position) else {
        position += 1
        continue
      }
      let (abbreviation, term) = wanted.remove(at: index)
      noteBeginnings()
      found.append(abbreviation)
      uses.append(
        Use(range: position..<position + term.count, meaning: abbreviation.meaning))
      position += term.count
    }
    return uses
  }

  private mutating func noteBeginnings() {
    begins = wanted.isEmpty ? [] : Array(repeating: false, count: 256)
    for (_, term) in wanted { begins[Int(term[0])] = true }
  }

  private func wantedTerm(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    guard !endsInWord(bytes, before: start) else { return nil }
    return wanted.firstIndex { _, term in
      let end = start + term.count
      guard end <= bytes.count, bytes[start..<end].elementsEqual(term) else { return false }
      return end == bytes.count || !Unbreakable.isWord(bytes[end])
        || !endsInWord(bytes, before: end)
    }
  }

  /// Whether the letter or digit right before `end` belongs to a word.
  private func endsInWord(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
    var start = end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= 0 && Unbreakable.isWord(bytes[start])
  }
}
