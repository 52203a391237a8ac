package import Records
package import Vietnamese

extension Commendation {
  package func isAward(inForceOn day: Day) -> Bool {
    act == .commendation && status(on: day) == .inForce
  }

  package func isPraise(inForceOn day: Day) -> Bool {
    act == .praise && status(on: day) == .inForce
  }
}

/// Commendations counted by what they are worth today.
package struct AwardCount: Sendable {
  package let awards: Int
  package let praises: Int
  package let ended: Int

  package init(_ all: [Commendation], on day: Day) {
    awards = all.count { $0.isAward(inForceOn: day) }
    praises = all.count { $0.isPraise(inForceOn: day) }
    ended = all.count - awards - praises
  }
}

extension Edition {
  /// From the last evaluation as completed to the decision; nil where there was none, or no proposal, or its day is not known.
  package func daysFromEvaluation(_ commendation: Commendation) -> Int? {
    let decided = commendation.decision.on.value
    guard let initiative = commendation.initiative.flatMap({ registry.initiatives[$0] }),
      let evaluation = initiative.lifecycle.last(where: {
        $0.stage.value == .evaluated && $0.result == .completed
          && $0.on.value.mayHaveCome(by: decided)
      }), let day = evaluation.on.value.exact
    else { return nil }
    return decided.days(since: day)
  }
}
