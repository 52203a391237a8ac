/// A value a template may print from: a struct whose shape is declared and typed.
///
/// Declare the shape as `static let shape = Shape<Self>("official", "A person commended", [ … ])`.
@usableFromInline package protocol View: Sendable, Offering where Offered == Self {
  static var shape: Shape<Self> { get }
}

extension View {
  @inlinable package var slot: Slot { .view(Self.shape.slots(of: self)) }
  @inlinable package static var mayBeAbsent: Bool { false }
}

/// The names a template may use for a view, what each means, and how to read it.
@usableFromInline package struct Shape<V: View>: Sendable {
  /// The kind of view, as template authors and messages call it: `official`.
  package let name: String
  /// What it is, for the reference of templates.
  package let about: String
  let fields: [Field<V>]
  @usableFromInline let readers: [@Sendable (V) -> Slot]

  package init(_ name: String, _ about: String, _ fields: [Field<V>]) {
    self.name = name
    self.about = about
    self.fields = fields
    readers = fields.map(\.read)
  }

  /// A loop of its own: `map` would look types up for each field of each view of each page. Over a buffer, because threads
  /// that count their uses of the same closures wait for each other.
  @inlinable func slots(of view: V) -> [Slot] {
    var slots: [Slot] = []
    slots.reserveCapacity(readers.count)
    readers.withUnsafeBufferPointer { readers in
      for index in readers.indices { slots.append(readers[index](view)) }
    }
    return slots
  }
}

/// A value, or an optional of it: lets one constructor of a field take both and know the difference.
@usableFromInline package protocol Offering: SendableMetatype {
  /// The value without its optionals.
  associatedtype Offered
  var slot: Slot { get }
  static var mayBeAbsent: Bool { get }
}

extension Optional: Offering where Wrapped: Offering {
  @usableFromInline package typealias Offered = Wrapped.Offered
  @inlinable package var slot: Slot { self?.slot ?? .absent }
  @inlinable package static var mayBeAbsent: Bool { true }
}

extension String: Offering {
  @usableFromInline package typealias Offered = String
  @inlinable package var slot: Slot { .text(self) }
  @inlinable package static var mayBeAbsent: Bool { false }
}

extension HTML: Offering {
  @usableFromInline package typealias Offered = HTML
  @inlinable package var slot: Slot { .html(self) }
  @inlinable package static var mayBeAbsent: Bool { false }
}

extension Link: Offering {
  @usableFromInline package typealias Offered = Link
  @inlinable package var slot: Slot { .link(self) }
  @inlinable package static var mayBeAbsent: Bool { false }
}

extension ScriptData: Offering {
  @usableFromInline package typealias Offered = ScriptData
  @inlinable package var slot: Slot { .json(self) }
  @inlinable package static var mayBeAbsent: Bool { false }
}
