internal import Diagnostics
internal import Records
internal import Vietnamese

extension StatusChange {
  fileprivate enum Keys {
    static let status = Key(
      "status",
      vi: "Thay đổi",
      """
      revoked: hủy bỏ quyết định; stripped: tước danh hiệu vinh dự nhà nước; restored: phục hồi \
      danh hiệu ấy.
      """,
      en: "Status",
      "The decision revoked, the state honorary title stripped, or such a title restored.",
      example: "revoked")
    static let on = Key(
      "on",
      vi: "Ngày", "Ngày thay đổi có hiệu lực.",
      en: "On", "The day from which it holds.",
      example: "2025-03-03")
    static let decision = Key(
      "decision",
      vi: "Quyết định", "Quyết định về thay đổi này.",
      en: "Decision", "The decision to do so.",
      example: "{number: 45/QĐ-UBND, by: ubnd-tinh}")
    static let decisionDay = Key(
      "on",
      vi: "Ngày ký", "Ngày ghi trên quyết định. Bỏ trống nếu trùng với ngày thay đổi.",
      en: "On", "The day the decision bears. Left out where it is that of the change.",
      example: "2025-03-03")
    static let reason = Key(
      "reason",
      vi: "Lý do", "Vì sao, trong một câu; hiện trên trang.",
      en: "Reason", "Why, in a sentence; it is shown on the page.",
      example: "{vi: Số liệu sai., en: The figures were wrong.}")
    static let ground = Key(
      "ground",
      vi: "Trường hợp",
      """
      Trường hợp nêu tại Điều 93 của Luật: kê khai gian dối, làm giả hồ sơ, thẩm định trái quy \
      định, có vi phạm trong thời gian tính thành tích, hoặc bị kết án. Bỏ trống nếu không rõ.
      """,
      en: "Ground",
      """
      The case of Article 93 of the Law: a false declaration, a forged dossier, an unlawful \
      appraisal, a violation in the period of achievement, a conviction. Left out where it is not \
      known.
      """,
      example: "false-declaration")
    static let recovered = Key(
      "recovered",
      vi: "Đã thu hồi", "Hiện vật và tiền thưởng đã thu hồi. Bỏ trống nếu không có thông tin.",
      en: "Recovered",
      "The insignia and the money that came back. Left out where nothing is known.",
      example: "{insignia: true, amount: 2700000, on: 2025-03-20}")
    static let insignia = Key(
      "insignia",
      vi: "Hiện vật", "Ghi true nếu đã thu hồi hiện vật khen thưởng.",
      en: "Insignia", "true where the insignia came back.",
      example: "true")
    static let amount = Key(
      "amount",
      vi: "Số tiền", "Số tiền thưởng đã thu hồi, bằng đồng, chỉ viết chữ số.",
      en: "Amount", "The money that came back, in đồng, digits only.",
      example: "2700000")
    static let recoveredOn = Key(
      "on",
      vi: "Ngày thu hồi", "Ngày thu hồi xong. Bỏ trống nếu không rõ.",
      en: "On", "The day by which it had come back. Left out where it is not known.",
      example: "2025-03-20")
  }

  /// The day is the change's; its decision need not repeat it.
  static let notation = Notation<StatusChange>.object { fields in
    let status = fields.required(Keys.status, .word) as Status?
    let on = fields.required(Keys.on, .locatedDay)
    let decision = fields.required(Keys.decision, Notation<UndatedDecision>.undated)
    let reason = fields.required(Keys.reason, .shortText)
    let ground = fields.optional(Keys.ground, .word) as Ground?
    let recovered = fields.optional(Keys.recovered, Recovery.notation)
    guard let status, let on, let decision, let reason else { return nil }
    return StatusChange(
      status: status, on: on, decision: decision.dated(orElse: on), reason: reason, ground: ground,
      recovered: recovered)
  }
}

extension StatusChange.Recovery {
  fileprivate static let notation = Notation<StatusChange.Recovery>.object { fields in
    let insignia = fields.optional(StatusChange.Keys.insignia, .flag)
    let amount = fields.optional(StatusChange.Keys.amount, .whole)
    let on = fields.optional(StatusChange.Keys.recoveredOn, .locatedDay)
    let keys = [StatusChange.Keys.insignia, StatusChange.Keys.amount]
    if !keys.contains(where: fields.has) {
      fields.report(.atLeastOne(of: keys, at: fields.place))
    }
    return StatusChange.Recovery(insignia: insignia ?? false, amount: amount, on: on)
  }
}

/// The decision behind a change of status.
private struct UndatedDecision: Sendable {
  let number: Located<String>
  let on: Located<Day>?
  let by: Reference<Unit>
  let rest: Decision.Rest

  func dated(orElse day: Located<Day>) -> Decision {
    Decision(
      number: number, on: on ?? day, by: by, post: rest.post, signer: rest.signer, file: rest.file)
  }
}

extension Notation where Value == UndatedDecision {
  fileprivate static var undated: Notation {
    .object { fields in
      let number = fields.required(Decision.Keys.number, .located(.text))
      let on = fields.optional(StatusChange.Keys.decisionDay, .locatedDay)
      let by = fields.required(Decision.Keys.by, .unit)
      let rest = Decision.Rest(&fields)
      guard let number, let by else { return nil }
      return UndatedDecision(number: number, on: on, by: by, rest: rest)
    }
  }
}

extension Array {
  /// By day; equal days keep the order written.
  func inDateOrder(_ day: (Element) -> Day) -> [Element] {
    enumerated().sorted { (day($0.element), $0.offset) < (day($1.element), $1.offset) }
      .map(\.element)
  }
}
