internal import Diagnostics
internal import Records
internal import Vietnamese

extension Commendation: Readable {
  static let nameKey = Key(
    "commendation",
    vi: "Khen thưởng, biểu dương", "Mã của một khen thưởng hoặc biểu dương.",
    en: "Commendation or praise", "The id of a commendation or praise.",
    example: "bang-khen-nguyen-van-an")

  private enum Keys {
    static let form = Key(
      "form",
      vi: "Hình thức khen thưởng",
      "Mã của hình thức, lấy trong vocabularies/forms.yaml. Chỉ biểu dương mới được bỏ trống.",
      en: "Form", "The form of award, of vocabularies/forms.yaml. Only praise may be without.",
      example: "bang-khen")
    static let formClass = Key(
      "class",
      vi: "Hạng", "Hạng của hình thức, bằng số. Bỏ trống nếu hình thức không chia hạng.",
      en: "Class", "The class of the form, as a number. Left out where the form has none.",
      example: "1")
    static let act = Key(
      "act",
      vi: "Khen thưởng hay biểu dương",
      "commendation: khen thưởng theo Luật; praise: biểu dương. Hai việc này không phải là một.",
      en: "Act",
      """
      commendation is khen thưởng, an award by law; praise is biểu dương. They are not the same \
      thing.
      """,
      example: "commendation")
    static let ground = Key(
      "ground",
      vi: "Loại hình khen thưởng",
      """
      meritorious: công trạng; ad-hoc: đột xuất; movement: phong trào; contribution: quá trình \
      cống hiến; seniority: niên hạn; external: đối ngoại. Biểu dương không có loại hình: bỏ trống.
      """,
      en: "Ground",
      """
      Meritorious service, an ad hoc achievement, an emulation movement, contribution over time, \
      seniority, or external relations. Praise has none: left out.
      """,
      example: "ad-hoc")
    static let decision = Key(
      "decision",
      vi: "Quyết định",
      """
      Quyết định khen thưởng hoặc biểu dương. Các hồ sơ của cùng một quyết định phải ghi giống \
      nhau.
      """,
      en: "Decision",
      "The decision to commend or praise. Records of one decision have to agree about it.",
      example: "{number: 123/QĐ-UBND, on: 2023-12-08, by: ubnd-tinh-binh-duong}")
    static let recipients = Key(
      "recipients",
      vi: "Cá nhân, tập thể được khen thưởng",
      "Những ai được khen thưởng và đồng ý nêu tên. Nếu không ai đồng ý thì ghi withheld thay vào.",
      en: "Recipients",
      "Who is commended and may be named. Where nobody may, withheld stands instead.",
      example: "[{official: nguyen-van-an}, {unit: to-cap-phep, share: 2}]")
    static let withheld = Key(
      "withheld",
      vi: "Số người không nêu tên",
      "Bao nhiêu người được khen thưởng nhưng không đồng ý nêu tên. Bỏ trống nếu không có ai.",
      en: "Withheld", "How many were commended and did not agree to be named. Left out if nobody.",
      example: "1")
    static let initiative = Key(
      "initiative",
      vi: "Từ đề xuất",
      """
      Mã của đề xuất đã đem lại thành tích. Đề xuất phải được đánh giá hoàn thành trước đó, trừ \
      khi là biểu dương.
      """,
      en: "Initiative",
      """
      The proposal behind the achievement: evaluated as completed by then, unless this is a \
      praise.
      """,
      example: "cap-phep-so")
    static let citation = Key(
      "citation",
      vi: "Thành tích", "Vì thành tích gì, như ghi trong quyết định.",
      en: "Citation", "What it is for, as the decision says.",
      example: """
        {vi: Đã rút thời gian cấp phép còn 7 ngày, en: For cutting the time to a permit to 7 \
        days}
        """)
    static let bonus = Key(
      "bonus",
      vi: "Tiền thưởng", "Mức tiền thưởng kèm theo. Bỏ trống nếu không có.",
      en: "Bonus", "The money that goes with it. Left out if there is none.",
      example: "{coefficient: 1.5, base: 1800000, amount: 2700000}")
    static let legalBasis = Key(
      "legal_basis",
      vi: "Căn cứ pháp lý", "Các văn bản, hoặc điều của văn bản, làm căn cứ.",
      en: "Legal basis", "The documents, or articles of them, that it rests on.",
      example: "[luat-06-2022-qh15]")
    static let history = Key(
      "history",
      vi: "Diễn biến sau quyết định",
      """
      Quyết định bị hủy bỏ, danh hiệu bị tước, hoặc được phục hồi. Bỏ trống nếu không có gì \
      thay đổi.
      """,
      en: "History",
      """
      The decision revoked, the title stripped, either restored. Left out where nothing of the \
      kind happened.
      """,
      example: """
        [{status: revoked, on: 2025-03-03, decision: {number: 45/QĐ-UBND, by: \
        ubnd-tinh-binh-duong}, reason: {vi: Số liệu sai., en: The figures were wrong.}}]
        """)
  }

  static func read(_ fields: inout Fields) -> Commendation? {
    let form = fields.optional(Keys.form, .form)
    let formClass = fields.optional(Keys.formClass, .located(.whole))
    let act = fields.required(Keys.act, .word) as Act?
    let ground = fields.optional(Keys.ground, .word) as Ground?
    let decision = fields.required(Keys.decision, Decision.notation)
    let recipients = fields.list(Keys.recipients, of: Recipient.notation)
    let withheld = fields.optional(Keys.withheld, .whole)
    let initiative = fields.optional(Keys.initiative, .initiative)
    let citation = fields.optional(Keys.citation, .shortText)
    let bonus = fields.optional(Keys.bonus, Bonus.notation)
    let legalBasis = fields.list(Keys.legalBasis, of: .citation)
    let history = fields.list(Keys.history, of: StatusChange.notation)
    let header = fields.header()
    if act == .commendation, !fields.has(Keys.form) {
      fields.report(.missingField(Keys.form, .id(of: "vocabularies/forms.yaml"), at: fields.place))
    }
    if act == .commendation, !fields.has(Keys.ground) {
      let words = Notation<Ground>.word.describe()
      fields.report(.missingField(Keys.ground, words, at: fields.place))
    }
    let isWithheld = fields.has(Keys.withheld) && withheld != 0
    if !fields.has(Keys.recipients), !isWithheld {
      fields.report(.missingRecipients(at: fields.place))
    }
    guard let act, let decision else { return nil }
    return Commendation(
      header: header, form: form, formClass: formClass, act: act, ground: ground,
      decision: decision, recipients: recipients, withheld: withheld ?? 0, initiative: initiative,
      citation: citation, bonus: bonus, legalBasis: legalBasis,
      history: history.inDateOrder { $0.on.value })
  }
}
