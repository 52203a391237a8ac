internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func changedTooEarly(_ change: StatusChange, _ decision: Decision) -> Diagnostic {
    Diagnostic(
      .dateOrder, at: change.on.place,
      Bilingual(
        vi:
          "“\(change.status.rawValue)” \(change.on.value.iso) sớm hơn quyết định khen thưởng \(decision.on.value.iso)",
        en:
          "“\(change.status.rawValue)” \(change.on.value.iso) is earlier than the decision itself, \(decision.on.value.iso)"
      ),
      help: Bilingual(vi: "sửa một trong hai ngày", en: "correct one of the two dates"))
  }

  static func nothingToRestore(_ change: StatusChange) -> Diagnostic {
    Diagnostic(
      .statusOrder, at: change.on.place,
      Bilingual(
        vi: "“restored” khi quyết định vẫn có hiệu lực",
        en: "“restored” although the decision was in force"),
      help: Bilingual(
        vi: "thêm lần hủy bỏ (revoked) hoặc tước (stripped) ở trước",
        en: "add the change that had revoked or stripped it"))
  }

  static func withdrawnTwice(
    _ change: StatusChange, _ standing: Commendation.Status
  ) -> Diagnostic {
    Diagnostic(
      .statusOrder, at: change.on.place,
      Bilingual(
        vi: "“\(change.status.rawValue)” khi quyết định đã là “\(standing.rawValue)”",
        en: "“\(change.status.rawValue)” although the decision already was “\(standing.rawValue)”"),
      help: Bilingual(
        vi: "chỉ giữ một trong hai lần, hoặc thêm lần phục hồi (restored) ở giữa",
        en: "keep only one of the two, or add the restoration between them"))
  }
}
