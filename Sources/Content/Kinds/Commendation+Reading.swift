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
      vi: "Danh hiệu, hình thức",
      """
      Mã của danh hiệu thi đua, hình thức khen thưởng hoặc hình thức biểu dương, lấy trong \
      vocabularies/forms.yaml. Chỉ biểu dương mới được bỏ trống.
      """,
      en: "Title or form",
      """
      The emulation title, the form of commendation or of praise, of vocabularies/forms.yaml. \
      Only a praise may be without.
      """,
      example: "bang-khen",
      headed: """
        Hình thức; Hình thức khen; Hình thức khen thưởng; Hình thức biểu dương; Danh hiệu; \
        Danh hiệu thi đua; Form; Form of commendation; Award
        """)
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
      meritorious: công trạng; ad-hoc: đột xuất; movement: phong trào thi đua; contribution: quá \
      trình cống hiến; seniority: niên hạn, chỉ của Quân đội và Công an; external: đối ngoại. \
      Bắt buộc với hình thức khen thưởng; danh hiệu thi đua và biểu dương không có: bỏ trống.
      """,
      en: "Ground",
      """
      Meritorious service, an ad hoc achievement, an emulation movement, contribution over time, \
      length of service (of the army and the police alone), or external relations. Needed with a \
      form of commendation; a title and a praise have none: left out.
      """,
      example: "ad-hoc")
    static let period = Key(
      "period",
      vi: "Thời gian lập thành tích",
      "Thành tích tính từ ngày nào đến ngày nào. Bỏ trống nếu quyết định không ghi.",
      en: "Period of achievement",
      "The time in which the achievement was made. Left out where the decision does not say.",
      example: "{from: 2022-06-01, to: 2023-10-13}")
    static let movement = Key(
      "movement",
      vi: "Phong trào thi đua",
      "Tên phong trào thi đua mà thành tích thuộc về. Bỏ trống nếu không có.",
      en: "Movement", "The emulation movement it belongs to. Left out where there is none.",
      example: "{vi: “Cải cách vì người dân”, en: “Reform for the people”}")
    static let way = Key(
      "way",
      vi: "Quá trình xét khen thưởng",
      "Các bước từ khi đề nghị đến khi quyết định, theo thứ tự ngày. Bỏ trống nếu chưa công khai.",
      en: "Way to the decision",
      """
      The steps from the proposal to the decision, in the order of their days. Left out where \
      they are not public.
      """,
      example: "[{step: proposed, on: 2023-10-30, by: so-xay-dung}]")
    static let decision = Key(
      "decision",
      vi: "Quyết định",
      """
      Quyết định khen thưởng hoặc biểu dương. Các hồ sơ của cùng một quyết định phải ghi giống \
      nhau.
      """,
      en: "Decision",
      "The decision to commend or praise. Records of one decision have to agree about it.",
      example: "{number: 123/QĐ-UBND, on: 2023-12-08, by: ubnd-tinh}")
    static let recipients = Key(
      "recipients",
      vi: "Cá nhân, tập thể được khen thưởng",
      "Những ai được khen thưởng và đồng ý nêu tên. Nếu không ai đồng ý thì ghi withheld thay vào.",
      en: "Recipients",
      "Who is commended and may be named. Where nobody may, withheld stands instead.",
      example: "[{official: nguyen-van-an}, {unit: to-cap-phep, share: 2}]",
      headed: """
        Người được khen; Người được khen thưởng; Người được biểu dương; Tập thể, cá nhân; \
        Tên tập thể, cá nhân; Cá nhân, tập thể; Tên cá nhân, tập thể; Đơn vị, cá nhân; \
        Recipient; Recipient’s name; Person commended
        """)
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
      example: "cap-phep-so",
      headed: "Sáng kiến; Tên sáng kiến; Đề xuất")
    static let citation = Key(
      "citation",
      vi: "Thành tích", "Vì thành tích gì, như ghi trong quyết định.",
      en: "Citation", "What it is for, as the decision says.",
      example: """
        {vi: Đã rút thời gian cấp phép còn 7 ngày, en: For cutting the time to a permit to 7 \
        days}
        """,
      headed: """
        Thành tích đạt được; Tóm tắt thành tích; Nội dung khen thưởng; Lý do khen thưởng; \
        Achievement; Reason
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
        ubnd-tinh}, reason: {vi: Số liệu sai., en: The figures were wrong.}}]
        """)
  }

  static func read(_ fields: inout Fields) -> Commendation? {
    let form = fields.optional(Keys.form, .form)
    let formClass = fields.optional(Keys.formClass, .located(.whole))
    let act = fields.required(Keys.act, .word) as Act?
    let ground = fields.optional(Keys.ground, .located(Notation<Ground>.word))
    let period = fields.optional(Keys.period, .closedPeriod)
    let movement = fields.optional(Keys.movement, .shortText)
    let decision = fields.required(Keys.decision, Decision.notation)
    let way = fields.list(Keys.way, of: WayStep.notation)
    let recipients = fields.list(Keys.recipients, of: Recipient.notation)
    let withheld = fields.optional(Keys.withheld, .whole)
    let initiative = fields.optional(Keys.initiative, .initiative)
    let citation = fields.optional(Keys.citation, .shortText)
    let bonus = fields.optional(Keys.bonus, Bonus.notation)
    let legalBasis = fields.list(Keys.legalBasis, of: .citation)
    let history = fields.list(Keys.history, of: StatusChange.notation)
    let header = fields.header()
    fields.need(Keys.form, .form, where: [.commendation], of: Keys.act, saying: act)
    if act == .commendation, let decision, decision.number == nil {
      fields.report(.missingNumber(at: decision.on.place))
    }
    let isWithheld = fields.has(Keys.withheld) && withheld != 0
    if !fields.has(Keys.recipients), !isWithheld {
      fields.report(.missingRecipients(at: fields.place))
    }
    guard let act, let decision else { return nil }
    return Commendation(
      header: header, form: form, formClass: formClass, act: act, ground: ground,
      period: period, movement: movement, decision: decision,
      way: way.inDateOrder { $0.on.value.earliest }, recipients: recipients,
      withheld: withheld ?? 0, initiative: initiative,
      citation: citation, bonus: bonus, legalBasis: legalBasis,
      history: history.inDateOrder { $0.on.value })
  }
}
