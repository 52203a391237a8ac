internal import Records
internal import Synchronization
internal import Vietnamese

/// Which words of the site's glossary the indexed texts use, abbreviated or in full. Of the others the script is told nothing:
/// they may be of a record that waits.
final class GlossaryUse: Sendable {
  fileprivate struct Phrase: Sendable {
    let keys: [UInt64]
    let term: String
  }

  /// By the first word.
  private let phrases: [UInt64: [Phrase]]
  private let first: KeyFilter
  private let used = Mutex<Set<String>>([])

  init(_ glossary: [GlossaryTerm]) {
    var phrases: [UInt64: [Phrase]] = [:]
    var filter = KeyFilter()
    for entry in glossary {
      for text in Set(Language.allCases.flatMap { [entry.term[$0], entry.meaning[$0]] }) {
        let keys = Words.of(text).map(\.key)
        guard let first = keys.first else { continue }
        filter.insert(first)
        phrases[first, default: []].append(Phrase(keys: keys, term: entry.id))
      }
    }
    self.phrases = phrases
    first = filter
  }

  func note(_ words: [SearchWord]) {
    let found = words.indices.lazy.filter { [first] in first.mayHold(words[$0].key) }
      .flatMap { [phrases] index in
        phrases[words[index].key, default: []].filter { $0.stands(at: index, in: words) }
      }
    let terms = Set(found.map(\.term))
    if !terms.isEmpty { used.withLock { $0.formUnion(terms) } }
  }

  /// To be asked when all texts have been noted.
  func of(_ glossary: [GlossaryTerm]) -> [GlossaryTerm] {
    let used = used.withLock { $0 }
    return glossary.filter { used.contains($0.id) }
  }
}

extension GlossaryUse.Phrase {
  fileprivate func stands(at index: Int, in words: [SearchWord]) -> Bool {
    index + keys.count <= words.count
      && keys.indices.allSatisfy { words[index + $0].key == keys[$0] }
  }
}
