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
  }

  static let notation = Notation<Recipient>.object { fields in
    let party = fields.party()
    let share = fields.optional(Keys.share, .whole)
    return party.map { Recipient(party: $0, share: share) }
  }
}

extension Bonus {
  private enum Keys {
    static let coefficient = Key(
      "coefficient",
      vi: "Hệ số", "Hệ số nhân với mức lương cơ sở; phần thập phân viết sau dấu chấm.",
      en: "Coefficient", "What the base salary is multiplied by, with a decimal point.",
      example: "1.5")
    static let base = Key(
      "base",
      vi: "Mức lương cơ sở", "Mức lương cơ sở lúc đó, bằng đồng, chỉ viết chữ số.",
      en: "Base", "The base salary of the time, in đồng, digits only.",
      example: "1800000")
    static let amount = Key(
      "amount",
      vi: "Số tiền",
      "Số tiền bằng đồng: hệ số nhân mức lương cơ sở; từ 1/7/2025 làm tròn lên hàng chục nghìn.",
      en: "Amount",
      "The money in đồng: coefficient × base; since 1 July 2025 rounded up to ten thousand.",
      example: "2700000")
  }

  static let notation = Notation<Bonus>.object { fields in
    let coefficient = fields.required(Keys.coefficient, .quantity)
    let base = fields.required(Keys.base, .whole)
    let amount = fields.required(Keys.amount, .located(.whole))
    guard let coefficient, let base, let amount else { return nil }
    return Bonus(coefficient: coefficient, base: base, amount: amount)
  }
}
