/// A value that is made when it is first asked for, and kept. Whoever makes it, it is the same.
package final class Memo<Value: Sendable>: Sendable {
  private let kept = Once<Value>()
  private let make: @Sendable () -> Value

  package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  package var value: Value { kept.get(make) }

  /// Nil where nobody has asked for it yet.
  package var ifMade: Value? { kept.ifMade }
}
