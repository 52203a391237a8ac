/// The words of an index in the order of their unmarked spelling, each with its coded records; and, where very many words
/// begin alike, what all of those together are found in.
struct SearchDictionary {
  private struct Entry {
    let plain: [UInt8]
    let spelling: String
    let code: [UInt8]

    var size: Int { spelling.utf8.count + code.count + 2 }
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
      Entry(
        plain: word.plain, spelling: spellings[word.id],
        code: levels.code(of: lists.words[word.id]))
    }
    var beginnings = Beginnings(ids: words.map(\.id), lists: lists, spellings, records)
    let common = SearchDictionary.common(found, in: found.indices, length: 1)
    entries = (found + common.flatMap { beginnings.entries(of: $0) })
      .sorted { ($0.plain, $0.spelling) < ($1.plain, $1.spelling) }
  }

  /// The lines of words, in `count` files of about the same size, and the first unmarked word of each that has any.
  /// Words that are alike without marks stay together, and so do the sums of all that begin like them, which come behind
  /// them: who types a whole word does not wait for those.
  func files(_ count: Int) -> (firsts: [String], files: [[UInt8]]) {
    let share = entries.reduce(0) { $0 + $1.size } / count + 1
    var firsts: [String] = []
    var files: [[UInt8]] = []
    var done = 0
    for (index, entry) in entries.enumerated() {
      let isNewWord = index == 0 || entry.plain != entries[index - 1].plain
      if isNewWord, files.isEmpty || done >= files.count * share {
        firsts.append(String(decoding: entry.plain, as: UTF8.self))
        files.append([])
      }
      files[files.count - 1].append(contentsOf: "\(entry.spelling) ".utf8)
      files[files.count - 1].append(contentsOf: entry.code + [UInt8(ascii: "\n")])
      done += entry.size
    }
    return (firsts, files + Array(repeating: [], count: max(0, count - files.count)))
  }

  /// Words as they are typed without marks, and English ones as texts spell them.
  func typed(_ forms: Set<String>) -> TypedWords {
    var sizes: [String: Int] = [:]
    for entry in entries where !entry.spelling.hasSuffix("*") {
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
          plain: PlainSpelling.of(letters) + "*".utf8, spelling: letters + "*",
          code: code(words.map { ids[$0] }))
      }
    }

    private mutating func code(_ words: [Int]) -> [UInt8] {
      for record in weights.indices { weights[record] = 0 }
      for word in words {
        lists.words[word].visit { record, weight in
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
