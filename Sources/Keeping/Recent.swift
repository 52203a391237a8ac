internal import Synchronization

/// The last few values that were made, for what several pages need that are written one after another.
package final class Recent<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// Some for each thread; a value more or less in memory is all the difference it makes.
  private static var most: Int { 16 }
  private let kept = Mutex<[(key: Key, made: (value: Value, trace: Trace))]>([])

  package init() {}

  /// The same `make` for a key every time: what it gives must not depend on who asks.
  package func get(_ key: Key, _ make: () -> Value) -> Value {
    let (value, trace) = known(key, make)
    Notes.add(trace)
    return value
  }

  private func known(_ key: Key, _ make: () -> Value) -> (value: Value, trace: Trace) {
    if let known = kept.withLock({ $0.last { $0.key == key }?.made }) { return known }
    let made = Notes.taking(make)
    kept.withLock { kept in
      if kept.count == Recent.most { kept.removeFirst() }
      kept.append((key, made))
    }
    return made
  }
}
