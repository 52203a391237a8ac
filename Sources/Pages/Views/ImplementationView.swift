internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A plan and how far its tasks are.
struct PlanPage: Templated {
  static let template = "plan"

  let frame: FrameView
  let title: HTML
  let unit: UnitLinkView?
  let document: CitationView?
  let period: String?
  let tasks: [TaskView]
  let progress: String
  let story: StoryView
  let notes: RecordNotesView

  static let shape = Shape<PlanPage>(
    "plan", "A plan and how far its tasks are",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .html("title", "The title") { $0.title },
      .view("unit", "The unit") { $0.unit },
      .view("document", "The document it rests on") { $0.document },
      .text("period", "From when to when") { $0.period },
      .list("tasks", "The tasks") { $0.tasks },
      .text("progress", "How many are done") { $0.progress },
      .view("story", "The long text and the photographs it does not show") { $0.story },
      .view("notes", "Corrections, bulletins, how to cite") { $0.notes },
    ])
}

struct TaskView: View {
  let text: HTML
  let due: DayView
  let owner: UnitLinkView?
  let status: BadgeView
  let done: DayView?
  let plan: LinkView

  static let shape = Shape<TaskView>(
    "task", "A task of a plan",
    [
      .html("text", "The words") { $0.text },
      .view("due", "By when") { $0.due },
      .view("owner", "Who does it") { $0.owner },
      .view("status", "Done, open or overdue") { $0.status },
      .view("done", "When it was done") { $0.done },
      .view("plan", "The plan") { $0.plan },
    ])
}

struct ActivityView: View {
  let id: String
  let title: HTML
  let form: String
  let day: DayView
  let unit: UnitLinkView?
  let audience: HTML?
  let attendance: String?
  let document: CitationView?
  let isSample: Bool

  static let shape = Shape<ActivityView>(
    "activity", "Something done to make the policy known",
    [
      .text("id", "The id, for anchors") { $0.id },
      .html("title", "The title") { $0.title },
      .text("form", "Conference, training …") { $0.form },
      .view("day", "The day") { $0.day },
      .view("unit", "The unit") { $0.unit },
      .html("audience", "For whom") { $0.audience },
      .text("attendance", "How many took part") { $0.attendance },
      .view("document", "The document it rests on") { $0.document },
      .flag("isSample", "Whether it is made up for the demonstration") { $0.isSample },
    ])
}

extension PageDesk {
  func page(_ plan: Plan, prose: RenderedStory) -> PlanPage {
    let done = plan.tasks.count { $0.status == .done }
    return PlanPage(
      frame: frame(facts(plan, prose: prose)), title: .prose(plan.title(in: naming)),
      unit: unit(plan.unit, on: plan.period.from), document: plan.document.flatMap(citation),
      period: naming.period(plan.period), tasks: plan.tasks.map { task($0, of: plan) },
      progress: say(
        Bilingual(
          vi: "\(done)/\(plan.tasks.count) nhiệm vụ đã hoàn thành",
          en: "\(done) of \(plan.tasks.count) tasks done")),
      story: story(prose, of: plan), notes: notes(of: plan))
  }

  private func facts(_ plan: Plan, prose: RenderedStory) -> PageFacts {
    PageFacts(
      route: .record(plan.key), title: plan.title(in: naming), trail: trail(.plans),
      section: .plans,
      isSample: plan.header.isSample, isTranslated: prose.isTranslated,
      updated: edition.lastChange(of: plan))
  }

  func task(_ task: Plan.Task, of plan: Plan) -> TaskView {
    TaskView(
      text: text(task.text), due: day(task.due.value),
      owner: task.owner.flatMap { unit($0, on: task.due.value) }, status: status(of: task),
      done: day(task.done),
      plan: link(.prose(plan.title(in: naming)), to: plan))
  }

  private func status(of task: Plan.Task) -> BadgeView {
    switch task.status {
    case .done: BadgeView(text: say(Bilingual(vi: "Đã xong", en: "Done")), code: "done")
    case .open where task.isOverdue(on: today):
      BadgeView(text: say(Bilingual(vi: "Quá hạn", en: "Overdue")), code: "overdue")
    case .open: BadgeView(text: say(Bilingual(vi: "Đang làm", en: "Open")), code: "open")
    }
  }

  func activity(_ activity: Activity) -> ActivityView {
    ActivityView(
      id: activity.header.name, title: .prose(activity.title(in: naming)), form: say(activity.form),
      day: day(activity.on.value), unit: unit(activity.unit, on: activity.on.value),
      audience: activity.audience.map(text),
      attendance: activity.attendance.map { Number.print($0, language) },
      document: activity.document.flatMap(citation), isSample: activity.header.isSample)
  }

}

/// The matrix of units against what each has done, the overdue tasks, and the counted encouragements.
struct ImplementationPage: Templated {
  static let template = "implementation"

  let frame: FrameView
  let rows: [ImplementationRowView]
  let overdue: [TaskView]
  let activities: [ActivityView]
  let encouragements: [EncouragementView]

  static let shape = Shape<ImplementationPage>(
    "implementation",
    "The matrix of units against what each has done, the overdue tasks, and the counted encouragements",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .list("rows", "One row a unit") { $0.rows },
      .list("overdue", "The tasks past their day") { $0.overdue },
      .list("activities", "What was done to make the policy known") { $0.activities },
      .list("encouragements", "Priorities and other encouragement, counted") { $0.encouragements },
    ])
}

struct ImplementationRowView: View {
  let unit: UnitLinkView
  let conferences: String
  let trainings: String
  let circulars: String
  let media: String
  let plan: LinkView?
  let practice: LinkView?

  static let shape = Shape<ImplementationRowView>(
    "implementation-row", "What one unit has done to carry out the policy",
    [
      .view("unit", "The unit") { $0.unit },
      .text("conferences", "Number of conferences") { $0.conferences },
      .text("trainings", "Number of trainings") { $0.trainings },
      .text("circulars", "Number of circulars") { $0.circulars },
      .text("media", "Number of appearances in the media") { $0.media },
      .view("plan", "The plan") { $0.plan },
      .view("practice", "The report of good practice") { $0.practice },
    ])
}

extension PageDesk {
  func implementationPage() -> ImplementationPage {
    let plans = registry.plans.all
    return ImplementationPage(
      frame: registerFrame(.implementation), rows: involvedUnits.map(implementation),
      overdue: plans.flatMap { plan in
        plan.tasks.filter { $0.isOverdue(on: today) }.map { task($0, of: plan) }
      },
      activities: registry.activities.all.newestFirst.map(activity),
      encouragements: registry.encouragements.all.map(encouragement))
  }

  /// Every unit with an activity, plan or report of its own, and every unit to which a document was addressed: that one
  /// of them has nothing to show is news. In Vietnamese order of names.
  private var involvedUnits: [Unit] {
    let addressed = Set(registry.documents.all.flatMap(\.addressees).map(\.id))
    return registry.units.all.filter { unit in
      addressed.contains(unit.id)
        || !relations.activitiesOfUnit[unit.id].isEmpty || !relations.plansOfUnit[unit.id].isEmpty
        || !relations.practicesOfUnit[unit.id].isEmpty
    }.inNameOrder
  }

  private func implementation(_ unit: Unit) -> ImplementationRowView {
    let activities = relations.activitiesOfUnit[unit.id]
    func number(_ form: Activity.Form) -> String {
      let count = activities.count { $0.form == form }
      return count == 0 ? "–" : Number.print(count, language)
    }
    return ImplementationRowView(
      unit: self.unit(unit, on: nil), conferences: number(.conference),
      trainings: number(.training), circulars: number(.circular), media: number(.media),
      plan: relations.plansOfUnit[unit.id].last.map {
        link(.prose($0.title(in: naming)), to: $0)
      },
      practice: relations.practicesOfUnit[unit.id].last.map {
        link(.prose($0.title(in: naming)), to: $0)
      })
  }
}

extension Plan: Shown {
  func ownPage(in edition: Edition) -> SitePage? {
    .record(self, in: edition) { $0.page($1, prose: $2) }
  }
}

extension Activity: Shown {
  func ownPage(in edition: Edition) -> SitePage? { nil }
}
