internal import Diagnostics
internal import Records
internal import Vietnamese

extension Succession {
  private enum Keys {
    static let to = Key(
      "to",
      vi: "Đơn vị mới", "Mã của đơn vị kế thừa. Chỉ bỏ trống khi giải thể.",
      en: "To", "The unit that followed. Left out only where it was abolished.",
      example: "so-xay-dung-tphcm")
    static let how = Key(
      "how",
      vi: "Cách thức",
      """
      merged: sáp nhập; split: chia tách; renamed: đổi tên; upgraded: nâng cấp; abolished: giải \
      thể.
      """,
      en: "How", "In which way the unit went over into the other.",
      example: "abolished")
    static let on = Key(
      "on",
      vi: "Ngày", "Ngày đầu tiên sau ngày cuối cùng của đơn vị.",
      en: "On", "The day after the unit’s last.",
      example: "2025-07-01")
    static let basis = Key(
      "basis",
      vi: "Căn cứ", "Văn bản, hoặc điều của văn bản, quyết định việc này.",
      en: "Basis", "The document, or the article of it, that decided so.",
      example: "nq-202-2025-qh15")
  }

  static let notation = Notation<Succession>.object { fields in
    let to = fields.optional(Keys.to, .unit)
    let how = fields.required(Keys.how, .word) as How?
    let on = fields.required(Keys.on, .locatedDate)
    let basis = fields.optional(Keys.basis, .citation)
    let leading = How.allCases.filter { $0 != .abolished }
    fields.need(Keys.to, .unit, where: leading, of: Keys.how, saying: how)
    guard let how, let on else { return nil }
    return Succession(to: to, how: how, on: on, basis: basis)
  }
}
