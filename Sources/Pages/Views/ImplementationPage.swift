internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// The matrix of units against what each has done, the overdue tasks, and the counted encouragements.
struct ImplementationPage: PageView {
  static let template = "implementation"

  let desk: PageDesk

  static let shape = Shape<ImplementationPage>(
    "implementation",
    "The matrix of units against what each has done, the overdue tasks, and the counted encouragements",
    [
      .frame,
      .list("rows", "One row a unit") { page in
        page.involvedUnits.map { ImplementationRowView(unit: $0, desk: page.desk) }
      },
      .list("overdue", "The tasks past their day") { $0.overdue },
      .list("activities", "What was done to make the policy known") { $0.activities },
      .list(
        "shortcomings", "The errors of practice that units found and put right, report by report"
      ) {
        $0.shortcomings
      },
      .view("shortcomingTotal", "Their sum, where there are several reports") {
        $0.shortcomingTotal
      },
      .list("encouragements", "Priorities and other encouragement, counted") { $0.encouragements },
    ])

  /// Every unit with an activity, plan or report of its own, and every unit to which a document was addressed: that one
  /// of them has nothing to show is news. In the order of names.
  private var involvedUnits: [Unit] {
    let relations = desk.relations
    let addressed = Set(desk.registry.documents.all.flatMap(\.addressees).map(\.id))
    return desk.registry.units.all.filter { unit in
      addressed.contains(unit.id)
        || !relations.activitiesOfUnit[unit.id].isEmpty || !relations.plansOfUnit[unit.id].isEmpty
        || !relations.practicesOfUnit[unit.id].isEmpty
    }.inNameOrder(in: desk.language)
  }

  private var overdue: [TaskView] {
    desk.registry.overdueTasks(on: desk.today).map {
      TaskView(task: $0.task, plan: $0.plan, desk: desk)
    }
  }

  private var activities: [ActivityView] {
    desk.registry.activities.all.newestFirst.map { ActivityView(activity: $0, desk: desk) }
  }

  /// The reports that tell of any, newest first.
  private var reports: [Practice] {
    desk.registry.practices.all.filter { !$0.shortcomings.isEmpty }.newestFirst
  }

  private var shortcomings: [ShortcomingTotalView] {
    reports.map { ShortcomingTotalView(of: $0, $0.shortcomings, at: desk) }
  }

  private var shortcomingTotal: ShortcomingTotalView? {
    let reports = reports
    guard reports.count > 1 else { return nil }
    return ShortcomingTotalView(of: nil, reports.flatMap(\.shortcomings), at: desk)
  }

  private var encouragements: [EncouragementView] {
    desk.registry.encouragements.all.map { EncouragementView(encouragement: $0, desk: desk) }
  }

  var facts: PageFacts { PageFacts(.implementation, at: desk) }
}

struct ImplementationRowView: View {
  let unit: Unit
  let desk: PageDesk

  static let shape = Shape<ImplementationRowView>(
    "implementation-row", "What one unit has done to carry out the policy",
    [
      .view("unit", "The unit") { UnitLinkView($0.unit, on: nil, at: $0.desk) },
      .text("conferences", "Number of conferences") { $0.number(of: .conference) },
      .text("trainings", "Number of trainings") { $0.number(of: .training) },
      .text("circulars", "Number of circulars") { $0.number(of: .circular) },
      .text("media", "Number of appearances in the media") { $0.number(of: .media) },
      .view("plan", "The plan") { $0.last($0.desk.relations.plansOfUnit) },
      .view("practice", "The report of good practice") {
        $0.last($0.desk.relations.practicesOfUnit)
      },
    ])

  private func number(of form: Activity.Form) -> String {
    let count = desk.relations.activitiesOfUnit[unit.id].count { $0.form == form }
    return count == 0 ? "–" : Number.print(count, desk.language)
  }

  private func last<Item: Shown & Related>(_ items: Relation<ID<Unit>, Item>) -> LinkView? {
    items[unit.id].last.map { $0.link(at: desk) }
  }
}
