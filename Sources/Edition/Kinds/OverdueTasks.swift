package import Records
package import Vietnamese

extension Registry {
  /// Tasks of plans that are open after their day: the longest overdue first, of those of a day by their units.
  package func overdueTasks(on today: Day) -> [(plan: Plan, task: Plan.Task)] {
    plans.all.flatMap { plan in
      plan.tasks.filter { $0.isOverdue(on: today) }.map { (plan: plan, task: $0) }
    }.sorted { one, other in
      let (day, otherDay) = (one.task.due.value.latest, other.task.due.value.latest)
      return (day, (one.task.owner ?? one.plan.unit).id, one.plan.key)
        < (otherDay, (other.task.owner ?? other.plan.unit).id, other.plan.key)
    }
  }
}
