internal import Diagnostics
internal import Records
internal import Vietnamese

extension StatusChange {
  fileprivate enum Keys {
    static let status = Key(
      "status",
      vi: "Thay đổi", "revoked: hủy bỏ quyết định; stripped: tước danh hiệu; restored: phục hồi.",
      en: "Status", "What happened: the decision revoked, the title stripped, either restored.",
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
      example: "{number: 45/QĐ-UBND, by: ubnd-tinh-binh-duong}")
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
  }

  /// The day is the change's; its decision need not repeat it.
  static let notation = Notation<StatusChange>.object { fields in
    let status = fields.required(Keys.status, .word) as Status?
    let on = fields.required(Keys.on, .locatedDay)
    let decision = fields.required(Keys.decision, Notation<UndatedDecision>.undated)
    let reason = fields.required(Keys.reason, .shortText)
    guard let status, let on, let decision, let reason else { return nil }
    return StatusChange(
      status: status, on: on, decision: decision.dated(orElse: on), reason: reason)
  }
}

/// The decision behind a change of status.
private struct UndatedDecision: Sendable {
  let number: Located<String>
  let on: Located<Day>?
  let by: Reference<Unit>
  let rest: Decision.Rest

  func dated(orElse day: Located<Day>) -> Decision {
    Decision(number: number, on: on ?? day, by: by, signer: rest.signer, file: rest.file)
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
