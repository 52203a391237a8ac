internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func earlierThanBefore(
    _ event: LifecycleEvent, after before: LifecycleEvent
  ) -> Diagnostic {
    let (this, that) = (event.stage.value.rawValue, before.stage.value.rawValue)
    return Diagnostic(
      .dateOrder, at: event.on.place,
      Bilingual(
        vi: "“\(this)” \(event.on.value.iso) sớm hơn “\(that)” \(before.on.value.iso) đứng trước",
        en:
          "“\(this)” \(event.on.value.iso) is earlier than “\(that)” \(before.on.value.iso) before it"
      ),
      help: Bilingual(
        vi: "sửa ngày, hoặc xếp các bước theo thứ tự thời gian",
        en: "correct the date, or put the steps in the order of time"))
  }

  static func beforeTheLife(
    _ key: String, _ date: Located<PartialDate>, _ first: LifecycleEvent
  ) -> Diagnostic {
    Diagnostic(
      .dateOrder, at: date.place,
      Bilingual(
        vi: "“\(key)” \(date.value.iso) sớm hơn ngày nộp đề xuất \(first.on.value.iso)",
        en: "“\(key)” \(date.value.iso) is earlier than the proposal itself, \(first.on.value.iso)"),
      help: Bilingual(vi: "sửa một trong hai ngày", en: "correct one of the two dates"))
  }

  static func pilotDisagrees(_ pilot: Pilot, _ stage: LifecycleEvent) -> Diagnostic {
    Diagnostic(
      .dateOrder, at: pilot.from.place,
      Bilingual(
        vi: "thí điểm từ \(pilot.from.value.iso), nhưng bước “piloting” ghi \(stage.on.value.iso)",
        en:
          "the pilot starts \(pilot.from.value.written(.en)), but the stage “piloting” says \(stage.on.value.iso)"
      ),
      help: Bilingual(
        vi: "ghi cùng một ngày ở cả hai nơi", en: "write the same day in both places"))
  }

  static func stepOutOfOrder(
    _ event: LifecycleEvent, after before: Stage?, next: [Stage]
  ) -> Diagnostic {
    let this = event.stage.value.rawValue
    let words = next.map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      .lifecycleOrder, at: event.stage.place,
      before.map {
        Bilingual(
          vi: "“\(this)” không thể đứng ngay sau “\($0.rawValue)”",
          en: "“\(this)” cannot come right after “\($0.rawValue)”")
      }
        ?? Bilingual(
          vi: "quá trình không thể bắt đầu bằng “\(this)”", en: "a life cannot begin with “\(this)”"
        ),
      notes: next.isEmpty
        ? [Bilingual(vi: "không có bước nào tiếp theo", en: "nothing can follow there")]
        : [Bilingual(vi: "ở đây có thể là: \(words)", en: "possible here: \(words)")],
      help: Bilingual(
        vi: "sửa bước này, hoặc thêm bước còn thiếu ở trước",
        en: "correct the stage, or add the one missing before it"))
  }

  static func notYetApproved(_ event: LifecycleEvent) -> Diagnostic {
    let this = event.stage.value.rawValue
    return Diagnostic(
      .approvedFirst, at: event.stage.place,
      Bilingual(
        vi: "“\(this)” khi đề xuất chưa được phê duyệt",
        en: "“\(this)” although the proposal has not been approved"),
      help: Bilingual(
        vi: "thêm bước {stage: approved, on: …} ở trước",
        en: "add the step {stage: approved, on: …} before it"))
  }

  static func givenBeforeApproval(
    _ key: String, _ date: Located<PartialDate>, approved: PartialDate?
  ) -> Diagnostic {
    let approval = approved.map {
      Bilingual(vi: "phê duyệt \($0.iso)", en: "approved \($0.written(.en))")
    }
    return Diagnostic(
      .approvedFirst, at: date.place,
      Bilingual(
        vi: "“\(key)” \(date.value.iso), trước khi đề xuất được phê duyệt",
        en: "“\(key)” \(date.value.written(.en)), before the proposal was approved"),
      notes: [
        approval ?? Bilingual(vi: "không có bước “approved”", en: "there is no stage “approved”")
      ],
      help: Bilingual(
        vi: "sửa ngày, hoặc bước {stage: approved, on: …}",
        en: "correct the date, or the step {stage: approved, on: …}"))
  }

  static func reportedLate(_ report: LifecycleEvent, days: Int, finished: Day) -> Diagnostic {
    Diagnostic(
      .reportedLate, at: report.on.place,
      Bilingual(
        vi:
          "báo cáo sau \(days) ngày làm việc kể từ ngày kết thúc thực hiện \(finished.iso); hạn là 5",
        en: "reported \(days) working days after the end on \(finished.iso); the limit is 5"),
      help: Bilingual(
        vi: "kiểm tra hai ngày; nếu đúng (hoặc vướng ngày nghỉ lễ) thì để nguyên",
        en: "check both dates; leave them if they are right, or if holidays fell in between"))
  }

  static func opinionNotAsked(before step: LifecycleEvent) -> Diagnostic {
    let isApproval = step.stage.value == .approved
    return Diagnostic(
      .opinionNotAsked, at: step.stage.place,
      isApproval
        ? Bilingual(
          vi: "chưa ghi lần lấy ý kiến cấp ủy trước khi phê duyệt",
          en: "no opinion of the Party committee is recorded before the approval")
        : Bilingual(
          vi: "chưa ghi lần lấy ý kiến cấp ủy trước khi đánh giá",
          en: "no opinion of the Party committee is recorded before the evaluation"),
      notes: [
        Bilingual(
          vi: "Điều 4 Nghị định 73/2023/NĐ-CP", en: "Decree 73/2023/NĐ-CP, Article 4")
      ],
      help: Bilingual(
        vi:
          "nếu đã lấy ý kiến thì thêm bước {stage: opinion-sought, on: …}; nếu không thì để nguyên",
        en: "if it was asked, add the step {stage: opinion-sought, on: …}; if not, leave it so"))
  }
}
