internal import Diagnostics
internal import Records

extension Allowance {
  private enum Keys {
    static let rule = Key(
      "rule",
      vi: "Quy tắc", "Mã của quy tắc, ghi trong ngoặc vuông ở cuối thông báo.",
      en: "Rule", "The id of the rule, which stands in brackets at the end of the finding.",
      example: "photo-metadata")
    static let text = Key(
      "text",
      vi: "Chỗ nào",
      """
      Đoạn chữ, số hoặc tên tệp mà thông báo nêu trong ngoặc kép. Bỏ trống thì áp dụng cho mọi \
      thông báo của quy tắc này trong hồ sơ.
      """,
      en: "Where",
      """
      The words, the number or the file that the finding quotes. Without it, every finding of this \
      rule in the record is meant.
      """,
      example: "tru-so.jpg")
    static let reason = Key(
      "reason",
      vi: "Lý do", "Vì sao để nguyên, cho người đọc lại sau này. Không hiện trên trang web.",
      en: "Reason",
      "Why it may stand, for who reads the record later. It is not shown on the site.",
      example: "Ảnh chụp ở trụ sở, ai cũng biết nơi chụp")
  }

  static let notation = Notation<Allowance>.object { fields in
    let rule = fields.required(Keys.rule, .rule)
    let text = fields.optional(Keys.text, .text)
    let reason = fields.required(Keys.reason, .text)
    guard let rule, let reason else { return nil }
    return Allowance(rule: rule, text: text, reason: reason)
  }
}

extension Notation where Value == Located<String> {
  fileprivate static var rule: Notation {
    .located(
      .scalar(.word(Rule.allCases.map(\.rawValue))) { text, mark, reader in
        if Rule(rawValue: text) != nil { return text }
        reader.report(.unknownRule(text, at: mark.place(in: reader.path)))
        return nil
      })
  }
}
