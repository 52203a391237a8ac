internal import Diagnostics
internal import Records
internal import Vietnamese

extension Post {
  private enum Keys {
    static let title = Key(
      "title",
      vi: "Chức vụ", "Tên chức vụ, không kèm tên đơn vị.",
      en: "Title", "What the post is called, without the unit.",
      example: "{vi: Phó Giám đốc, en: Deputy Director}")
    static let unit = Key(
      "unit",
      vi: "Đơn vị", "Mã của đơn vị nơi giữ chức vụ.",
      en: "Unit", "Where the post was held.",
      example: "so-xay-dung-binh-duong")
  }

  static let notation = Notation<Post>.object { fields in
    let title = fields.required(Keys.title, .label)
    let unit = fields.required(Keys.unit, .unit)
    let period = fields.period()
    guard let title, let unit else { return nil }
    return Post(title: title, unit: unit, period: period, place: fields.place)
  }
}

extension Publication {
  private enum Keys {
    static let basis = Key(
      "basis",
      vi: "Căn cứ",
      """
      consent: người đó đồng ý; public-office: người giữ chức vụ công; law: theo quy định của \
      pháp luật.
      """,
      en: "Basis", "The person’s consent, a public office held, or the law.",
      example: "public-office")
    static let on = Key(
      "on",
      vi: "Ngày đồng ý", "Ngày người đó đồng ý được nêu tên. Bắt buộc khi căn cứ là consent.",
      en: "On", "The day of the consent. Needed where the ground is consent.",
      example: "2023-10-01")
  }

  static let notation = Notation<Publication>.object { fields in
    let basis = fields.required(Keys.basis, .word) as Basis?
    let on = fields.optional(Keys.on, .locatedDay)
    if basis == .consent, !fields.has(Keys.on) {
      fields.report(.missingField(Keys.on, .day, at: fields.place))
    }
    return basis.map { Publication(basis: $0, on: on) }
  }
}
