internal import Synchronization

/// What was made for each key, kept until the site is written: for what stands on many pages. Whoever asks reads what it was
/// made from.
package final class Kept<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// A third of a table is empty, and what is kept may be wide: it lies beside it.
  private final class Entry: Sendable {
    let value: Value
    let trace: Trace

    init(_ made: (value: Value, trace: Trace)) { (value, trace) = made }
  }

  private let entries = Mutex<[Key: Entry]>([:])

  package init() {}

  /// The same `make` for a key every time: two threads that ask at once both make it, and what they make is equal.
  package func get(_ key: Key, _ make: () -> Value) -> Value {
    let known = known(key, make)
    Notes.add(known.trace)
    return known.value
  }

  private func known(_ key: Key, _ make: () -> Value) -> Entry {
    if let known = entries.withLock({ $0[key] }) { return known }
    let new = Entry(Notes.taking(make))
    entries.withLock { $0[key] = new }
    return new
  }
}
