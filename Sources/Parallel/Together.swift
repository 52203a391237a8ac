private import Dispatch
private import Synchronization

/// What both give, made side by side where there is more than one thread; neither may depend on the other.
///
/// - Parameters:
///   - first: made by the thread that asks, so that a map over many threads in it has them all.
///   - second: the shorter of the two.
package func together<First, Second: Sendable>(
  jobs: Int, _ first: () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
  guard jobs > 1 else { return (first(), second()) }
  let made = Awaited<Second>()
  DispatchQueue.global().async { made.put(second()) }
  let own = first()
  return (own, made.value)
}

/// A value that another thread makes.
private final class Awaited<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)
  private let isThere = DispatchSemaphore(value: 0)

  func put(_ value: Value) {
    kept.withLock { $0 = value }
    isThere.signal()
  }

  /// Asked once.
  var value: Value {
    isThere.wait()
    return kept.withLock { $0! }
  }
}
