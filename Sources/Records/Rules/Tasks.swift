internal import Diagnostics
internal import Vietnamese

extension Plan {
  /// No task is done before its plan begins.
  func taskFindings() -> [Diagnostic] {
    tasks.compactMap { task in
      guard let done = task.done, let from = period.from, done.value.isBefore(from) else {
        return nil
      }
      return .doneBeforeThePlan(done, from)
    }
  }
}

extension Diagnostic {
  fileprivate static func doneBeforeThePlan(_ done: Located<PartialDate>, _ from: PartialDate)
    -> Diagnostic
  {
    Diagnostic(
      .dateOrder, at: done.place,
      Bilingual(
        vi: "việc xong \(done.value.iso), trước khi kế hoạch bắt đầu \(from.iso)",
        en:
          "the task was done \(done.value.written(.en)), before the plan begins \(from.written(.en))"
      ),
      help: Bilingual(vi: "sửa một trong hai ngày", en: "correct one of the two dates"))
  }
}
