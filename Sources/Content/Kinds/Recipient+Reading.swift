internal import Diagnostics
internal import Records
internal import Vietnamese

extension Recipient {
  private enum Keys {
    static let share = Key(
      "share",
      vi: "Số phần thưởng",
      """
      Được bao nhiêu phần của tiền thưởng, khi tiền thưởng chia cho nhiều người. Bỏ trống nếu \
      không chia.
      """,
      en: "Share", "How many parts of the bonus, where it is divided. Left out where it is not.",
      example: "2")
    static let posthumous = Key(
      "posthumous",
      vi: "Truy tặng", "Ghi true nếu là truy tặng.",
      en: "Posthumous", "true where it is given after death.",
      example: "true")
  }

  static let notation = Notation<Recipient>.object { fields in
    let party = fields.party()
    let share = fields.optional(Keys.share, .whole)
    let isPosthumous = fields.optional(Keys.posthumous, .flag) ?? false
    return party.map { Recipient(party: $0, share: share, isPosthumous: isPosthumous) }
  }
}

extension Bonus {
  private enum Keys {
    static let coefficient = Key(
      "coefficient",
      vi: "Hệ số",
      "Hệ số nhân với mức lương cơ sở; phần thập phân viết sau dấu chấm. Bỏ trống nếu quyết định chỉ ghi số tiền.",
      en: "Coefficient",
      "What the base salary is multiplied by, with a decimal point. Left out where only the amount is told.",
      example: "1.5")
    static let base = Key(
      "base",
      vi: "Mức lương cơ sở", "Mức lương cơ sở lúc đó, bằng đồng, chỉ viết chữ số; đi cùng hệ số.",
      en: "Base",
      "The base salary of the time, in đồng, digits only; it goes with the coefficient.",
      example: "1800000")
    static let amount = Key(
      "amount",
      vi: "Số tiền",
      "Số tiền bằng đồng: hệ số nhân mức lương cơ sở, làm tròn lên hàng chục nghìn.",
      en: "Amount",
      "The money in đồng: coefficient × base, rounded up to ten thousand.",
      example: "2700000",
      headed: "Tiền thưởng; Mức thưởng; Số tiền thưởng; Mức tiền thưởng; Prize money")
    static let per = Key(
      "per",
      vi: "Cho ai", "each: mỗi bên nhận chừng ấy; all: tất cả nhận chung. Bỏ trống nếu chỉ có một.",
      en: "For whom", "each recipient has so much, or all together. Left out where there is one.",
      example: "each")
    static let fund = Key(
      "fund",
      vi: "Nguồn chi", "Trích từ quỹ hoặc nguồn nào. Bỏ trống nếu không rõ.",
      en: "Fund", "From which fund it is paid. Left out where it is not known.",
      example:
        "{vi: Quỹ thi đua khen thưởng của tỉnh, en: The provincial emulation and commendation fund}"
    )
    static let inKind = Key(
      "in_kind",
      vi: "Bằng hiện vật", "Hiện vật kèm theo hoặc thay cho tiền.",
      en: "In kind", "What goes with the money, or stands in its place.",
      example: "{vi: Một xe đạp, en: A bicycle}")
  }

  static let notation = Notation<Bonus>.object { fields in
    let coefficient = fields.optional(Keys.coefficient, .located(.quantity))
    let base = fields.optional(Keys.base, .located(.whole))
    let amount = fields.optional(Keys.amount, .located(.whole))
    let per = fields.optional(Keys.per, .word) as Per?
    let fund = fields.optional(Keys.fund, .shortText)
    let inKind = fields.optional(Keys.inKind, .shortText)
    fields.need(Keys.base, .located(.whole), beside: Keys.coefficient)
    fields.need(Keys.coefficient, .located(.quantity), beside: Keys.base)
    // Only where something is given in kind may there be no money.
    let isReckoned = fields.has(Keys.coefficient) || fields.has(Keys.base)
    if !fields.has(Keys.amount), isReckoned || !fields.has(Keys.inKind) {
      fields.report(.missingField(Keys.amount, .whole, at: fields.place))
    }
    var reckoning: Reckoning?
    if let coefficient, let base { reckoning = Reckoning(coefficient: coefficient, base: base) }
    let sum = amount.map { Sum(amount: $0, reckoning: reckoning) }
    guard sum != nil || inKind != nil else { return nil }
    return Bonus(sum: sum, per: per, fund: fund, inKind: inKind)
  }
}
