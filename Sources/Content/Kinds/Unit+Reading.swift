internal import Diagnostics
internal import Records
internal import Vietnamese

extension Unit: Readable {
  static let nameKey = Key(
    "unit",
    vi: "Đơn vị", "Mã của một đơn vị.",
    en: "Unit", "The id of a unit.",
    example: "to-cap-phep")

  private enum Keys {
    static let kind = Key(
      "kind",
      vi: "Loại đơn vị",
      """
      Loại đơn vị (town là thị xã, township là thị trấn). Nếu đã thay đổi thì ghi danh sách các \
      loại kèm thời gian.
      """,
      en: "Kind",
      """
      What sort of unit it is (town is thị xã, township thị trấn). Where that changed, a list \
      with times.
      """,
      example: "department",
      headed: "Loại; Loại hình; Cấp; Type")
    static let names = Key(
      "names",
      vi: "Tên gọi",
      "Các tên gọi nối tiếp nhau theo thời gian, không đứt quãng và không chồng nhau.",
      en: "Names", "The names it bore one after the other, without gaps or overlaps.",
      example: "[{vi: Quốc hội, en: National Assembly}]",
      headed: """
        Tên; Tên đơn vị; Tên cơ quan; Tên đơn vị hành chính; Tên xã, phường; Name; Unit name
        """)
    static let parent = Key(
      "parent",
      vi: "Trực thuộc",
      """
      Mã của đơn vị cấp trên. Nếu đã thay đổi thì ghi danh sách kèm thời gian; bỏ trống nếu \
      không trực thuộc đơn vị nào.
      """,
      en: "Parent",
      """
      The unit it stands under. Where that changed, a list with times; left out where there is \
      none.
      """,
      example: "ubnd-tinh",
      headed: "Đơn vị cấp trên; Cơ quan cấp trên; Cơ quan chủ quản; Thuộc; Parent unit")
    static let codes = Key(
      "codes",
      vi: "Mã đơn vị", "Mã của đơn vị trong các danh mục dùng chung.",
      en: "Codes", "What registers outside the site call it.",
      example: "{gso: \"74\"}")
    static let successions = Key(
      "successions",
      vi: "Đơn vị kế thừa",
      """
      Đơn vị đã thành ra gì khi chấm dứt: sáp nhập, chia tách, đổi tên, nâng cấp hay giải thể. \
      Bỏ trống nếu đơn vị vẫn còn.
      """,
      en: "Successions",
      """
      What became of it when it ended: merged, split, renamed, upgraded, abolished. Left out \
      while it lives.
      """,
      example: "[{to: so-xay-dung-tphcm, how: merged, on: 2025-07-01}]")
    static let head = Key(
      "head",
      vi: "Người đứng đầu",
      """
      Chức danh người đứng đầu. Bỏ trống nếu gọi như thường lệ: Chủ tịch Ủy ban nhân dân, Giám \
      đốc Sở, Bộ trưởng, Hiệu trưởng, Giám đốc bệnh viện.
      """,
      en: "Head",
      """
      What its head is called. Left out where that is as usual: Chairperson of a People’s \
      Committee, Director of a department or hospital, Minister, Principal of a school.
      """,
      example: "{vi: Trưởng ban, en: Head}")
    static let gso = Key(
      "gso",
      vi: "Mã thống kê", "Mã đơn vị hành chính của Tổng cục Thống kê, đặt trong ngoặc kép.",
      en: "Statistical code", "The code of the General Statistics Office, in quotes.",
      example: "\"74\"",
      headed: "Mã; Mã xã; Mã tỉnh; Mã huyện; Mã đơn vị hành chính; Code")
  }

  private enum TurnKeys {
    static let kind = Key(
      "kind",
      vi: "Loại đơn vị", "Loại đơn vị trong khoảng thời gian này.",
      en: "Kind", "The sort of unit it was in this time.",
      example: "office")
    static let unit = Key(
      "unit",
      vi: "Đơn vị cấp trên", "Mã của đơn vị cấp trên trong khoảng thời gian này.",
      en: "Unit", "The unit it stood under in this time.",
      example: "ubnd-tinh")
  }

  static func read(_ fields: inout Fields) -> Unit? {
    let kinds = fields.required(Keys.kind, .dated(Notation<UnitKind>.word, key: TurnKeys.kind))
    let names = fields.filledList(Keys.names, of: .datedLabel)
    let parents = fields.optional(
      Keys.parent, .dated(Notation<Reference<Unit>>.unit, key: TurnKeys.unit))
    let gso = fields.optional(Keys.codes, Notation<String>.object { $0.optional(Keys.gso, .text) })
    let head = fields.optional(Keys.head, .label)
    let successions = fields.list(Keys.successions, of: Succession.notation)
    let header = fields.header()
    guard let kinds, let names else { return nil }
    return Unit(
      header: header, kinds: kinds, names: names, parents: parents ?? [], gso: gso,
      successions: successions, head: head)
  }
}

extension Notation {
  /// A value that always held, or a list of `{key: value, from, to}` where it changed.
  static func dated<Item>(
    _ item: Notation<Item>, key: Key
  ) -> Notation where Value == [Dated<Item>] {
    .dated(
      item,
      turn: .object { fields in
        let value = fields.required(key, item)
        let period = fields.period()
        return value.map { Dated($0, period, at: fields.place(of: key)) }
      })
  }

  /// A value that always held, or a list of what held for a time.
  static func dated<Item>(
    _ item: Notation<Item>, turn: Notation<Dated<Item>>
  ) -> Notation where Value == [Dated<Item>] {
    Notation(.either(item.describe(), .list(turn.describe()))) { yaml, reader in
      if case .list = yaml.content {
        return Notation<[Dated<Item>]>.list(of: turn).read(yaml, reader)
      }
      return item.read(yaml, reader).map {
        [Dated($0, .always, at: yaml.mark.place(in: reader.path))]
      }
    }
  }
}
