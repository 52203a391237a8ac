/// Words of a table, as they are spelt with their marks, the tone in either place, and as people type them without.
struct Words: Sendable {
  let marked: [String]
  /// With those that are typed without marks.
  let all: [String]
  /// Those of which the first byte is the index, with their marks and in all.
  private let byHead: (marked: [[Entry]], all: [[Entry]])
  private let sets: (marked: Set<String>, all: Set<String>)

  private struct Entry {
    let bytes: [UInt8]
    let count: Int
    let endsInLetter: Bool
  }

  /// - Parameter table: in small letters, apart by semicolons and line ends; a blank stands for a hyphen, too.
  init(_ table: String) {
    self.init(table.split { $0 == "\n" || $0 == ";" }.map(String.init))
  }

  init(_ words: [String]) {
    let marked = words.flatMap(\.bothPlacements)
    let known = Set(marked)
    self.init(marked: marked, plain: words.map(\.unmarked).filter { !known.contains($0) })
  }

  private init(marked: [String], plain: [String]) {
    self.marked = marked
    all = marked + plain
    byHead = (Words.byHead(marked), Words.byHead(all))
    sets = (Set(marked), Set(all))
  }

  private static func byHead(_ words: [String]) -> [[Entry]] {
    var table = [[Entry]](repeating: [], count: 256)
    for word in words {
      let bytes = Array(word.utf8)
      table[Int(bytes[0])].append(
        Entry(bytes: bytes, count: word.count, endsInLetter: word.last?.isLetter == true))
    }
    return table
  }

  /// The length in characters of the longest of the words that stands at the head as a word of its own.
  func length(atHeadOf text: Substring, isPlain: Bool) -> Int? {
    let bytes = text.utf8
    guard let head = bytes.first else { return nil }
    return (isPlain ? byHead.all : byHead.marked)[Int(head)].filter { entry in
      guard bytes.starts(with: entry.bytes) else { return false }
      let end = bytes.index(bytes.startIndex, offsetBy: entry.bytes.count)
      return !entry.endsInLetter || end == text.endIndex || !text[end].isLetter
    }.map(\.count).max()
  }

  func contains(_ word: some StringProtocol, isPlain: Bool) -> Bool {
    (isPlain ? sets.all : sets.marked).contains(String(word))
  }

  /// Whether the text, in small letters, ends with one of the words as words of their own.
  func end(_ text: Substring, isPlain: Bool) -> Bool {
    (isPlain ? all : marked).contains { word in
      text.hasSuffix(word) && text.dropLast(word.count).last?.isLetter != true
    }
  }

  /// Whether one of the words, of four at most, stands in the text, in small letters.
  func occur(in text: Substring, isPlain: Bool) -> Bool {
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
    return words.indices.contains { start in
      var joined = ""
      return words[start...].prefix(4).contains { word in
        joined += joined.isEmpty ? word : " " + word
        return contains(joined, isPlain: isPlain)
      }
    }
  }
}
