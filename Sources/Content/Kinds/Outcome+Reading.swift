internal import Diagnostics
internal import Records
internal import Vietnamese

extension Outcome {
  private enum Keys {
    static let measure = Key(
      "measure",
      vi: "Chỉ số", "Đo cái gì, viết như tên một dòng trong bảng.",
      en: "Measure", "What is measured, as the head of a row.",
      example: "{vi: Thời gian cấp phép, en: Time to a permit}")
    static let before = Key(
      "before",
      vi: "Trước", "Giá trị trước khi thực hiện, chỉ viết số. Bỏ trống nếu trước đó chưa đo.",
      en: "Before", "The figure before, as a number alone. Left out where none was taken.",
      example: "20")
    static let after = Key(
      "after",
      vi: "Sau", "Giá trị sau khi thực hiện, chỉ viết số.",
      en: "After", "The figure afterwards, as a number alone.",
      example: "7")
    static let unit = Key(
      "unit",
      vi: "Đơn vị đo", "Đơn vị đo của hai giá trị, không phải đơn vị hành chính.",
      en: "Unit", "What both figures are counted in; not an agency.",
      example: "{vi: ngày, en: days}")
    static let better = Key(
      "better",
      vi: "Thế nào là tốt hơn",
      "lower nếu càng thấp càng tốt, higher nếu càng cao càng tốt. Bỏ trống thì không nhận xét.",
      en: "Better", "Whether lower or higher is better. Left out, no judgement is shown.",
      example: "lower")
    static let source = Key(
      "source",
      vi: "Nguồn số liệu", "Số liệu lấy từ đâu.",
      en: "Source", "Where the figures come from.",
      example: "{vi: Báo cáo tổng kết, en: Final report}")
  }

  static let notation = Notation<Outcome>.object { fields in
    let measure = fields.required(Keys.measure, .shortText)
    let before = fields.optional(Keys.before, .quantity)
    let after = fields.required(Keys.after, .quantity)
    let unit = fields.optional(Keys.unit, .shortText)
    let better = fields.optional(Keys.better, .word) as Better?
    let source = fields.optional(Keys.source, .shortText)
    guard let measure, let after else { return nil }
    return Outcome(
      measure: measure, before: before, after: after, unit: unit, better: better, source: source)
  }
}
