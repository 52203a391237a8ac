/// A record of any kind by its name: what links, corrections and embargoes speak of.
package struct RecordKey: Hashable, Comparable, Sendable {
  package let kind: Kind
  package let name: String

  package init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  package init(_ reference: AnyReference) {
    self.init(reference.kind, reference.name)
  }

  package static func < (a: RecordKey, b: RecordKey) -> Bool {
    (a.kind.rawValue, a.name) < (b.kind.rawValue, b.name)
  }
}
