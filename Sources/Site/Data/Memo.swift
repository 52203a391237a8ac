internal import Synchronization

/// A value that is made when it is first asked for, and kept. Whoever makes it, it is the same.
final class Memo<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  var value: Value {
    if let value = kept.withLock({ $0 }) { return value }
    let made = make()
    kept.withLock { $0 = made }
    return made
  }

  /// Takes the value away, for the last who asks.
  func take() -> Value {
    kept.withLock { kept in
      defer { kept = nil }
      return kept
    } ?? make()
  }
}

/// The rows of a table as they were first written: a record stands in its own table and in a list for each of its choices.
final class RowMemo: Sendable {
  private let rows: Mutex<[[UInt8]?]>
  private let write: @Sendable (Int, inout [UInt8]) -> Void

  init(count: Int, _ write: @escaping @Sendable (Int, inout [UInt8]) -> Void) {
    rows = Mutex(Array(repeating: nil, count: count))
    self.write = write
  }

  func append(_ index: Int, to bytes: inout [UInt8]) {
    if let row = rows.withLock({ $0[index] }) {
      bytes.append(contentsOf: row)
      return
    }
    var row: [UInt8] = []
    write(index, &row)
    bytes.append(contentsOf: row)
    rows.withLock { [row] in $0[index] = row }
  }
}
