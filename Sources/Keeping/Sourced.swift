/// A value with what it was made from: it holds as long as nothing else stands there.
package struct Sourced<Value: Sendable>: Sendable {
  package let value: Value
  /// Of all that was read, a number that changes with it.
  package let version: UInt64
  /// The numbers of the marks under which it was read, ascending; none where the version is that of known files.
  package let marks: [UInt32]

  package init(_ value: Value, version: UInt64, marks: [UInt32] = []) {
    self.value = value
    self.version = version
    self.marks = marks
  }

  package func map<Other>(_ body: (Value) -> Other) -> Sourced<Other> {
    Sourced<Other>(body(value), version: version, marks: marks)
  }
}

/// A value as one run has it, and what the next may be told of it.
package struct Renewed<Value: Sendable>: Sendable {
  package let value: Value
  /// Nil where something was read of which nobody would know that it has changed.
  package let known: Sourced<Value>?
  /// Whether it had to be made.
  package let isNew: Bool
}

extension World {
  /// Makes a value, unless that was done before and nothing has changed since.
  package func renew<Value>(_ earlier: Sourced<Value>?, _ make: () -> Value) -> Renewed<Value> {
    if let earlier, version(of: earlier.marks) == earlier.version {
      return Renewed(value: earlier.value, known: earlier, isNew: false)
    }
    let (value, trace) = Notes.taking(without: deafTo, make)
    let marks = trace.numbers
    let known =
      tells(of: trace) ? Sourced(value, version: version(of: marks), marks: marks) : nil
    return Renewed(value: value, known: known, isNew: true)
  }
}
