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

/// Whether an obstacle still stands in the way.
package enum ObstacleState: String, Labelled {
  case unresolved, resolved

  package static let group = "obstacle-state"

  package init(_ obstacle: Obstacle, on day: Day) {
    self = obstacle.resolved(upTo: day) == nil ? .unresolved : .resolved
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

/// What a commendation is worth on a day, and whether it ever was not.
package enum AwardState: String, Labelled {
  case inForce = "in-force"
  case revoked, stripped, restored

  package static let group = "award-state"

  /// A restored one is in force again; the others are what a commendation can be worth.
  package var labelKey: String {
    self == .restored
      ? "\(AwardState.group).\(rawValue)" : "\(Commendation.Status.group).\(rawValue)"
  }

  package var isInForce: Bool { self == .inForce || self == .restored }
}

extension Commendation {
  package func lastChange(upTo day: Day) -> StatusChange? { history.last { $0.on.value <= day } }

  package func state(on day: Day) -> AwardState {
    switch lastChange(upTo: day)?.status {
    case nil: .inForce
    case .revoked: .revoked
    case .stripped: .stripped
    case .restored: .restored
    }
  }
}
