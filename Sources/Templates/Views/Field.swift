/// One name of a shape. Its constructors take a closure whose type says what the name holds.
///
/// They are inlinable, so that each field of each view becomes code of its own: left generic, a page would look up
/// types at run time for every value it prints.
@usableFromInline package struct Field<V: Sendable>: Sendable {
  let name: String
  let about: String
  let kind: FieldKind
  let read: @Sendable (V) -> Slot

  @usableFromInline
  init(_ name: String, _ about: String, _ kind: FieldKind, read: @escaping @Sendable (V) -> Slot) {
    self.name = name
    self.about = about
    self.kind = kind
    self.read = read
  }

  /// Text, or text that may be absent. Printed escaped.
  @inlinable package static func text<T: Offering>(
    _ name: String, _ about: String, _ read: @escaping @Sendable (V) -> T
  ) -> Field where T.Offered == String {
    scalar(name, about, .text, read)
  }

  /// Markup, or markup that may be absent. Printed as it is with `{{{name}}}`.
  @inlinable package static func html<T: Offering>(
    _ name: String, _ about: String, _ read: @escaping @Sendable (V) -> T
  ) -> Field where T.Offered == HTML {
    scalar(name, about, .html, read)
  }

  /// An address, or one that may be absent: then it is printed inside its own section only.
  @inlinable package static func link<T: Offering>(
    _ name: String, _ about: String, _ read: @escaping @Sendable (V) -> T
  ) -> Field where T.Offered == Link {
    scalar(name, about, .link, read)
  }

  /// Data for `<script type="application/ld+json">`.
  @inlinable package static func json<T: Offering>(
    _ name: String, _ about: String, _ read: @escaping @Sendable (V) -> T
  ) -> Field where T.Offered == ScriptData {
    scalar(name, about, .json, read)
  }

  /// A condition: only sections ask for it.
  @inlinable package static func flag(
    _ name: String, _ about: String, _ read: @escaping @Sendable (V) -> Bool
  ) -> Field {
    Field(name, about, .flag) { .flag(read($0)) }
  }

  /// Another view, or one that may be absent.
  @inlinable package static func view<W: Offering>(
    _ name: String, _ about: String, _ read: @escaping @Sendable (V) -> W
  ) -> Field where W.Offered: View {
    let child = Child { Outline(of: W.Offered.self) }
    return Field(name, about, .view(child, optional: W.mayBeAbsent)) {
      read($0).slot
    }
  }

  /// Any number of views; a section repeats for each.
  @inlinable package static func list<W: View>(
    _ name: String, _ about: String, _ read: @escaping @Sendable (V) -> [W]
  ) -> Field {
    Field(name, about, .list(Child { Outline(of: W.self) })) {
      let items = read($0)
      return .list(Rows(count: items.count) { W.shape.slots(of: items[$0]) })
    }
  }

  /// Any number of texts; a section repeats for each, and `{{.}}` prints it.
  @inlinable package static func texts(
    _ name: String, _ about: String, _ read: @escaping @Sendable (V) -> [String]
  ) -> Field {
    Field(name, about, .texts) {
      let items = read($0)
      return .list(Rows(count: items.count) { [.text(items[$0])] })
    }
  }

  @inlinable static func scalar<T: Offering>(
    _ name: String, _ about: String, _ kind: Scalar, _ read: @escaping @Sendable (V) -> T
  ) -> Field {
    Field(name, about, .scalar(kind, optional: T.mayBeAbsent)) {
      read($0).slot
    }
  }
}
