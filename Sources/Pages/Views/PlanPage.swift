internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A plan and how far its tasks are.
struct PlanPage: RecordPage {
  static let template = "plan"

  let record: Plan
  let story: RenderedStory
  let desk: PageDesk

  static let shape = Shape<PlanPage>(
    "plan", "A plan and how far its tasks are",
    [
      .frame,
      .html("title", "The title") { HTML.prose($0.record.title(in: $0.desk.naming)) },
      .view("unit", "The unit") {
        UnitLinkView($0.record.unit, on: $0.record.period.from, at: $0.desk)
      },
      .view("document", "The document it rests on") {
        CitationView($0.record.document, at: $0.desk)
      },
      .text("period", "From when to when") { $0.desk.naming.period($0.record.period) },
      .list("tasks", "The tasks") { page in
        page.record.tasks.map { TaskView(task: $0, plan: page.record, desk: page.desk) }
      },
      .text("progress", "How many are done") { $0.progress },
      .story,
      .notes,
    ])

  private var progress: String {
    let all = record.tasks.count
    let done = record.tasks.count { $0.status == .done }
    return desk.naming.say(.tasksDone, String(done), String(all))
  }

  var facts: PageFacts {
    PageFacts(of: self, title: record.title(in: desk.naming), description: nil)
  }
}

struct TaskView: View {
  let task: Plan.Task
  let plan: Plan
  let desk: PageDesk

  static let shape = Shape<TaskView>(
    "task", "A task of a plan",
    [
      .html("text", "The words") { $0.desk.text($0.task.text) },
      .view("due", "By when") { $0.desk.day($0.task.due.value) },
      .view("owner", "Who does it") { view in
        view.task.owner.flatMap { UnitLinkView($0, on: view.task.due.value, at: view.desk) }
      },
      .view("afterlife", "Who carries on, of an overdue task whose unit is no more") {
        $0.afterlife
      },
      .view("status", "Done, open or overdue") { $0.status },
      .view("done", "When it was done") { $0.desk.day($0.task.done) },
      .view("plan", "The plan") { $0.plan.link(at: $0.desk) },
    ])

  private var afterlife: AfterlifeView? {
    guard task.isOverdue(on: desk.today) else { return nil }
    return AfterlifeView(of: desk.registry.units[task.owner ?? plan.unit], at: desk)
  }

  private var status: BadgeView {
    let state = TaskState(task, on: desk.today)
    return BadgeView(text: desk.say(state), code: state.rawValue)
  }
}

extension Plan: Paged {
  typealias OwnView = PlanPage
}
