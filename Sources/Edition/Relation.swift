package import Keeping
package import Records
internal import Vietnamese

/// Everything that belongs to a key, in the order it was added; nothing where nothing does. Whatever is looked up is noted.
package struct Relation<Key: RelationKey, Value: Related>: Sendable {
  /// Tells the marks of one relation from those of the next.
  private let name: String
  private var values: [Key: [Value]] = [:]

  init(_ name: String) { self.name = name }

  package subscript(key: Key) -> [Value] {
    Notes.add(mark(key))
    let found = values[key] ?? []
    for value in found { Notes.add(Mark(value.source)) }
    return found
  }

  mutating func add(_ value: Value, to key: Key) {
    values[key, default: []].append(value)
  }

  private func mark(_ key: Key) -> Mark { Mark(.relation, name, key.text) }

  func tell(_ world: inout World) {
    for (key, values) in values {
      var fingerprint = Fingerprint()
      for value in values { value.add(to: &fingerprint) }
      world.add(mark(key), fingerprint.value, "\(name) \(key.text)")
    }
  }
}

/// What things belong to.
package protocol RelationKey: Hashable, Sendable {
  /// No two alike.
  var text: String { get }
}

/// What belongs to something: a record, or what a record says.
package protocol Related: Sendable {
  /// The record that says so.
  var source: RecordKey { get }
  /// What that record alone does not tell.
  func addMore(to fingerprint: inout Fingerprint)
}

extension Related {
  package func addMore(to _: inout Fingerprint) {}

  fileprivate func add(to fingerprint: inout Fingerprint) {
    fingerprint.add(source.text)
    addMore(to: &fingerprint)
  }
}

extension Related where Self: Record {
  package var source: RecordKey { key }
}

extension Activity: Related {}
extension Article: Related {}
extension Bulletin: Related {}
extension Commendation: Related {}
extension Correction: Related {}
extension Document: Related {}
extension Encouragement: Related {}
extension Initiative: Related {}
extension Plan: Related {}
extension Practice: Related {}
extension Unit: Related {}

extension Involvement: Related where Item: Record {
  package var source: RecordKey { item.key }

  package func addMore(to fingerprint: inout Fingerprint) {
    fingerprint.add(then.raw)
    fingerprint.add(on?.iso ?? "")
    fingerprint.add(isPiloted ? 1 : 0)
  }
}

extension Predecessor: Related {
  package var source: RecordKey { RecordKey(.unit, unit.raw) }
}

extension CitingRecord: Related {
  package var source: RecordKey { record }
}

extension HeldPost: Related {
  package var source: RecordKey { official.key }
}

extension ID: RelationKey {
  package var text: String { raw }
}

extension RecordKey: RelationKey {
  package var text: String { "\(kind.rawValue):\(name)" }
}

extension DecisionKey: RelationKey {
  package var text: String { "\(year) \(number) \(issuer)" }
}
