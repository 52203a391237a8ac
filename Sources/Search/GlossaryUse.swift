internal import Records
internal import Vietnamese

/// Which words of the site's glossary the indexed texts use, abbreviated or in full. Of the others the script is told nothing:
/// they may be of a record that waits.
struct GlossaryUse: Sendable {
  fileprivate struct Phrase: Sendable {
    let keys: [UInt64]
    /// The place of its entry in the glossary.
    let entry: UInt64
  }

  /// By the first word.
  private let phrases: [UInt64: [Phrase]]
  private let first: KeyFilter

  init(_ glossary: [GlossaryTerm]) {
    var phrases: [UInt64: [Phrase]] = [:]
    var filter = KeyFilter()
    for (place, entry) in glossary.enumerated() {
      for text in Set(Language.allCases.flatMap { [entry.term[$0], entry.meaning[$0]] }) {
        let keys = Words.of(text).map(\.key)
        guard let first = keys.first else { continue }
        filter.insert(first)
        phrases[first, default: []].append(Phrase(keys: keys, entry: UInt64(place)))
      }
    }
    self.phrases = phrases
    first = filter
  }

  /// The places of the entries that a text uses.
  func entries(in words: [SearchWord]) -> [UInt64] {
    let found = words.indices.lazy.filter { [first] in first.mayHold(words[$0].key) }
      .flatMap { [phrases] index in
        phrases[words[index].key, default: []].filter { $0.stands(at: index, in: words) }
      }
    return Array(Set(found.map(\.entry)))
  }
}

extension GlossaryUse.Phrase {
  fileprivate func stands(at index: Int, in words: [SearchWord]) -> Bool {
    index + keys.count <= words.count
      && keys.indices.allSatisfy { words[index + $0].key == keys[$0] }
  }
}
