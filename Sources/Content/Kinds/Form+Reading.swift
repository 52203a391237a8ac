internal import Diagnostics
internal import Records
internal import Vietnamese

extension Form {
  private enum Keys {
    static let label = Key(
      "label",
      vi: "Tên hình thức", "Tên hình thức khen thưởng theo Luật Thi đua, khen thưởng.",
      en: "Label", "What the form of award is called by law.",
      example: "{vi: Bằng khen, en: Certificate of Merit}")
    static let sort = Key(
      "sort",
      vi: "Nhóm", "Huân chương, huy chương, danh hiệu, bằng khen, giấy khen hay nhóm khác.",
      en: "Sort", "An order, a medal, a title, a certificate, a letter, or another sort of award.",
      example: "certificate")
    static let classes = Key(
      "classes",
      vi: "Các hạng", "Các hạng của hình thức này, bằng số. Bỏ trống nếu không chia hạng.",
      en: "Classes", "The classes of this form, as numbers. Left out where it has none.",
      example: "[1, 2, 3]")
    static let recipients = Key(
      "for",
      vi: "Dành cho", "Ai được nhận: official là cá nhân, unit là tập thể. Bỏ trống thì cả hai.",
      en: "For", "Who may receive it: persons, units. Left out for both.",
      example: "[official, unit]")
    static let authorities = Key(
      "authorities",
      vi: "Thẩm quyền",
      """
      Đơn vị có thẩm quyền tặng: mã của một đơn vị, kind: kèm loại đơn vị, hoặc có thời hạn nếu \
      thẩm quyền đã chuyển. Bỏ trống thì không kiểm tra thẩm quyền.
      """,
      en: "Authorities",
      """
      Who may give it: a unit, every unit of a kind (kind:ministry), or either for a time, where \
      the power changed hands. Left out, it is not checked.
      """,
      example: "[ubnd-tinh-binh-duong, \"kind:ministry\"]")
    static let basis = Key(
      "basis",
      vi: "Căn cứ", "Văn bản, hoặc điều của văn bản, quy định hình thức này.",
      en: "Basis", "The document, or the article of it, that lays the form down.",
      example: "luat-06-2022-qh15")
  }

  /// A form as it stands in its file; its id and rank are those of its key.
  struct Entry: Sendable {
    let label: LocalText
    let sort: Sort
    let classes: [Int]
    let recipients: [RecipientSort]
    let authorities: [Dated<Authority>]
    let basis: Citation?

    static let notation = Notation<Entry>.object { fields in
      let label = fields.required(Keys.label, .label)
      let sort = fields.required(Keys.sort, .word) as Sort?
      let classes = fields.list(Keys.classes, of: .whole)
      let recipients = fields.list(Keys.recipients, of: Notation<RecipientSort>.word)
      let authorities = fields.list(Keys.authorities, of: .authority)
      let basis = fields.optional(Keys.basis, .citation)
      guard let label, let sort else { return nil }
      return Entry(
        label: label, sort: sort, classes: classes, recipients: recipients,
        authorities: authorities, basis: basis)
    }
  }

  init(_ entry: Entry, id: String, rank: Int, at place: Place) {
    self.init(
      id: ID(id), place: place, rank: rank, label: entry.label, sort: entry.sort,
      classes: entry.classes, recipients: entry.recipients, authorities: entry.authorities,
      basis: entry.basis)
  }
}

extension Form.Authority {
  fileprivate enum Keys {
    static let unit = Key(
      "unit",
      vi: "Đơn vị", "Mã của đơn vị có thẩm quyền. Khi đó không ghi kind.",
      en: "Unit", "The unit that may give it. There is no kind then.",
      example: "ubnd-tinh-binh-duong")
    static let kind = Key(
      "kind",
      vi: "Loại đơn vị", "Mọi đơn vị thuộc loại này đều có thẩm quyền. Khi đó không ghi unit.",
      en: "Kind of unit", "Every unit of this kind may give it. There is no unit then.",
      example: "municipality")
  }
}

extension Notation where Value == Dated<Form.Authority> {
  /// `unit-id`, `kind:department`, or `{unit | kind: …, from, to}` where the power changed hands.
  fileprivate static var authority: Notation {
    .map(.object { $0.authority() }, orElse: .scalar(.id(of: Kind.unit.folder), named))
  }

  private static func named(_ text: String, _ mark: Mark, _ reader: Reader) -> Value? {
    let place = mark.place(in: reader.path)
    guard text.hasPrefix("kind:") else {
      return Dated(.unit(Reference(ID(text), at: place)), .always, at: place)
    }
    let word = String(text.dropFirst(5))
    if let kind = UnitKind(rawValue: word) {
      return Dated(.everyUnit(of: kind), .always, at: place)
    }
    reader.report(.unknownValue(word, words: UnitKind.allCases.map(\.rawValue), at: place))
    return nil
  }
}

extension Fields {
  fileprivate mutating func authority() -> Dated<Form.Authority>? {
    let unit = optional(Form.Authority.Keys.unit, .unit)
    let kind = optional(Form.Authority.Keys.kind, .word) as UnitKind?
    let period = period()
    if has(Form.Authority.Keys.unit) == has(Form.Authority.Keys.kind) {
      report(
        .exactlyOne(of: [Form.Authority.Keys.unit, Form.Authority.Keys.kind], at: place))
      return nil
    }
    let authority = unit.map(Form.Authority.unit) ?? kind.map(Form.Authority.everyUnit)
    return authority.map { Dated($0, period, at: place) }
  }
}
