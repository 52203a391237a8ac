internal import Edition
internal import Records
internal import Vietnamese

extension Plan: Tabled {
  static var table: Table<Plan> {
    Table(
      "plans", Bilingual(vi: "Kế hoạch", en: "Plans"),
      Bilingual(
        vi: "Mỗi dòng là một kế hoạch tổ chức thực hiện của một đơn vị.",
        en: "One row per unit's plan to carry out a document."),
      parts: [.tasks]
    ) {
      Columns.identity()
      Columns.title("Tên kế hoạch", "Title")
      Columns.namedUnit(
        "unit", "Đơn vị", "Unit", required: true, on: { $0.item.period.from },
        unit: {
          $0.item.unit
        })
      Columns.citation { $0.item.document }
      Columns.period { $0.item.period }
      Columns.state()
    }
  }
}

extension Part<Plan> {
  static var tasks: Part {
    Part(
      of: PartOwner.Sort(.plan), "tasks", Bilingual(vi: "Nhiệm vụ", en: "Tasks"),
      Bilingual(vi: "Mỗi dòng là một nhiệm vụ của kế hoạch.", en: "One row per task of a plan."),
      rows: { $0.item.tasks },
      columns: {
        Columns.local("text", "Nhiệm vụ", "Task", required: true) { $0.item.text }
        Columns.day("due_on", "Thời hạn", "Due on", required: true) { $0.item.due.value }
        Columns.namedUnit(
          "owner", "Đơn vị chủ trì", "Lead unit", on: { $0.item.due.value },
          unit: {
            $0.item.owner
          })
        Columns.choice("status", TaskState.self, "Tình trạng", "Status", required: true) {
          TaskState($0.item, on: $0.desk.today)
        }
        Columns.day("done_on", "Hoàn thành ngày", "Done on") { $0.item.done?.value }
      })
  }
}

/// Where a task stands on a day.
enum TaskState: String, CaseIterable, Sendable, Labelled {
  case open, overdue, done

  init(_ task: Plan.Task, on day: Day) {
    self = task.status == .done ? .done : task.isOverdue(on: day) ? .overdue : .open
  }

  var label: Bilingual {
    switch self {
    case .open: Bilingual(vi: "Đang làm", en: "Open")
    case .overdue: Bilingual(vi: "Quá hạn", en: "Overdue")
    case .done: Bilingual(vi: "Đã xong", en: "Done")
    }
  }
}
