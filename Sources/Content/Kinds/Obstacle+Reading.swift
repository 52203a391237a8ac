internal import Diagnostics
internal import Records
internal import Vietnamese

extension Obstacle {
  private enum Keys {
    static let raised = Key(
      "raised",
      vi: "Ngày phát sinh", "Ngày khó khăn được nêu ra.",
      en: "Raised", "The day the difficulty was raised.",
      example: "2022-07-04")
    static let text = Key(
      "text",
      vi: "Khó khăn", "Khó khăn, vướng mắc là gì, trong một câu.",
      en: "Text", "What the difficulty is, in a sentence.",
      example: "{vi: Hồ sơ nộp buổi tối bị dồn lại., en: Files lodged in the evening piled up.}")
    static let action = Key(
      "action",
      vi: "Hướng xử lý",
      """
      supported: hỗ trợ; removed: tháo gỡ; adjusted: điều chỉnh; decided: quyết định. Chưa xử lý \
      thì bỏ trống.
      """,
      en: "Action",
      "What was done: support, removal, adjustment, a decision. Left out while nothing was.",
      example: "removed")
    static let resolution = Key(
      "resolution",
      vi: "Cách xử lý", "Đã làm gì để giải quyết, trong một câu.",
      en: "Resolution", "How it was dealt with, in a sentence.",
      example: "{vi: Mở cổng tra cứu cả ngày., en: The query service now runs day and night.}")
    static let closed = Key(
      "closed",
      vi: "Ngày giải quyết xong", "Ngày giải quyết xong. Bỏ trống nếu còn vướng.",
      en: "Closed", "The day it was resolved. Left out while it is open.",
      example: "2022-08-05")
    static let by = Key(
      "by",
      vi: "Đơn vị xử lý", "Mã của đơn vị đã xử lý.",
      en: "By", "The unit that dealt with it.",
      example: "so-xay-dung")
    static let document = Key(
      "document",
      vi: "Văn bản", "Văn bản về việc xử lý. Bỏ trống nếu không có.",
      en: "Document", "The paper about it. Left out if there is none.",
      example: "qd-21-qd-sxd-2022")
  }

  static let notation = Notation<Obstacle>.object { fields in
    let raised = fields.required(Keys.raised, .locatedDate)
    let text = fields.required(Keys.text, .shortText)
    let action = fields.optional(Keys.action, .word) as Action?
    let resolution = fields.optional(Keys.resolution, .shortText)
    let closed = fields.optional(Keys.closed, .locatedDate)
    let by = fields.optional(Keys.by, .unit)
    let document = fields.optional(Keys.document, .citation)
    fields.checkOrder(Keys.raised, raised?.value, Keys.closed, closed?.value)
    guard let raised, let text else { return nil }
    return Obstacle(
      raised: raised, text: text, action: action, resolution: resolution, closed: closed, by: by,
      document: document)
  }
}
