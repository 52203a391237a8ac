package import Records
package import Vietnamese

/// Where a task stands on a day.
package enum TaskState: String, Labelled {
  case open, overdue, done

  package static let group = "task"

  package init(_ task: Plan.Task, on day: Day) {
    self = task.status == .done ? .done : task.isOverdue(on: day) ? .overdue : .open
  }
}

/// Where a consultation stands on a day.
package enum ConsultationState: String, Labelled {
  case ahead, open, closed

  package static let group = "consultation"

  package init(_ consultation: Consultation, on day: Day) {
    self = consultation.isOpen(on: day) ? .open : day < consultation.opens.value ? .ahead : .closed
  }
}
