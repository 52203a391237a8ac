internal import Diagnostics
internal import Records
internal import Vietnamese

extension Form {
  private enum Keys {
    static let label = Key(
      "label",
      vi: "Tên gọi", "Tên danh hiệu hoặc hình thức theo Luật Thi đua, khen thưởng.",
      en: "Label", "What the title or form is called by law.",
      example: "{vi: Bằng khen, en: Certificate of Merit}")
    static let sort = Key(
      "sort",
      vi: "Nhóm",
      """
      flag và emulation-title là danh hiệu thi đua; praise là biểu dương; còn lại là hình thức khen \
      thưởng: huân chương, huy chương, danh hiệu vinh dự nhà nước, bằng khen, giấy khen.
      """,
      en: "Sort",
      """
      flag and emulation-title are emulation titles, praise is praise; the others are forms of \
      commendation: orders, medals, state titles, certificates, letters.
      """,
      example: "certificate")
    static let classes = Key(
      "classes",
      vi: "Các hạng", "Các hạng của hình thức này, bằng số. Bỏ trống nếu không chia hạng.",
      en: "Classes", "The classes of this form, as numbers. Left out where it has none.",
      example: "[1, 2, 3]")
    static let recipients = Key(
      "for",
      vi: "Dành cho",
      "official: cá nhân; unit: tập thể; household: hộ gia đình. Bỏ trống thì ai cũng được.",
      en: "For", "Who may receive it: persons, units, households. Left out for all.",
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
      example: "[ubnd-tinh, \"kind:ministry\"]")
    static let basis = Key(
      "basis",
      vi: "Căn cứ",
      "Văn bản, hoặc điều của văn bản, quy định hình thức này. Nếu đã thay đổi thì ghi danh sách.",
      en: "Basis",
      "The document, or the article of it, that lays it down. Where that changed, a list with times.",
      example: "luat-06-2022-qh15")
    static let coefficients = Key(
      "coefficients",
      vi: "Hệ số tiền thưởng", "Tiền thưởng bằng bao nhiêu lần mức lương cơ sở, cho ai, khi nào.",
      en: "Coefficients", "How many times the base salary the bonus is, for whom and when.",
      example: "[{value: 1.5, for: official}, {value: 3, for: unit}]")
    static let after = Key(
      "after",
      vi: "Danh hiệu cần có trước", "Những danh hiệu phải đạt liên tục trước đó.",
      en: "After", "The titles that have to be held in a row before.",
      example: "{forms: [bang-khen], times: 2}")
  }

  /// A form as it stands in its file; its id and rank are those of its key.
  struct Entry: Sendable {
    let label: LocalText
    let sort: Sort
    let classes: [Int]
    let recipients: [RecipientSort]
    let authorities: [Dated<Authority>]
    let bases: [Dated<Basis>]
    let coefficients: [Coefficient]
    let after: Condition?

    static let notation = Notation<Entry>.object { fields in
      let label = fields.required(Keys.label, .label)
      let sort = fields.required(Keys.sort, .word) as Sort?
      let classes = fields.list(Keys.classes, of: .whole)
      let recipients = fields.list(Keys.recipients, of: Notation<RecipientSort>.word)
      let authorities = fields.list(Keys.authorities, of: .authority)
      let bases = fields.optional(Keys.basis, .bases)
      let coefficients = fields.list(Keys.coefficients, of: Coefficient.notation)
      let after = fields.optional(Keys.after, Condition.notation)
      guard let label, let sort else { return nil }
      return Entry(
        label: label, sort: sort, classes: classes, recipients: recipients,
        authorities: authorities, bases: bases ?? [], coefficients: coefficients, after: after)
    }
  }

  init(_ entry: Entry, id: String, rank: Int, at place: Place, isNational: Bool = false) {
    self.init(
      id: ID(id), place: place, rank: rank, label: entry.label, sort: entry.sort,
      classes: entry.classes, recipients: entry.recipients, authorities: entry.authorities,
      bases: entry.bases, coefficients: entry.coefficients, after: entry.after,
      isNational: isNational)
  }
}

extension Form.Authority {
  fileprivate enum Keys {
    static let unit = Key(
      "unit",
      vi: "Đơn vị", "Mã của đơn vị có thẩm quyền. Khi đó không ghi kind.",
      en: "Unit", "The unit that may give it. There is no kind then.",
      example: "ubnd-tinh")
    static let kind = Key(
      "kind",
      vi: "Loại đơn vị", "Mọi đơn vị thuộc loại này đều có thẩm quyền. Khi đó không ghi unit.",
      en: "Kind of unit", "Every unit of this kind may give it. There is no unit then.",
      example: "municipality")
    static let of = Key(
      "of",
      vi: "Thuộc", "Chỉ những đơn vị trực thuộc đơn vị loại này: [province] là của cấp tỉnh.",
      en: "Of", "Only units that stand under one of these kinds: [province] for a province’s.",
      example: "[province, municipality]")
    static let basis = Key(
      "basis",
      vi: "Căn cứ", "Văn bản trao thẩm quyền.",
      en: "Basis", "What gives the power.",
      example: "{number: 06/2022/QH15, article: 79}")
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
      return Dated(
        Form.Authority(holder: .unit(Reference(ID(text), at: place))), .always, at: place)
    }
    let word = String(text.dropFirst(5))
    if let kind = UnitKind(rawValue: word) {
      return Dated(
        Form.Authority(holder: .everyUnit(of: kind, under: [])), .always, at: place)
    }
    reader.report(.unknownValue(word, words: UnitKind.allCases.map(\.rawValue), at: place))
    return nil
  }
}

extension Fields {
  fileprivate mutating func authority() -> Dated<Form.Authority>? {
    let unit = optional(Form.Authority.Keys.unit, .unit)
    let kind = optional(Form.Authority.Keys.kind, .word) as UnitKind?
    let kinds = list(Form.Authority.Keys.of, of: Notation<UnitKind>.word)
    let period = period()
    let basis = optional(Form.Authority.Keys.basis, .basis)
    guard haveOne(of: [Form.Authority.Keys.unit, Form.Authority.Keys.kind]) else { return nil }
    let holder =
      unit.map(Form.Authority.Holder.unit) ?? kind.map { .everyUnit(of: $0, under: kinds) }
    return holder.map { Dated(Form.Authority(holder: $0, basis: basis), period, at: place) }
  }
}
