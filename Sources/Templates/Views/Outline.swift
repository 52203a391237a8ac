/// What a single printable value is.
@usableFromInline enum Scalar: Hashable, Sendable {
  case text, html, link, json
}

/// What a field holds, as the compiler sees it.
@usableFromInline enum FieldKind: Sendable {
  case scalar(Scalar, optional: Bool)
  case flag
  case view(Child, optional: Bool)
  case list(Child)
  case texts
}

/// The shape of a field's views, asked for when it is needed: a tree's shape names itself.
@usableFromInline struct Child: Sendable {
  let outline: @Sendable () -> Outline

  @usableFromInline init(outline: @escaping @Sendable () -> Outline) { self.outline = outline }
}

/// A shape without its view's type: names and kinds, by which templates are checked.
@usableFromInline struct Outline: Sendable {
  struct Name: Sendable {
    let name: String
    let about: String
    let kind: FieldKind
  }

  let id: ObjectIdentifier
  let name: String
  let about: String
  let names: [Name]

  @usableFromInline init<V: View>(of view: V.Type) {
    let shape = V.shape
    id = ObjectIdentifier(view)
    name = shape.name
    about = shape.about
    names = shape.fields.map { Name(name: $0.name, about: $0.about, kind: $0.kind) }
  }

  func index(of name: String) -> Int? { names.firstIndex { $0.name == name } }
}
