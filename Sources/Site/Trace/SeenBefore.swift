internal import Edition
package import Keeping
package import Records
package import Tracing

/// What one run knows of the state of each record, for the next: nil of one that the public does not see.
package typealias KnownSeen = [String: Sourced<TraceDigests?>]

/// What was known before, and what it is held against.
package struct SeenBefore: Sendable {
  private let known: KnownSeen
  private let world: World

  /// - Parameter known: by the names of records.
  package init(_ known: KnownSeen, in world: World) {
    self.known = known
    self.world = world
  }

  func renew(_ key: RecordKey, _ make: () -> TraceDigests?) -> Renewed<TraceDigests?> {
    world.renew(known[key.text], make)
  }
}

/// By what the state of a record is known that the public sees.
package struct SeenDigests: Sendable {
  package let key: RecordKey
  /// Nil where it sees none.
  package let digests: TraceDigests?
  /// Nil where nobody would know that it has changed.
  package let known: Sourced<TraceDigests?>?
  /// Whether they had to be reckoned.
  package let areNew: Bool

  init(_ key: RecordKey, _ digests: TraceDigests?) {
    (self.key, self.digests, known, areNew) = (key, digests, nil, true)
  }

  init(_ key: RecordKey, _ renewed: Renewed<TraceDigests?>) {
    (self.key, digests, known, areNew) = (key, renewed.value, renewed.known, renewed.isNew)
  }
}
