internal import Diagnostics
internal import Records
internal import Vietnamese

extension Encouragement: Readable {
  static let nameKey = Key(
    "encouragement",
    vi: "Khuyến khích khác", "Mã của một hình thức khuyến khích khác.",
    en: "Other encouragement", "The id of an other encouragement.",
    example: "bo-nhiem-2024")

  private enum Keys {
    static let unit = Key(
      "unit",
      vi: "Đơn vị", "Mã của đơn vị báo cáo.",
      en: "Unit", "The unit that reports.",
      example: "so-xay-dung")
    static let period = Key(
      "period",
      vi: "Kỳ báo cáo", "Khoảng thời gian mà con số nói đến.",
      en: "Period", "The time that the number is about.",
      example: "{from: 2024-01-01, to: 2024-06-30}")
    static let kind = Key(
      "kind",
      vi: "Hình thức",
      """
      Xếp loại, bổ nhiệm, bổ nhiệm lại, quy hoạch, điều động, luân chuyển, ưu tiên bố trí, sử \
      dụng (placement), nâng ngạch, nâng lương trước thời hạn hay hình thức khác.
      """,
      en: "Kind", "Which encouragement it was; other, if none of the rest.",
      example: "appointment")
    static let count = Key(
      "count",
      vi: "Số lượt", "Bao nhiêu lượt trong kỳ.",
      en: "Count", "How often in the period.",
      example: "2")
    static let text = Key(
      "text",
      vi: "Là hình thức gì", "Bắt buộc khi hình thức là other, còn lại thì không ghi.",
      en: "Text", "What it was. Needed where the kind is other, and allowed nowhere else.",
      example: "{vi: Cử đi học, en: Sent to study}")
    static let official = Key(
      "official",
      vi: "Người được khuyến khích",
      "Mã của người, chỉ khi đã có quyết định công khai. Thường thì bỏ trống, chỉ ghi số lượt.",
      en: "Person",
      "Who it was, only where there is a public decision. Mostly left out: the number is enough.",
      example: "nguyen-van-an")
    static let decision = Key(
      "decision",
      vi: "Quyết định", "Quyết định công khai. Bắt buộc khi có nêu tên người.",
      en: "Decision", "The public decision. Needed where a person is named.",
      example: "{number: 77/QĐ-UBND, on: 2024-05-06, by: ubnd-tinh}")
  }

  static func read(_ fields: inout Fields) -> Encouragement? {
    let unit = fields.required(Keys.unit, .unit)
    let period = fields.required(Keys.period, .closedPeriod)
    let sort = fields.required(Keys.kind, .word) as Sort?
    let count = fields.required(Keys.count, .whole)
    let text = fields.optional(Keys.text, .shortText)
    let official = fields.optional(Keys.official, .official)
    let decision = fields.optional(Keys.decision, Decision.notation)
    let header = fields.header()
    fields.keep(Keys.text, to: [.other], of: Keys.kind, saying: sort)
    fields.need(Keys.text, .shortText, where: [.other], of: Keys.kind, saying: sort)
    if let decision, decision.number == nil {
      fields.report(.missingNumber(at: decision.on.place))
    }
    fields.need(Keys.decision, Decision.notation, beside: Keys.official)
    guard let unit, let period, let sort, let count else { return nil }
    return Encouragement(
      header: header, unit: unit, period: period, sort: sort, count: count, text: text,
      official: official, decision: decision)
  }
}
