internal import Vietnamese

/// The words of an index in the order of their unmarked spelling, each with its coded records; and, where very many words
/// begin alike, what all of those together are found in.
struct SearchDictionary {
  private struct Entry {
    let plain: [UInt8]
    let spelling: String
    /// In how many records it stands.
    let count: Int
    let code: [UInt8]

    var size: Int { spelling.utf8.count + code.count + 2 }
    /// Of all words that begin so.
    var isSum: Bool { spelling.hasSuffix("*") }
  }

  private var entries: [Entry] = []

  /// More than so many bytes of words with one beginning are not fetched to complete it.
  private static let mostBytes = 10_000
  private static let longestBeginning = 6

  init(_ lists: WordLists, records: Int) {
    let spellings = lists.spellings
    var levels = PostingLevels(count: SearchWeight.title2.rawValue)
    let words = spellings.indices
      .map { (plain: PlainSpelling.of(spellings[$0]), id: $0) }
      .sorted { ($0.plain, spellings[$0.id]) < ($1.plain, spellings[$1.id]) }
    let found = words.map { word in
      let code = levels.code(of: lists.words.postings[word.id])
      return Entry(
        plain: word.plain, spelling: spellings[word.id], count: levels.total, code: code)
    }
    var beginnings = Beginnings(ids: words.map(\.id), lists: lists, spellings, records)
    let common = SearchDictionary.common(found, in: found.indices, length: 1)
    entries = (found + common.flatMap { beginnings.entries(of: $0) })
      .sorted { ($0.plain, $0.spelling) < ($1.plain, $1.spelling) }
  }

  /// The lines of words that are alike without marks stay together, with the pairs of the word; so do the sums of all that
  /// begin like them, which come behind them: who types a whole word does not wait for those.
  func groups(with pairs: inout PairLines) -> [WordGroup] {
    var groups: [WordGroup] = []
    var start = 0
    while start < entries.count {
      let plain = entries[start].plain
      let end = entries[start...].firstIndex { $0.plain != plain } ?? entries.count
      var lines = entries[start..<end].map { Array("\($0.spelling) ".utf8) + $0.code }
      let word = String(decoding: plain, as: UTF8.self)
      if !entries[start].isSum, let pairs = pairs.line(of: word) { lines.append(pairs) }
      let bytes = Array((lines + [[]]).joined(separator: [UInt8(ascii: "\n")]))
      groups.append(WordGroup(plain: word, lines: bytes))
      start = end
    }
    return groups
  }

  /// In how many records each unmarked word stands, those counted twice that have it in two spellings.
  var counts: [UInt32: Int] {
    var counts: [UInt32: Int] = [:]
    for entry in entries where !entry.isSum {
      counts[SearchHash.of(String(decoding: entry.plain, as: UTF8.self)), default: 0] += entry.count
    }
    return counts
  }

  /// Words as they are typed without marks, and English ones as texts spell them.
  func typed(_ forms: [String]) -> TypedWords {
    var sizes: [String: Int] = [:]
    for entry in entries where !entry.isSum {
      sizes[String(decoding: entry.plain, as: UTF8.self), default: 0] += entry.code.count
    }
    let own = sizes
    for form in forms { sizes[form] = own[EnglishStem.of(form)] }
    return TypedWords(sizes)
  }

  /// A beginning and the words that go on after it.
  private struct Beginning {
    let length: Int
    let words: Range<Int>
  }

  private static func common(
    _ entries: [Entry], in range: Range<Int>, length: Int
  ) -> [Beginning] {
    guard length <= longestBeginning else { return [] }
    var found: [Beginning] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let beginning = entries[start].plain.prefix(length)
      let end =
        entries[start..<range.upperBound].firstIndex { $0.plain.prefix(length) != beginning }
        ?? range.upperBound
      let longer = (entries[start..<end].firstIndex { $0.plain.count > length } ?? end)..<end
      if entries[longer].reduce(0, { $0 + $1.size }) > mostBytes {
        found.append(Beginning(length: length, words: longer))
        found += common(entries, in: longer, length: length + 1)
      }
      start = end
    }
    return found
  }

  /// Joins the records of words that begin alike.
  private struct Beginnings {
    let ids: [Int]
    let lists: WordLists
    let spellings: [String]
    private var weights: [UInt8]
    private var levels = PostingLevels(count: SearchWeight.title2.rawValue)

    init(ids: [Int], lists: WordLists, _ spellings: [String], _ records: Int) {
      self.ids = ids
      self.lists = lists
      self.spellings = spellings
      weights = [UInt8](repeating: 0, count: records)
    }

    /// One for each way the beginning is marked: `đư*` and `dư*`, whatever the tone.
    mutating func entries(of beginning: Beginning) -> [Entry] {
      let groups = Dictionary(grouping: beginning.words) { index -> String in
        let letters = spellings[ids[index]].unicodeScalars.prefix(beginning.length)
        return String(String.UnicodeScalarView(letters))
      }
      return groups.sorted { $0.key < $1.key }.map { letters, words in
        Entry(
          plain: PlainSpelling.of(letters) + "*".utf8, spelling: letters + "*", count: 0,
          code: code(words.map { ids[$0] }))
      }
    }

    private mutating func code(_ words: [Int]) -> [UInt8] {
      for record in weights.indices { weights[record] = 0 }
      for word in words {
        lists.words.postings[word].visit { record, weight in
          weights[Int(record)] = max(weights[Int(record)], Beginnings.rough(weight))
        }
      }
      return levels.code(ofWeights: weights)
    }

    /// Three weights are enough for an unfinished word.
    private static func rough(_ weight: Int) -> UInt8 {
      switch weight {
      case ...SearchWeight.oftenInProse.rawValue: UInt8(SearchWeight.prose.rawValue)
      case ...SearchWeight.party.rawValue: UInt8(SearchWeight.fact.rawValue)
      default: UInt8(SearchWeight.title6.rawValue)
      }
    }
  }
}

/// A spelling of the index without marks and tone.
enum PlainSpelling {
  static func of(_ spelling: String) -> [UInt8] {
    var text = ""
    let scalars = spelling.unicodeScalars
    for scalar in scalars {
      switch scalar {
      case "ă", "â": text += "a"
      case "đ": text += "d"
      case "ê": text += "e"
      case "ô", "ơ": text += "o"
      case "ư": text += "u"
      case "1"..."5" where !isDigit(scalars.first): break
      default: text.unicodeScalars.append(scalar)
      }
    }
    return Array(text.utf8)
  }

  private static func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ("0"..."9").contains($0) } ?? false
  }
}

/// Bytewise, as the script compares.
private func < (a: ([UInt8], String), b: ([UInt8], String)) -> Bool {
  a.0 == b.0
    ? Array(a.1.utf8).lexicographicallyPrecedes(Array(b.1.utf8))
    : a.0.lexicographicallyPrecedes(b.0)
}
