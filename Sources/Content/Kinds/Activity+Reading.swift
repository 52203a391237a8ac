internal import Diagnostics
internal import Records
internal import Vietnamese

extension Activity: Readable {
  static let nameKey = Key(
    "activity",
    vi: "Tuyên truyền, quán triệt", "Mã của một hoạt động tuyên truyền, quán triệt.",
    en: "Dissemination", "The id of an activity.",
    example: "tap-huan-2024")

  private enum Keys {
    static let title = Key(
      "title",
      vi: "Tên hoạt động",
      "Tên riêng của hoạt động. Bỏ trống thì gọi theo hình thức, đơn vị và ngày.",
      en: "Title", "What the activity is called. Left out, it is named by what it was.",
      example: "{vi: Tập huấn viết đề xuất, en: Training in writing proposals}")
    static let unit = Key(
      "unit",
      vi: "Đơn vị tổ chức", "Mã của đơn vị tổ chức.",
      en: "Unit", "The unit that held it.",
      example: "so-xay-dung")
    static let on = Key(
      "on",
      vi: "Ngày", "Ngày tổ chức hoặc ngày ban hành.",
      en: "On", "The day it took place or came out.",
      example: "2024-03-14")
    static let form = Key(
      "form",
      vi: "Hình thức",
      """
      conference: hội nghị; training: tập huấn; circular: văn bản quán triệt; media: truyền \
      thông.
      """,
      en: "Form", "A conference, a training course, a circular, or the media.",
      example: "training")
    static let audience = Key(
      "audience",
      vi: "Đối tượng", "Dành cho những ai.",
      en: "Audience", "For whom it was.",
      example: "{vi: Cán bộ các phòng, en: Officials of all divisions}")
    static let attendance = Key(
      "attendance",
      vi: "Số người dự", "Bao nhiêu người dự. Bỏ trống nếu không đếm.",
      en: "Attendance", "How many came. Left out where nobody counted.",
      example: "85")
    static let document = Key(
      "document",
      vi: "Văn bản", "Văn bản được tuyên truyền, quán triệt. Bỏ trống nếu không có.",
      en: "Document", "The document that was made known. Left out if there is none.",
      example: "nd-73-2023")
  }

  static func read(_ fields: inout Fields) -> Activity? {
    let title = fields.optional(Keys.title, .label)
    let unit = fields.required(Keys.unit, .unit)
    let on = fields.required(Keys.on, .locatedDate)
    let form = fields.required(Keys.form, .word) as Form?
    let audience = fields.optional(Keys.audience, .shortText)
    let attendance = fields.optional(Keys.attendance, .whole)
    let document = fields.optional(Keys.document, .citation)
    let header = fields.header()
    guard let unit, let on, let form else { return nil }
    return Activity(
      header: header, title: title, unit: unit, on: on, form: form, audience: audience,
      attendance: attendance, document: document)
  }
}
