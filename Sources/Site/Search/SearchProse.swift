internal import Records
internal import Synchronization
internal import Vietnamese

/// The words of one language's long texts, caught while pages are rendered, so that no text is read twice for the index.
///
/// Threads finish pages in any order. Words are taken into the lists in the order of the records: then the lists are small,
/// and the same whatever thread was faster.
final class SearchProse: Sendable {
  private let order: SearchOrder
  private let pairRows: Int
  private let waiting: Mutex<Waiting>

  /// What has been taken in, and what waits until the texts before it have come.
  private struct Waiting {
    var lists: WordLists
    var missing: ArraySlice<Int>
    var pending: [Int: TextWords] = [:]

    func wants(_ record: Int) -> Bool {
      missing.first.map { record >= $0 } ?? false && pending[record] == nil
    }

    mutating func take(_ words: TextWords, of record: Int) {
      guard wants(record) else { return }
      pending[record] = words
      while let next = missing.first, let ready = pending.removeValue(forKey: next) {
        lists.addProse(ready, of: next)
        missing.removeFirst()
      }
    }
  }

  init(_ language: Language, _ order: SearchOrder, in registry: Registry, pairRows: Int) {
    self.order = order
    self.pairRows = pairRows
    let records = order.keys.indices.filter { number in
      let key = order.keys[number]
      return registry.header(of: key.kind, key.name)?.prose[language] != nil
    }
    waiting = Mutex(Waiting(lists: WordLists(pairRows: pairRows), missing: records[...]))
  }

  /// Takes in a text that was just rendered; one that is known already changes nothing.
  func add(_ text: [UInt8], of key: RecordKey) {
    guard let record = order[key], waiting.withLock({ $0.wants(record) }) else { return }
    let words = TextWords(text, pairRows: pairRows)
    waiting.withLock { $0.take(words, of: record) }
  }

  /// The lists of all texts; `render` is asked for those that no page has rendered yet.
  func complete(_ render: (RecordKey) -> [UInt8]) -> WordLists {
    while let next = waiting.withLock({ $0.missing.first }) {
      add(render(order.keys[next]), of: order.keys[next])
    }
    return waiting.withLock { state in
      defer { state.lists = WordLists(pairRows: pairRows) }
      return state.lists
    }
  }
}

/// The words of one long text, each once, and the pairs they form.
struct TextWords: Sendable {
  /// Those that stand there three times or more come first.
  let keys: [UInt64]
  let oftenCount: Int
  let pairs: [UInt32]
  let spellings: [UInt64: String]

  private static let often = 3

  init(_ bytes: [UInt8], pairRows: Int) {
    var text = SearchText()
    bytes.withUnsafeBufferPointer { text.append($0) }
    spellings = text.spellings
    var table = WordTable(capacity: text.words.count)
    var counts: [UInt16] = []
    for word in text.words {
      let id = table.id(of: word.key)
      if id == counts.count { counts.append(0) }
      if counts[id] < UInt16.max { counts[id] += 1 }
    }
    var often: [UInt64] = []
    var seldom: [UInt64] = []
    for (id, key) in table.keys.enumerated() {
      if counts[id] < TextWords.often { seldom.append(key) } else { often.append(key) }
    }
    keys = often + seldom
    oftenCount = often.count
    pairs = TextWords.pairs(text.words, rows: pairRows)
  }

  private static func pairs(_ words: [SearchWord], rows: Int) -> [UInt32] {
    var seen = [UInt64](repeating: 0, count: rows / 64 + 1)
    var pairs: [UInt32] = []
    for index in words.indices.dropFirst() where words[index].followsOn {
      let hash = SearchHash.pair(words[index - 1].plainHash, words[index].plainHash)
      let row = Int(hash % UInt32(rows))
      if seen[row >> 6] & 1 << UInt64(row & 63) == 0 {
        seen[row >> 6] |= 1 << UInt64(row & 63)
        pairs.append(UInt32(row))
      }
    }
    return pairs
  }
}
