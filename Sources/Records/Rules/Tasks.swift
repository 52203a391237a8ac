internal import Diagnostics
internal import Vietnamese

extension Plan {
  /// No task is done before its plan begins.
  func taskFindings() -> [Diagnostic] {
    tasks.compactMap { task in
      guard let done = task.done, let from = period.from, done.value < from else { return nil }
      return .doneBeforeThePlan(done, from)
    }
  }
}

extension Diagnostic {
  fileprivate static func doneBeforeThePlan(_ done: Located<Day>, _ from: Day) -> Diagnostic {
    Diagnostic(
      .dateOrder, at: done.place,
      Bilingual(
        vi: "việc xong \(done.value.iso), trước khi kế hoạch bắt đầu \(from.iso)",
        en: "the task was done on \(done.value.iso), before the plan begins on \(from.iso)"),
      help: Bilingual(vi: "sửa một trong hai ngày", en: "correct one of the two dates"))
  }
}
