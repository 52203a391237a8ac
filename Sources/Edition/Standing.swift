package import Records
package import Vietnamese

/// Where a proposal stands now, in the few words a register needs.
package enum Standing: String, CaseIterable, Hashable, Sendable {
  case submitted
  case underReview = "under-review"
  case approved, piloting, suspended, finished, completed
  case scaledUp = "scaled-up"
  case partlyCompleted = "partly-completed"
  case notCompleted = "not-completed"
  case returned, rejected, terminated
}

extension Initiative {
  /// The last event up to `day` decides; before the first one a proposal is submitted.
  package func standing(on day: Day) -> Standing {
    guard let event = lifecycle.last(where: { $0.on.value.mayHaveCome(by: day) }) else {
      return .submitted
    }
    return switch event.stage.value {
    case .submitted: .submitted
    case .opinionSought, .underReview: .underReview
    case .approved: .approved
    case .piloting, .adjusted, .resumed: .piloting
    case .suspended: .suspended
    case .terminated: .terminated
    case .returned: .returned
    case .rejected: .rejected
    case .finished, .reported: .finished
    case .scaledUp: .scaledUp
    case .evaluated:
      switch event.result {
      case .completed, nil: .completed
      case .partlyCompleted: .partlyCompleted
      case .notCompleted: .notCompleted
      }
    }
  }

  /// What its last evaluation came to; nil before the first. To be scaled up afterwards takes nothing from it.
  package func result(on day: Day) -> EvaluationResult? {
    evaluation(upTo: day).map { $0.result ?? .completed }
  }

  /// Whether it counts as completed, on every page and in every figure.
  package func isCompleted(on day: Day) -> Bool { result(on: day) == .completed }

  /// By which it is counted in a year; nil while it is still ahead.
  package func submission(upTo day: Day) -> LifecycleEvent? { events(upTo: day).first }

  package func events(upTo day: Day) -> [LifecycleEvent] {
    lifecycle.filter { $0.on.value.mayHaveCome(by: day) }
  }

  package func evaluation(upTo day: Day) -> LifecycleEvent? {
    lifecycle.last { $0.stage.value == .evaluated && $0.on.value.mayHaveCome(by: day) }
  }
}
