internal import Records
internal import Vietnamese
internal import Writing

/// A unit’s facts.
extension UnitSheet {
  func unit(
    _ vi: String, _ en: String, _ code: String, from: String? = nil, to: String? = nil,
    _ parent: String? = nil
  ) -> [Draft.Field] {
    let period = [("from", from), ("to", to)].compactMap { key, day in
      day.map { Draft.Field(key, .text($0)) }
    }
    let kind = parent == nil && vi.unitKind == .city ? UnitKind.municipality : vi.unitKind
    return [
      .init("kind", .text(kind.rawValue)), .init("names", .list([name(vi, en, period)])),
      .init("codes", .map([.init("gso", .text(code))])),
    ] + (parent.map { [.init("parent", .text($0))] } ?? [])
  }

  func name(_ vi: String, _ en: String, _ period: [Draft.Field]) -> Draft.Value {
    .map([.init("vi", .text(vi)), .init("en", .text(en))] + period)
  }
}

extension String {
  var unitKind: UnitKind {
    let kinds: [(String, UnitKind)] = [
      ("tinh ", .province), ("quan ", .district), ("huyen ", .district), ("thi xa ", .town),
      ("thi tran ", .township), ("thanh pho ", .city), ("phuong ", .ward),
      ("dac khu ", .specialZone),
    ]
    return kinds.first { folded.hasPrefix($0.0) }?.1 ?? .commune
  }
}
