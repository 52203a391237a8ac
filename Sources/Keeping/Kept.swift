internal import Synchronization

/// What was made for each key, kept until the site is written: for what stands on many pages. Whoever asks reads what it was
/// made from.
package final class Kept<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Mutex<[Key: (value: Value, trace: Trace)]>([:])

  package init() {}

  /// The same `make` for a key every time: two threads that ask at once both make it, and what they make is equal.
  package func get(_ key: Key, _ make: () -> Value) -> Value {
    let (value, trace) = known(key, make)
    Notes.add(trace)
    return value
  }

  private func known(_ key: Key, _ make: () -> Value) -> (value: Value, trace: Trace) {
    if let known = values.withLock({ $0[key] }) { return known }
    let new = Notes.taking(make)
    values.withLock { $0[key] = new }
    return new
  }
}
