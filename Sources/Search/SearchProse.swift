internal import Edition
internal import Keeping
internal import Records
internal import Synchronization
internal import Vietnamese

/// The words of one language's long texts, caught while pages are rendered, so that no text is read twice for the index. Of those
/// that the last build has taken in, and that are as they were, none is read at all.
///
/// Threads finish pages in any order. Words are taken into the lists in the order of the records: then the lists are small,
/// and the same whatever thread was faster.
final class SearchProse: Sendable {
  /// Of the records with a text.
  let records: [(number: Int, key: RecordKey)]
  private let order: SearchOrder
  private let rewording: SearchRewording
  /// The names of the records whose texts the last build has.
  private let known: @Sendable () -> Set<String>
  private let waiting = Mutex<Waiting?>(nil)
  /// Those that no thread is reading with.
  private let readers = Mutex<[TextReader]>([])

  /// What has been taken in, and what waits until the texts before it have come.
  private struct Waiting {
    var lists: WordLists
    var intake = Intake()
    var missing: ArraySlice<(number: Int, key: RecordKey)>
    var wanted: Set<Int>
    var pending: [Int: (words: TextWords, trace: Trace)] = [:]
    /// Whether the last build has none of them.
    let isOfAll: Bool

    mutating func take(_ words: TextWords, _ trace: Trace, of record: Int) {
      guard wanted.remove(record) != nil else { return }
      pending[record] = (words, trace)
      while let next = missing.first, let ready = pending.removeValue(forKey: next.number) {
        lists.addProse(ready.words, of: next.number)
        intake.add(next.key.text, next.number, ready.trace)
        missing.removeFirst()
      }
    }
  }

  init(
    _ language: Language, _ order: SearchOrder, in registry: Registry,
    _ rewording: SearchRewording, known: @escaping @Sendable () -> Set<String>
  ) {
    self.order = order
    self.rewording = rewording
    self.known = known
    records = order.records.filter { registry.header(of: $0.key)?.prose[language] != nil }
  }

  /// Takes in a text that was just rendered, with what was read for it; one that is known already changes nothing.
  func add(_ text: [UInt8], _ trace: Trace, of key: RecordKey) {
    guard let record = order[key], withWaiting({ $0.wanted.contains(record) }) else { return }
    var reader = readers.withLock { $0.popLast() } ?? TextReader(rewording)
    let words = reader.words(of: text)
    readers.withLock { [reader] in $0.append(reader) }
    withWaiting { $0.take(words, trace, of: record) }
  }

  /// The lists of all texts that the last build does not have; `render` is asked for those that no page has rendered yet.
  func complete(_ render: (RecordKey) -> [UInt8]) -> (lists: WordLists, intake: Intake) {
    while let next = withWaiting({ $0.missing.first }) {
      let (text, trace) = Notes.taking { render(next.key) }
      add(text, trace, of: next.key)
    }
    return waiting.withLock { state in
      let done = state ?? waiting(for: [])
      state = waiting(for: [])
      return (done.lists, done.intake)
    }
  }

  /// What the last build has cannot be had, or not any more: every text is read.
  func forgetLast() {
    waiting.withLock { if $0?.isOfAll != true { $0 = waiting(for: records) } }
  }

  private func waiting(for missing: [(number: Int, key: RecordKey)]) -> Waiting {
    Waiting(
      lists: WordLists(rewording), missing: missing[...], wanted: Set(missing.map(\.number)),
      isOfAll: missing.count == records.count)
  }

  private func withWaiting<Result>(_ body: (inout Waiting) -> Result) -> Result {
    waiting.withLock { state in
      if state == nil {
        let known = known()
        state = waiting(for: records.filter { !known.contains($0.key.text) })
      }
      return body(&state!)
    }
  }
}
