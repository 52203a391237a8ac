internal import Synchronization

/// A value that is made when it is first asked for, by whichever thread asks first. Whoever asks reads what it was made from.
package final class Once<Value: Sendable>: Sendable {
  private let made = Mutex<(value: Value, trace: Trace)?>(nil)

  package init() {}

  /// The same `make` every time: what it gives must not depend on who asks.
  package func get(_ make: () -> Value) -> Value {
    let (value, trace) = made.withLock { known in
      if let known { return known }
      let new = Notes.taking(make)
      known = new
      return new
    }
    Notes.add(trace)
    return value
  }

  /// The value, if somebody has asked for it. Who looks so has not read it.
  package var ifMade: Value? { made.withLock { $0?.value } }

  /// The same for an index, which notes itself what is looked up in it.
  package func index(_ make: () -> Value) -> Value {
    made.withLock { known in
      if let known { return known.value }
      let value = Notes.aside(make)
      known = (value, .empty)
      return value
    }
  }
}
