internal import Diagnostics
internal import Records
internal import Vietnamese

extension Unit: Readable {
  static func read(_ fields: inout Fields) -> Unit? {
    let kinds = fields.required("kind", .dated(Shape<UnitKind>.word, key: "kind"))
    let names = fields.filledList("names", of: .datedLabel)
    let parents = fields.optional("parent", .dated(Shape<Reference<Unit>>.unit, key: "unit"))
    let gso = fields.optional("codes", Shape<String>.object { $0.optional("gso", .text) })
    let successions = fields.list("successions", of: Succession.shape)
    let header = fields.header()
    guard let kinds, let names else { return nil }
    return Unit(
      header: header, kinds: kinds, names: names, parents: parents ?? [], gso: gso,
      successions: successions)
  }
}

extension Shape {
  /// A value that always held, or a list of `{key: value, from, to}` where it changed.
  static func dated<Item>(_ item: Shape<Item>, key: String) -> Shape where Value == [Dated<Item>] {
    let turn = Shape<Dated<Item>>.object { fields in
      let value = fields.required(key, item)
      let period = fields.period()
      return value.map { Dated($0, period, at: fields.place(of: key)) }
    }
    return Shape(.either(item.describe(), .list(turn.describe()))) { yaml, reader in
      if case .list = yaml.content {
        return Shape<[Dated<Item>]>.list(of: turn).read(yaml, reader)
      }
      return item.read(yaml, reader).map {
        [Dated($0, .always, at: yaml.mark.place(in: reader.path))]
      }
    }
  }
}

extension Succession {
  static let shape = Shape<Succession>.object { fields in
    let to = fields.optional("to", .unit)
    let how = fields.required("how", .word) as How?
    let on = fields.required("on", .locatedDay)
    let basis = fields.optional("basis", .citation)
    guard let how, let on else { return nil }
    if to == nil, how != .abolished, !fields.has("to") {
      fields.report(.missingField("to", .id(of: Kind.unit.folder), at: fields.place))
    }
    return Succession(to: to, how: how, on: on, basis: basis)
  }
}
