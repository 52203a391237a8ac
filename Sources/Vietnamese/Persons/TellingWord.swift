/// The words with which something is said of a person; the beginning of one is enough to look closer.
enum TellingWord {
  /// Whether such a word may begin here. Asked at the beginning of every word of the content: one look into a small table.
  @inline(__always)
  static func mayBegin(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ heads: UnsafeBufferPointer<Bool>
  ) -> Bool {
    guard index + 3 < bytes.count else { return false }
    let place = Int(hash(key(bytes, index)))
    guard heads[place] else { return false }
    return spellings[place].contains { $0.stands(in: bytes, at: index) }
  }

  /// Hands on the table that `mayBegin` looks into.
  static func heads<Result>(_ body: (UnsafeBufferPointer<Bool>) -> Result) -> Result {
    table.withUnsafeBufferPointer(body)
  }

  /// The numbers of the statements a word of which begins here.
  static func statements(in bytes: [UInt8], at index: Int) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      let found = spellings[Int(hash(key(bytes, index)))].filter { $0.stands(in: bytes, at: index) }
      return statements.indices.filter { number in found.contains { $0.statement == number } }
    }
  }

  private struct Spelling {
    let bytes: [UInt8]
    let statement: Int
    /// The last four bytes, in which words with the same beginning differ.
    let tail: UInt32

    init(_ text: String, _ statement: Int) {
      self.statement = statement
      bytes = Array(text.utf8)
      tail = bytes.withUnsafeBufferPointer { TellingWord.key($0, $0.count - 4) }
    }

    func stands(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
      index + bytes.count <= text.count && tail == TellingWord.key(text, index + bytes.count - 4)
        && bytes.elementsEqual(text[index..<index + bytes.count])
    }
  }

  @inline(__always)
  private static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 {
    UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
      | UInt32(bytes[index + 3]) << 24
  }

  @inline(__always)
  private static func hash(_ key: UInt32) -> UInt32 { (key &* 0x9E37_79B1) >> 18 }

  private static let table: [Bool] = spellings.map { !$0.isEmpty }

  /// All words of four bytes at least, as they are spelt, at the place of their first bytes.
  private static let spellings: [[Spelling]] = {
    var table = [[Spelling]](repeating: [], count: 1 << 14)
    for (number, statement) in statements.enumerated() {
      let words = Set(statement.words.flatMap { $0.all.flatMap(ways) } + statement.exactly)
      for word in words where word.utf8.count > 3 {
        let spelling = Spelling(word, number)
        let place = spelling.bytes.withUnsafeBufferPointer { Int(hash(key($0, 0))) }
        table[place].append(spelling)
      }
    }
    return table
  }()

  /// In small letters, as sentences begin, as headings, names and keys write them, and in capitals.
  private static func ways(_ word: String) -> [String] {
    let capital = word.prefix(1).uppercased() + word.dropFirst()
    let words = word.split(separator: " ").map(String.init)
    guard words.count > 1, word.last != " " else { return [word, capital, word.uppercased()] }
    let titled = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    let abbreviated = [words[0].uppercased()] + words.dropFirst()
    let spaced = [
      titled, [words[0]] + titled.dropFirst(), [words[0], titled[1]] + words.dropFirst(2),
      abbreviated,
    ].map { $0.joined(separator: " ") }
    let joined = [
      words.joined(separator: "_"), words.joined(separator: "-"),
      abbreviated.joined(separator: "-"),
    ]
    return [word, capital, word.uppercased()] + spaced + joined
  }

  static var statements: [any Statement.Type] {
    [
      BirthStatement.self, HomeStatement.self, EthnicityStatement.self, ReligionStatement.self,
      HealthStatement.self, PassportStatement.self, SpokenMail.self,
    ]
  }
}

/// What is said of a person in words, from the telling word on.
protocol Statement: Sendable {
  /// In small letters. Those of less than four bytes are looked for within longer ones alone.
  static var words: [Words] { get }
  /// Others that are looked for as they are spelt here.
  static var exactly: [String] { get }
  static var kind: PersonalData.Kind { get }
  /// How much of the text, in characters, says it; nil where nothing is said of a person.
  static func length(_ saying: Saying) -> Int?
}

extension Statement {
  static var exactly: [String] { [] }
}

extension PersonalScan {
  func statement(at index: Int) -> PersonalData? {
    let saying = Saying(self, at: index)
    for number in TellingWord.statements(in: bytes, at: index) {
      let statement = TellingWord.statements[number]
      if let length = statement.length(saying) {
        let text = text(after: index, reach: Saying.reach)
        return data(statement.kind, index..<index + text.prefix(length).utf8.count)
      }
    }
    return nil
  }

  /// Whether no letter about it has marks; or it is a key, which has none, whatever its value has: `thanh_phan_dan_toc`.
  func isPlain(at index: Int) -> Bool {
    isKey(at: index)
      || !sentence(around: index, reach: Saying.reach).contains { (0xC3...0xE1).contains($0) }
  }

  private func isKey(at index: Int) -> Bool {
    if index > 0, bytes[index - 1] == UInt8(ascii: "_") { return true }
    return bytes[index...].prefix { $0.isOfWord || $0 == UInt8(ascii: "_") }
      .contains(UInt8(ascii: "_"))
  }
}
