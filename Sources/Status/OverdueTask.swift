package import Records
package import Vietnamese

extension Status {
  /// A task of a plan that is open after its day.
  package struct OverdueTask: Sendable {
    package let item: Item
    package let text: LocalText
    package let due: PartialDate
  }
}

extension Registry {
  /// The longest overdue first.
  func overdueTasks(on today: Day) -> [Status.OverdueTask] {
    plans.all.flatMap { plan in
      plan.tasks.filter { $0.status == .open && $0.due.value.isBefore(.day(today)) }.map {
        Status.OverdueTask(item: Status.Item(plan), text: $0.text, due: $0.due.value)
      }
    }.sorted { ($0.due, $0.item.key) < ($1.due, $1.item.key) }
  }
}
