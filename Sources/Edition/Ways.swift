package import Records
package import Vietnamese

/// A step on the way to a commendation, and how many days it took to come to it.
package struct WayStop: Sendable {
  package let step: WayStep
  /// Since the step before; nil for the first, and where either is not known to the day.
  package let days: Int?
}

extension Commendation {
  package var stops: [WayStop] {
    zip([nil] + way.dropLast(), way).map { before, step in
      WayStop(step: step, days: WayStop.days(from: before?.on.value, to: step.on.value))
    }
  }

  /// From the last step to the decision.
  package var daysToDecision: Int? {
    WayStop.days(from: way.last?.on.value, to: .day(decision.on.value))
  }

  /// The step with which it began; nil where the record does not say.
  package var proposal: WayStep? { way.first { $0.sort.value == .proposed } }

  /// From the proposal to the decision; nil where there is none, or its day is not known.
  package var daysFromProposal: Int? {
    WayStop.days(from: proposal?.on.value, to: .day(decision.on.value))
  }
}

extension WayStop {
  fileprivate static func days(from: PartialDate?, to: PartialDate) -> Int? {
    guard let from = from?.exact, let to = to.exact else { return nil }
    return to.days(since: from)
  }
}
