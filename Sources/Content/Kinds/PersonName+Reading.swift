internal import Diagnostics
internal import Records
internal import Vietnamese

extension PersonName {
  private enum Keys {
    static let family = Key(
      "family",
      vi: "Họ", "Họ của người này. Bỏ trống nếu người đó không dùng họ.",
      en: "Family name", "Left out for who has none.",
      example: "Nguyễn")
    static let middle = Key(
      "middle",
      vi: "Tên đệm", "Phần đứng giữa họ và tên; bỏ trống nếu không có.",
      en: "Middle name", "What stands between family and given name. Left out if there is nothing.",
      example: "Văn")
    static let given = Key(
      "given",
      vi: "Tên", "Tên riêng; danh sách tiếng Việt xếp theo phần này.",
      en: "Given name", "The person's own name, by which Vietnamese lists are ordered.",
      example: "An")
    static let order = Key(
      "order",
      vi: "Thứ tự", "given-first cho tên nước ngoài viết tên trước họ. Bỏ trống thì họ đứng trước.",
      en: "Order", "given-first for foreign names. Left out, the family name comes first.",
      example: "given-first")
    static let suffix = Key(
      "suffix",
      vi: "Phần sau tên",
      "Phần đứng sau cùng trong tên nước ngoài, như Jr. Không ghi học hàm, học vị ở đây.",
      en: "Suffix",
      "What stands at the very end of a foreign name. Degrees and titles do not belong here.",
      example: "Jr")
  }

  static let notation = Notation<PersonName>.object { fields in
    let family = fields.optional(Keys.family, .text)
    let middle = fields.optional(Keys.middle, .text)
    let given = fields.required(Keys.given, .text)
    let order = fields.optional(Keys.order, .word) ?? NameOrder.familyFirst
    let suffix = fields.optional(Keys.suffix, .text)
    return given.map {
      PersonName(
        family: family, middle: middle, given: $0, suffix: suffix,
        givenFirst: order == .givenFirst)
    }
  }
}

private enum NameOrder: String, CaseIterable, Sendable {
  case familyFirst = "family-first"
  case givenFirst = "given-first"
}
