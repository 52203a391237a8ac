/// Everything that belongs to a key, in the order it was added; nothing where nothing does.
package struct Relation<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private var values: [Key: [Value]] = [:]

  package init() {}

  package subscript(key: Key) -> [Value] { values[key] ?? [] }

  package mutating func add(_ value: Value, to key: Key) {
    values[key, default: []].append(value)
  }

  package var keys: [Key] { Array(values.keys) }
}
