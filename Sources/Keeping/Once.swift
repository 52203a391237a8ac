internal import Synchronization

/// A value that is made when it is first asked for, by whichever thread asks first.
package final class Once<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  package init() {}

  /// The same `make` every time: what it gives must not depend on who asks.
  package func get(_ make: () -> Value) -> Value {
    made.withLock { known in
      if let known { return known }
      let value = make()
      known = value
      return value
    }
  }
}
