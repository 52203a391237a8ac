internal import Diagnostics
internal import Records
internal import Vietnamese

extension Resource {
  private enum Keys {
    static let kind = Key(
      "kind",
      vi: "Loại",
      """
      budget: kinh phí; equipment: trang thiết bị; means: phương tiện làm việc; personnel: nhân \
      lực.
      """,
      en: "Kind", "Money, equipment, working facilities or people.",
      example: "budget")
    static let amount = Key(
      "amount",
      vi: "Số tiền", "Bằng đồng, chỉ viết chữ số. Bắt buộc với kinh phí, loại khác không có.",
      en: "Amount", "In đồng, digits only. Needed for a budget, and for nothing else.",
      example: "1800000000")
    static let quantity = Key(
      "quantity",
      vi: "Số lượng", "Bao nhiêu. Bắt buộc với mọi loại trừ kinh phí.",
      en: "Quantity", "How many. Needed for everything but a budget.",
      example: "5")
    static let what = Key(
      "what",
      vi: "Là gì", "Được bố trí những gì, hoặc những ai. Bắt buộc với mọi loại trừ kinh phí.",
      en: "What", "What was granted, or who. Needed for everything but a budget.",
      example: "{vi: công chức biệt phái, en: seconded civil servants}")
    static let source = Key(
      "source",
      vi: "Nguồn", "Lấy từ nguồn nào. Bỏ trống nếu không rõ.",
      en: "Source", "Where it came from. Left out if it is not known.",
      example: "{vi: Ngân sách tỉnh, en: Provincial budget}")
    static let on = Key(
      "on",
      vi: "Ngày bố trí", "Ngày được bố trí. Bỏ trống nếu không rõ.",
      en: "On", "The day it was granted. Left out if it is not known.",
      example: "2022-05-20")
    static let document = Key(
      "document",
      vi: "Văn bản", "Văn bản bố trí nguồn lực. Bỏ trống nếu không có.",
      en: "Document", "The paper that granted it. Left out if there is none.",
      example: "qd-21-qd-sxd-2022")
  }

  static let notation = Notation<Resource>.object { fields in
    let sort = fields.required(Keys.kind, .word) as Sort?
    let amount = fields.optional(Keys.amount, .whole)
    let quantity = fields.optional(Keys.quantity, .quantity)
    let what = fields.optional(Keys.what, .shortText)
    let source = fields.optional(Keys.source, .shortText)
    let on = fields.optional(Keys.on, .locatedDate)
    let document = fields.optional(Keys.document, .citation)
    let others = Sort.allCases.filter { $0 != .budget }
    fields.keep(Keys.amount, to: [.budget], of: Keys.kind, saying: sort)
    fields.keep(Keys.quantity, to: others, of: Keys.kind, saying: sort)
    fields.keep(Keys.what, to: others, of: Keys.kind, saying: sort)
    // A budget is an amount; everything else is a number of something.
    fields.need(Keys.amount, .whole, where: [.budget], of: Keys.kind, saying: sort)
    fields.need(Keys.what, .shortText, where: others, of: Keys.kind, saying: sort)
    fields.need(Keys.quantity, .quantity, where: others, of: Keys.kind, saying: sort)
    guard let sort else { return nil }
    return Resource(
      sort: sort, amount: amount, quantity: quantity, what: what, source: source, on: on,
      document: document)
  }
}
