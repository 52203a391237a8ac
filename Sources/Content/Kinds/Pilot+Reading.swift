internal import Diagnostics
internal import Records
internal import Vietnamese

extension Pilot {
  private enum Keys {
    static let from = Key(
      "from",
      vi: "Từ ngày", "Ngày đầu tiên thí điểm.",
      en: "From", "The first day of the pilot.",
      example: "2022-06-01")
    static let to = Key(
      "to",
      vi: "Đến ngày", "Ngày cuối cùng thí điểm, kể cả ngày đó. Bỏ trống khi chưa định.",
      en: "To", "The last day of the pilot, itself included. Left out while it is not laid down.",
      example: "2022-12-31")
    static let area = Key(
      "area",
      vi: "Phạm vi", "Mã các địa phương, đơn vị thí điểm. Bỏ trống nếu không giới hạn.",
      en: "Area",
      "The localities and units where it was tried out. Left out where there was no limit.",
      example: "[thanh-pho-di-an]")
  }

  static let notation = Notation<Pilot>.object { fields in
    let from = fields.required(Keys.from, .locatedDate)
    let to = fields.optional(Keys.to, .locatedDate)
    let area = fields.list(Keys.area, of: .unit)
    fields.checkOrder(Keys.from, from?.value, Keys.to, to?.value)
    return from.map { Pilot(from: $0, to: to, area: area) }
  }
}

extension Oversight {
  private enum Keys {
    static let kind = Key(
      "kind",
      vi: "Loại", "inspection: kiểm tra; supervision: giám sát.",
      en: "Kind", "Which of the two it was.",
      example: "inspection")
    static let on = Key(
      "on",
      vi: "Ngày", "Ngày kiểm tra, giám sát.",
      en: "On", "The day of it.",
      example: "2022-09-12")
    static let by = Key(
      "by",
      vi: "Cơ quan thực hiện", "Mã của đơn vị đã kiểm tra, giám sát.",
      en: "By", "The unit that inspected or supervised.",
      example: "ubnd-tinh")
    static let findings = Key(
      "findings",
      vi: "Kết luận", "Điều đã rút ra, trong một, hai câu. Chưa có kết luận thì bỏ trống.",
      en: "Findings", "What it came to, in a sentence or two. Left out while there is nothing yet.",
      example: "{vi: Đúng phạm vi., en: Within its scope.}")
    static let document = Key(
      "document",
      vi: "Văn bản", "Văn bản kết luận hoặc thông báo kết quả. Bỏ trống nếu không có.",
      en: "Document", "The paper with the conclusions. Left out if there is none.",
      example: "qd-21-qd-sxd-2022")
  }

  static let notation = Notation<Oversight>.object { fields in
    let sort = fields.required(Keys.kind, .word) as Sort?
    let on = fields.required(Keys.on, .locatedDate)
    let by = fields.optional(Keys.by, .unit)
    let findings = fields.optional(Keys.findings, .shortText)
    let document = fields.optional(Keys.document, .citation)
    guard let sort, let on else { return nil }
    return Oversight(sort: sort, on: on, by: by, findings: findings, document: document)
  }
}
