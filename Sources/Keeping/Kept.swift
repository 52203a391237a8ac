internal import Synchronization

/// What was made for each key, kept until the site is written: for what stands on many pages.
package final class Kept<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Mutex<[Key: Value]>([:])

  package init() {}

  /// The same `make` for a key every time: two threads that ask at once both make it, and what they make is equal.
  package func get(_ key: Key, _ make: () -> Value) -> Value {
    if let known = values.withLock({ $0[key] }) { return known }
    let value = make()
    values.withLock { $0[key] = value }
    return value
  }
}
