internal import Records
internal import Vietnamese

extension Table<Plan> {
  static var plans: Table {
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

extension Table<Activity> {
  static var activities: Table {
    Table(
      "activities", Bilingual(vi: "Tuyên truyền, quán triệt", en: "Dissemination"),
      Bilingual(
        vi: "Mỗi dòng là một hoạt động tuyên truyền, phổ biến, quán triệt.",
        en: "One row per thing done to make the policy known.")
    ) {
      Columns.identity()
      Columns.title("Tên hoạt động", "Title")
      Columns.namedUnit(
        "unit", "Đơn vị", "Unit", required: true, on: { $0.item.on.value },
        unit: {
          $0.item.unit
        })
      Columns.day("on", "Ngày", "Date", required: true) { $0.item.on.value }
      Columns.choice("form", Activity.Form.self, "Hình thức", "Form", required: true) {
        $0.item.form
      }
      Columns.local("audience", "Đối tượng", "Audience") { $0.item.audience }
      Columns.integer("attendance", "Số người dự", "Attendance", unit: .people) {
        $0.item.attendance
      }
      Columns.citation { $0.item.document }
      Columns.state()
    }
  }
}

extension Table<Practice> {
  static var practices: Table {
    Table(
      "practices", Bilingual(vi: "Báo cáo, cách làm hay", en: "Reports of good practice"),
      Bilingual(
        vi: "Mỗi dòng là một báo cáo của đơn vị về khó khăn, giải pháp và cách làm hay.",
        en: "One row per unit's report of difficulties, solutions and good practice."),
      parts: [.points]
    ) {
      Columns.identity()
      Columns.title("Tên báo cáo", "Title")
      Columns.namedUnit(
        "unit", "Đơn vị", "Unit", required: true, on: { $0.item.period.to ?? $0.item.period.from },
        unit: { $0.item.unit })
      Columns.period { $0.item.period }
      Columns.state()
    }
  }
}

extension Part<Practice> {
  enum Sort: String, CaseIterable, Sendable, Labelled {
    case difficulty, solution
    case goodPractice = "good-practice"

    var label: Bilingual {
      switch self {
      case .difficulty: Bilingual(vi: "Khó khăn, vướng mắc", en: "Difficulty")
      case .solution: Bilingual(vi: "Giải pháp", en: "Solution")
      case .goodPractice: Bilingual(vi: "Cách làm hay", en: "Good practice")
      }
    }
  }

  struct Point: Sendable {
    let sort: Sort
    let text: LocalText
  }

  static var points: Part {
    Part(
      of: PartOwner.Sort(.practice), "points",
      Bilingual(vi: "Nội dung báo cáo", en: "Points of reports"),
      Bilingual(
        vi: "Mỗi dòng là một khó khăn, một giải pháp hoặc một cách làm hay.",
        en: "One row per difficulty, solution or good practice."),
      rows: { row in
        row.item.difficulties.map { Point(sort: .difficulty, text: $0) }
          + row.item.solutions.map { Point(sort: .solution, text: $0) }
          + row.item.goodPractices.map { Point(sort: .goodPractice, text: $0) }
      },
      columns: {
        Columns.choice("kind", Sort.self, "Loại", "Kind", required: true) { $0.item.sort }
        Columns.local("text", "Nội dung", "Text", required: true) { $0.item.text }
      })
  }
}

extension Table<Encouragement> {
  static var encouragements: Table {
    Table(
      "encouragements", Bilingual(vi: "Hình thức khuyến khích khác", en: "Other encouragement"),
      Bilingual(
        vi: "Mỗi dòng là số lượt ưu tiên hoặc khuyến khích của một đơn vị trong một kỳ.",
        en:
          "One row per unit, period and kind: how many priorities or other encouragements it gave.")
    ) {
      Columns.identity()
      Columns.namedUnit(
        "unit", "Đơn vị", "Unit", required: true, on: { $0.item.period.to ?? $0.item.period.from },
        unit: { $0.item.unit })
      Columns.period { $0.item.period }
      Columns.labelledChoice("kind", Encouragement.Sort.self, "Hình thức", "Kind") { $0.item.sort }
      Columns.integer("count", "Số lượt", "Count", required: true) { $0.item.count }
      Columns.local("text", "Hình thức khác", "What other form") { $0.item.text }
      Columns.official("official", "Cá nhân", "Person") { $0.item.official }
      Columns.decision(required: false) { row in row.item.decision.map { ($0, of: row.item.key) } }
      Columns.state { row in row.item.official.map { row.desk.isSample(.official($0)) } ?? false }
    }
  }
}
