/// A value a template may print from: a struct whose shape is declared and typed.
///
/// Declare the shape as `static let shape = Shape<Self>("official", "A person commended", [ … ])`.
package protocol View: Sendable, Offering where Offered == Self {
  static var shape: Shape<Self> { get }
}

extension View {
  package var offered: Self? { self }
  package static var mayBeAbsent: Bool { false }
}

/// The names a template may use for a view, what each means, and how to read it.
package struct Shape<V: View>: Sendable {
  /// The kind of view, as template authors and messages call it: `official`.
  package let name: String
  /// What it is, for the reference of templates.
  package let about: String
  let fields: [Field<V>]

  package init(_ name: String, _ about: String, _ fields: [Field<V>]) {
    self.name = name
    self.about = about
    self.fields = fields
  }

  func slots(of view: V) -> [Slot] { fields.map { $0.read(view) } }
}

/// A value, or an optional of it: lets one constructor of a field take both and know the difference.
package protocol Offering: SendableMetatype {
  associatedtype Offered
  var offered: Offered? { get }
  static var mayBeAbsent: Bool { get }
}

extension Optional: Offering {
  package var offered: Wrapped? { self }
  package static var mayBeAbsent: Bool { true }
}

extension String: Offering {
  package var offered: String? { self }
  package static var mayBeAbsent: Bool { false }
}

extension HTML: Offering {
  package var offered: HTML? { self }
  package static var mayBeAbsent: Bool { false }
}

extension Link: Offering {
  package var offered: Link? { self }
  package static var mayBeAbsent: Bool { false }
}

extension ScriptData: Offering {
  package var offered: ScriptData? { self }
  package static var mayBeAbsent: Bool { false }
}
