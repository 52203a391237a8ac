/// Where a proposal stands between two steps of its life, and which steps may come next.
enum LifePhase {
  /// Nothing was submitted yet.
  case unborn
  case proposed, returned, rejected
  case underWay, suspended
  /// Finished or terminated; the result is still to be judged.
  case ended
  case evaluated

  /// The steps of the Decree's procedure that may follow.
  var next: [Stage] {
    switch self {
    case .unborn, .returned: [.submitted]
    case .proposed: [.opinionSought, .underReview, .approved, .returned, .rejected]
    case .rejected: []
    case .underWay: [.piloting, .adjusted, .suspended, .terminated, .finished]
    case .suspended: [.adjusted, .resumed, .terminated]
    case .ended: [.reported, .opinionSought, .evaluated]
    case .evaluated: [.evaluated, .scaledUp]
    }
  }

  /// The phase after a step, whether or not the step was allowed: one slip is reported once.
  func after(_ stage: Stage) -> LifePhase {
    switch stage {
    case .submitted, .underReview: .proposed
    case .opinionSought: self == .ended ? .ended : .proposed
    case .approved, .piloting, .resumed: .underWay
    case .adjusted: self == .suspended ? .suspended : .underWay
    case .returned: .returned
    case .rejected: .rejected
    case .suspended: .suspended
    case .terminated, .finished, .reported: .ended
    case .evaluated, .scaledUp: .evaluated
    }
  }
}

extension Stage {
  /// Whether only an approved proposal can come to this.
  var needsApproval: Bool {
    switch self {
    case .submitted, .opinionSought, .underReview, .approved, .returned, .rejected: false
    case .piloting, .adjusted, .suspended, .resumed, .terminated, .finished: true
    case .reported, .evaluated, .scaledUp: true
    }
  }
}
