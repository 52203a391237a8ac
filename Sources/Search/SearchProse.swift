internal import Records
internal import Synchronization
internal import Vietnamese

/// The words of one language's long texts, caught while pages are rendered, so that no text is read twice for the index.
///
/// Threads finish pages in any order. Words are taken into the lists in the order of the records: then the lists are small,
/// and the same whatever thread was faster.
final class SearchProse: Sendable {
  private let order: SearchOrder
  private let rewording: SearchRewording
  private let waiting: Mutex<Waiting>
  /// Those that no thread is reading with.
  private let readers = Mutex<[TextReader]>([])

  /// What has been taken in, and what waits until the texts before it have come.
  private struct Waiting {
    var lists: WordLists
    var missing: ArraySlice<(number: Int, key: RecordKey)>
    var pending: [Int: TextWords] = [:]

    func wants(_ record: Int) -> Bool {
      missing.first.map { record >= $0.number } ?? false && pending[record] == nil
    }

    mutating func take(_ words: TextWords, of record: Int) {
      guard wants(record) else { return }
      pending[record] = words
      while let next = missing.first?.number, let ready = pending.removeValue(forKey: next) {
        lists.addProse(ready, of: next)
        missing.removeFirst()
      }
    }
  }

  init(
    _ language: Language, _ order: SearchOrder, in registry: Registry, _ rewording: SearchRewording
  ) {
    self.order = order
    self.rewording = rewording
    let records = order.records.filter { registry.header(of: $0.key)?.prose[language] != nil }
    waiting = Mutex(Waiting(lists: WordLists(rewording), missing: records[...]))
  }

  /// Takes in a text that was just rendered; one that is known already changes nothing.
  func add(_ text: [UInt8], of key: RecordKey) {
    guard let record = order[key], waiting.withLock({ $0.wants(record) }) else { return }
    var reader = readers.withLock { $0.popLast() } ?? TextReader(rewording)
    let words = reader.words(of: text)
    readers.withLock { [reader] in $0.append(reader) }
    waiting.withLock { $0.take(words, of: record) }
  }

  /// The lists of all texts; `render` is asked for those that no page has rendered yet.
  func complete(_ render: (RecordKey) -> [UInt8]) -> WordLists {
    while let next = waiting.withLock({ $0.missing.first }) {
      add(render(next.key), of: next.key)
    }
    let stems = readers.withLock { $0.map(\.stems) }
    return waiting.withLock { state in
      defer { state.lists = WordLists(rewording) }
      for each in stems { state.lists.take(each) }
      return state.lists
    }
  }
}

/// The words of one long text, each once, and the pairs they form.
struct TextWords: Sendable {
  /// Those that stand there three times or more come first.
  let keys: [UInt64]
  let oftenCount: Int
  let pairs: [UInt64]
  let spellings: [UInt64: String]
}

/// Takes long texts apart, one after the other in the same room.
struct TextReader: Sendable {
  private var text = SearchText()
  private var table = WordTable()
  private var counts: [UInt16] = []
  private var pairTable = WordTable()
  /// Those of the text, then what it says in other words.
  private var words: [SearchWord] = []
  private let rewording: SearchRewording
  private(set) var stems: WordStems

  private static let often = 3

  init(_ rewording: SearchRewording) {
    self.rewording = rewording
    stems = WordStems(rewording.language)
  }

  mutating func words(of bytes: [UInt8]) -> TextWords {
    text.removeAll()
    bytes.withUnsafeBufferPointer { text.append($0) }
    words = text.words + rewording.pieces(of: text.words).flatMap(\.words)
    stems.apply(to: &words) { [text, rewording] in text.spellings[$0] ?? rewording.spellings[$0] }
    count()
    let often = table.keys.indices.filter { counts[$0] >= TextReader.often }
    let seldom = table.keys.indices.filter { counts[$0] < TextReader.often }
    return TextWords(
      keys: (often + seldom).map { table.keys[$0] }, oftenCount: often.count, pairs: pairs(),
      spellings: text.spellings)
  }

  private mutating func count() {
    table.removeAll()
    counts.removeAll(keepingCapacity: true)
    for word in words {
      let id = table.id(of: word.key)
      if id == counts.count { counts.append(0) }
      if counts[id] < UInt16.max { counts[id] += 1 }
    }
  }

  private mutating func pairs() -> [UInt64] {
    pairTable.removeAll()
    var last: UInt32 = 0
    for word in words {
      if word.followsOn { _ = pairTable.id(of: WordPair(last, word.plainHash).key) }
      last = word.plainHash
    }
    return pairTable.keys
  }
}
