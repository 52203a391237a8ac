internal import Diagnostics
internal import Records
internal import Vietnamese

extension Decision {
  enum Keys {
    static let number = Key(
      "number",
      vi: "Số, ký hiệu",
      "Số và ký hiệu đúng như in trên quyết định. Chỉ biểu dương mới được bỏ trống.",
      en: "Number", "The number exactly as the decision has it. Only a praise may be without.",
      example: "123/QĐ-UBND",
      headed: "Số quyết định; Quyết định số; Decision no.; Decision number")
    static let on = Key(
      "on",
      vi: "Ngày ký", "Ngày ghi trên quyết định.",
      en: "On", "The day the decision bears.",
      example: "2023-12-08",
      headed: """
        Ngày quyết định; Ngày ký quyết định; Ngày ban hành; Date of decision; Decision date
        """)
    static let by = Key(
      "by",
      vi: "Cơ quan ban hành", "Mã của đơn vị ban hành, còn tồn tại vào ngày đó.",
      en: "By", "The unit that issued it and existed on that day.",
      example: "ubnd-tinh",
      headed: """
        Cấp khen thưởng; Cấp khen; Cấp quyết định; Cơ quan khen thưởng; Cơ quan quyết định; Cơ quan ký; \
        Decided by; Commended by
        """)
    static let post = Key(
      "post",
      vi: "Người quyết định",
      """
      Chức danh có thẩm quyền quyết định, kèm tên đơn vị. Bỏ trống nếu là người đứng đầu đơn vị \
      và gọi như thường lệ: Chủ tịch Ủy ban nhân dân, Giám đốc Sở, Bộ trưởng.
      """,
      en: "Who decided",
      """
      The office that decided, with its unit. Left out where it is the head of the unit and is \
      called as usual: Chairperson of the People’s Committee, Director of the Department, Minister.
      """,
      example: "{vi: Viện trưởng Viện Kiểm nghiệm, en: Head of the Testing Institute}")
    static let signer = Key(
      "signer",
      vi: "Người ký",
      "Chức vụ, hoặc chức vụ và họ tên, của người ký; hoặc các mục dưới đây.",
      en: "Signer",
      "The office of who signed it, with the name where that is wanted; or the keys below.",
      example: "{vi: Chủ tịch, en: Chairperson}")
    static let file = Key(
      "file",
      vi: "Bản quét",
      "Tên tệp bản quét quyết định, nằm trong thư mục của hồ sơ: PDF, ảnh hoặc tệp văn phòng.",
      en: "Scan",
      "The scanned decision, in the record’s own folder: a PDF, a picture or an office file.",
      example: "qd-123.pdf")
  }

  static let notation = Notation<Decision>.object(as: .decision) { fields in
    let number = fields.optional(Keys.number, .located(.text))
    let on = fields.required(Keys.on, .locatedDay)
    let by = fields.required(Keys.by, .unit)
    let rest = Rest(&fields)
    guard let on, let by else { return nil }
    return Decision(
      number: number, on: on, by: by, post: rest.post, signer: rest.signer, file: rest.file)
  }

  /// What a decision may carry anywhere.
  struct Rest {
    let post: LocalText?
    let signer: Signer?
    let file: Located<String>?

    init(_ fields: inout Fields) {
      post = fields.optional(Keys.post, .shortText)
      signer = fields.optional(Keys.signer, Signer.notation)
      file = fields.optional(Keys.file, .paper)
    }
  }
}

extension Signer {
  private enum Keys {
    static let post = Key(
      "post",
      vi: "Chức vụ", "Chức vụ của người ký.",
      en: "Post", "The office of who signed.",
      example: "{vi: Phó Chủ tịch, en: Vice Chairperson}")
    static let name = Key(
      "name",
      vi: "Họ và tên", "Họ và tên người ký, nếu cần nêu.",
      en: "Name", "The name of who signed, where that is wanted.",
      example: "Nguyễn Văn Bình")
    static let official = Key(
      "official",
      vi: "Hồ sơ", "Mã của người ký, nếu người ấy có hồ sơ trên trang. Khi đó không ghi name.",
      en: "Record", "The id of who signed, where there is a record. There is no name then.",
      example: "nguyen-van-an")
    static let acting = Key(
      "acting",
      vi: "Quyền hạn ký",
      """
      kt: ký thay (KT.); tl: thừa lệnh (TL.); tuq: thừa ủy quyền (TUQ.); tm: thay mặt (TM.); q: \
      quyền (Q.). Người đứng đầu tự ký thì bỏ trống.
      """,
      en: "Acting",
      """
      kt: in the stead of the head; tl: by order; tuq: by authority; tm: on behalf of a collective; \
      q: as acting head. Left out where the head signed.
      """,
      example: "kt")
  }

  /// A text in both languages, as it was always written, or what it says apart.
  static let notation = Notation<Signer>.withKey(
    of: LocalText.Keys.all, Notation<LocalText>.shortText.made { Signer(post: $0) }, orElse: apart)

  private static let apart = Notation<Signer>.object { fields in
    let post = fields.optional(Keys.post, .shortText)
    let name = fields.optional(Keys.name, .text)
    let official = fields.optional(Keys.official, .official)
    let acting = fields.optional(Keys.acting, .word) as Acting?
    if !fields.has(Keys.post), !fields.has(Keys.name), !fields.has(Keys.official) {
      fields.report(.atLeastOne(of: [Keys.post, Keys.name, Keys.official], at: fields.place))
    }
    if fields.has(Keys.name), fields.has(Keys.official) {
      fields.report(.notBoth(Keys.name, Keys.official, at: fields.place(of: Keys.name)))
    }
    return Signer(post: post, name: name, official: official, acting: acting)
  }
}

extension Diagnostic {
  /// Only a praise may come without a number.
  static func missingNumber(at place: Place) -> Diagnostic {
    .missingField(Decision.Keys.number, .text, at: place)
  }
}
