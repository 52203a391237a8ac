/// Compact JSON written member by member, for records by the ten thousand: the same text as a ``JSON`` of them would give,
/// without building one.
package struct JSONWriter: Sendable {
  private var depth = 0
  /// Whether the innermost list or object has nothing in it yet.
  private var isEmpty = true
  private var isAfterKey = false

  package init() {}

  package mutating func beginObject(into bytes: inout [UInt8]) {
    open(UInt8(ascii: "{"), into: &bytes)
  }

  package mutating func endObject(into bytes: inout [UInt8]) {
    close(UInt8(ascii: "}"), into: &bytes)
  }

  package mutating func beginList(into bytes: inout [UInt8]) {
    open(UInt8(ascii: "["), into: &bytes)
  }

  package mutating func endList(into bytes: inout [UInt8]) {
    close(UInt8(ascii: "]"), into: &bytes)
  }

  package mutating func key(_ key: String, into bytes: inout [UInt8]) {
    separate(into: &bytes)
    JSON.quote(key, into: &bytes)
    bytes.append(UInt8(ascii: ":"))
    isAfterKey = true
  }

  /// Nothing at all where the value is nil.
  package mutating func member(_ name: String, _ value: JSON?, into bytes: inout [UInt8]) {
    guard let value else { return }
    key(name, into: &bytes)
    self.value(value, into: &bytes)
  }

  package mutating func value(_ value: JSON, into bytes: inout [UInt8]) {
    separate(into: &bytes)
    value.write(into: &bytes)
    isEmpty = false
  }

  private mutating func open(_ bracket: UInt8, into bytes: inout [UInt8]) {
    separate(into: &bytes)
    bytes.append(bracket)
    depth += 1
    isEmpty = true
  }

  private mutating func close(_ bracket: UInt8, into bytes: inout [UInt8]) {
    depth -= 1
    bytes.append(bracket)
    isEmpty = false
  }

  /// A comma after what came before; none after a key, nor around the whole.
  private mutating func separate(into bytes: inout [UInt8]) {
    guard !isAfterKey else {
      isAfterKey = false
      return
    }
    guard depth > 0 else { return }
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
  }
}
