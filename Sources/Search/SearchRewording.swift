internal import Records
internal import Vietnamese

/// Puts texts in the words of the index: a date as one number, an abbreviation as what it stands for. ``SearchRules`` lets
/// the script of the search page do the same with what is typed, so that both meet however either is written.
struct SearchRewording: Sendable {
  /// Words in the place of others.
  struct Piece: Sendable {
    let range: Range<Int>
    let words: [SearchWord]
  }

  let language: Language
  /// Which words of the glossary the texts use.
  let use: GlossaryUse
  private let abbreviations: PhraseTable
  private let silent: Set<UInt64>

  init(_ glossary: [GlossaryTerm], _ language: Language) {
    self.language = language
    use = GlossaryUse(glossary)
    abbreviations = PhraseTable(Abbreviation.all(glossary, language))
    silent = Set(SilentWord.all(language).flatMap { Words.of($0) }.map(\.key))
  }

  /// Of the words in ``Piece``s that are too long for a key.
  var spellings: [UInt64: String] { abbreviations.spellings }

  /// What is said in other words; from a text, whose words are not all there in another order.
  func pieces(of words: [SearchWord]) -> [Piece] {
    var found: [Piece] = []
    var index = 0
    while index < words.count {
      if let date = SearchDate(yearAt: index, in: words) {
        found.removeAll { $0.range.upperBound > date.words.lowerBound }
        found.append(Piece(range: date.words, words: date.numbers.flatMap(Words.of)))
        index = date.words.upperBound
      } else if let piece = abbreviations.piece(at: index, in: words) {
        found.append(piece)
        index = piece.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// The whole text in other words, silent ones left out; nil where nothing changes.
  func whole(_ words: [SearchWord]) -> [SearchWord]? {
    let pieces = pieces(of: words)
    let isChanged = !pieces.isEmpty || words.contains { silent.contains($0.key) }
    guard isChanged else { return nil }
    var reworded: [SearchWord] = []
    var index = 0
    for piece in pieces + [Piece(range: words.count..<words.count, words: [])] {
      reworded += words[index..<piece.range.lowerBound].filter { !silent.contains($0.key) }
      reworded += piece.words
      index = piece.range.upperBound
    }
    return reworded
  }
}

/// Words that only join others. With its marks left out, none of them is told from a name (An, Ơn) or a thing (cửa).
enum SilentWord {
  static func all(_ language: Language) -> [String] {
    let vietnamese = ["của", "các", "những", "vì", "ở", "tại", "trong"]
    return language == .vi
      ? vietnamese : vietnamese + ["of", "by", "for", "and", "in", "from", "because"]
  }
}

/// Finds abbreviations in a row of words, the longest at each place.
private struct PhraseTable: Sendable {
  private struct Phrase: Sendable {
    let keys: [UInt64]
    let meaning: [SearchWord]
  }

  /// By the first word.
  private var phrases: [UInt64: [Phrase]] = [:]
  private(set) var spellings: [UInt64: String] = [:]
  private var first = KeyFilter()
  private let types = Set(
    DocumentNumber.typeSymbols.flatMap { Words.of($0) + Words.of($0.folded) }.map(\.key))

  init(_ abbreviations: [Abbreviation]) {
    var seen: Set<[UInt64]> = []
    for abbreviation in abbreviations {
      var text = SearchText()
      text.append(abbreviation.meaning)
      spellings.merge(text.spellings) { known, _ in known }
      for wording in abbreviation.wordings {
        let keys = Words.of(wording).map(\.key)
        guard seen.insert(keys).inserted else { continue }
        phrases[keys[0], default: []].append(Phrase(keys: keys, meaning: text.words))
        first.insert(keys[0])
      }
    }
    phrases = phrases.mapValues { $0.sorted { $0.keys.count > $1.keys.count } }
  }

  @inline(__always)
  func piece(at index: Int, in words: [SearchWord]) -> SearchRewording.Piece? {
    first.mayHold(words[index].key) ? found(at: index, in: words) : nil
  }

  /// In `123/QĐ-UBND` it is part of a number.
  private func found(at index: Int, in words: [SearchWord]) -> SearchRewording.Piece? {
    guard let known = phrases[words[index].key] else { return nil }
    if index > 0, words[index].followsOn, types.contains(words[index - 1].key) { return nil }
    let phrase = known.first { phrase in
      index + phrase.keys.count <= words.count
        && phrase.keys.indices.allSatisfy { words[index + $0].key == phrase.keys[$0] }
    }
    return phrase.map {
      SearchRewording.Piece(range: index..<index + $0.keys.count, words: $0.meaning)
    }
  }
}

/// A bit for each key, because every word of all prose is looked up: most are known by it to be none of them.
struct KeyFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 64)

  mutating func insert(_ key: UInt64) { bits[KeyFilter.place(key)] |= KeyFilter.bit(key) }

  @inline(__always)
  func mayHold(_ key: UInt64) -> Bool { bits[KeyFilter.place(key)] & KeyFilter.bit(key) != 0 }

  @inline(__always)
  private static func mixed(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }
  @inline(__always)
  private static func place(_ key: UInt64) -> Int { Int(mixed(key) >> 58) }
  @inline(__always)
  private static func bit(_ key: UInt64) -> UInt64 { 1 << (mixed(key) >> 52 & 63) }
}

enum Words {
  static func of(_ text: String) -> [SearchWord] {
    var words = SearchText()
    words.append(text)
    return words.words
  }
}
