internal import Diagnostics
internal import Records
internal import Vietnamese

extension Post {
  private enum Keys {
    static let title = Key(
      "title",
      vi: "Chức vụ", "Tên chức vụ, không kèm tên đơn vị.",
      en: "Title", "What the post is called, without the unit.",
      example: "{vi: Phó Giám đốc, en: Deputy Director}",
      headed: "Chức danh; Chức vụ, chức danh; Chức vụ công tác; Position; Job title; Post")
    static let unit = Key(
      "unit",
      vi: "Đơn vị", "Mã của đơn vị nơi giữ chức vụ.",
      en: "Unit", "Where the post was held.",
      example: "so-xay-dung",
      headed: """
        Đơn vị công tác; Cơ quan; Cơ quan công tác; Nơi công tác; Cơ quan, đơn vị; \
        Phòng, ban; Workplace; Office; Organisation
        """)
    static let role = Key(
      "role",
      vi: "Vai trò",
      """
      head: người đứng đầu; deputy: cấp phó; staff: người trực tiếp công tác, lao động, học tập. \
      Bỏ trống nếu không rõ.
      """,
      en: "Role",
      "The head of the unit, a deputy, or staff who do the work. Left out where it is not known.",
      example: "deputy")
    static let responsibility = Key(
      "responsibility",
      vi: "Trách nhiệm", "Người giữ chức vụ này chịu trách nhiệm về việc gì, trong một câu.",
      en: "Responsibility", "What who holds the post answers for, in a sentence.",
      example: "{vi: Phụ trách cấp phép xây dựng., en: Answers for building permits.}")
  }

  static let notation = Notation<Post>.object { fields in
    let title = fields.required(Keys.title, .label)
    let unit = fields.required(Keys.unit, .unit)
    let period = fields.period()
    let role = fields.optional(Keys.role, .word) as Role?
    let responsibility = fields.optional(Keys.responsibility, .shortText)
    guard let title, let unit else { return nil }
    return Post(
      title: title, unit: unit, period: period, role: role, responsibility: responsibility,
      place: fields.place)
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
    fields.need(Keys.on, .locatedDay, where: [.consent], of: Keys.basis, saying: basis)
    return basis.map { Publication(basis: $0, on: on) }
  }
}
