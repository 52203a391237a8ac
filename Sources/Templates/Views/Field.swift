/// One name of a shape. Its constructors take a closure whose type says what the name holds.
package struct Field<V: Sendable>: Sendable {
  let name: String
  let about: String
  let kind: FieldKind
  let read: @Sendable (V) -> Slot

  /// Text, or text that may be absent. Printed escaped.
  package static func text<T: Offering>(
    _ name: String, _ about: String, _ read: @escaping @Sendable (V) -> T
  ) -> Field where T.Offered == String {
    scalar(name, about, .text, read)
  }

  /// Markup, or markup that may be absent. Printed as it is with `{{{name}}}`.
  package static func html<T: Offering>(
    _ name: String, _ about: String, _ read: @escaping @Sendable (V) -> T
  ) -> Field where T.Offered == HTML {
    scalar(name, about, .html, read)
  }

  /// An address, or one that may be absent: then it is printed inside its own section only.
  package static func link<T: Offering>(
    _ name: String, _ about: String, _ read: @escaping @Sendable (V) -> T
  ) -> Field where T.Offered == Link {
    scalar(name, about, .link, read)
  }

  /// Data for `<script type="application/ld+json">`.
  package static func json<T: Offering>(
    _ name: String, _ about: String, _ read: @escaping @Sendable (V) -> T
  ) -> Field where T.Offered == ScriptData {
    scalar(name, about, .json, read)
  }

  /// A condition: only sections ask for it.
  package static func flag(
    _ name: String, _ about: String, _ read: @escaping @Sendable (V) -> Bool
  ) -> Field {
    Field(name: name, about: about, kind: .flag) { .flag(read($0)) }
  }

  /// Another view, or one that may be absent.
  package static func view<W: Offering>(
    _ name: String, _ about: String, _ read: @escaping @Sendable (V) -> W
  ) -> Field where W.Offered: View {
    let child = Child { Outline(of: W.Offered.self) }
    return Field(name: name, about: about, kind: .view(child, optional: W.mayBeAbsent)) {
      read($0).slot
    }
  }

  /// Any number of views; a section repeats for each.
  package static func list<W: View>(
    _ name: String, _ about: String, _ read: @escaping @Sendable (V) -> [W]
  ) -> Field {
    Field(name: name, about: about, kind: .list(Child { Outline(of: W.self) })) {
      let items = read($0)
      let shape = W.shape
      return .list(Rows(count: items.count) { shape.slots(of: items[$0]) })
    }
  }

  /// Any number of texts; a section repeats for each, and `{{.}}` prints it.
  package static func texts(
    _ name: String, _ about: String, _ read: @escaping @Sendable (V) -> [String]
  ) -> Field {
    Field(name: name, about: about, kind: .texts) {
      let items = read($0)
      return .list(Rows(count: items.count) { [.text(items[$0])] })
    }
  }

  private static func scalar<T: Offering>(
    _ name: String, _ about: String, _ kind: Scalar, _ read: @escaping @Sendable (V) -> T
  ) -> Field {
    Field(name: name, about: about, kind: .scalar(kind, optional: T.mayBeAbsent)) {
      read($0).slot
    }
  }
}
