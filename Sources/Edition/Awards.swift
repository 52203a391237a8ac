package import Records
package import Vietnamese

// One rule for all pages and data: who counts what was given says so; every other count is of what is in force today, and what
// was revoked or stripped is counted apart.

extension Commendation {
  package func isInForce(on day: Day) -> Bool { status(on: day) == .inForce }

  /// A title or a form of commendation that stands; a praise is no award.
  package func isAward(inForceOn day: Day) -> Bool { act == .commendation && isInForce(on: day) }
}

extension Edition {
  /// Whether it is an emulation title, a form of commendation or a praise, which the Law keeps apart.
  package func category(of commendation: Commendation) -> Form.Category {
    guard commendation.act == .commendation else { return .praise }
    return commendation.form.flatMap { registry.form($0.id) }?.category ?? .commendation
  }
}

/// Commendations counted by what they are and by what they are worth today.
package struct AwardCount: Sendable {
  package let titles: Int
  /// By a form of commendation.
  package let commendations: Int
  package let praises: Int
  /// Of any of them.
  package let ended: Int

  package init(_ all: [Commendation], in edition: Edition) {
    let standing = all.filter { $0.isInForce(on: edition.today(for: $0)) }
    let counts = standing.reduce(into: [:]) { $0[edition.category(of: $1), default: 0] += 1 }
    titles = counts[.title, default: 0]
    commendations = counts[.commendation, default: 0]
    praises = counts[.praise, default: 0]
    ended = all.count - standing.count
  }

  /// Titles and forms of commendation together.
  package var awards: Int { titles + commendations }
  /// With praise: what the register of commendations has in force.
  package var inForce: Int { awards + praises }
}

extension Edition {
  /// The last evaluation as completed that may have come before the decision; nil where there was none, or no proposal.
  package func evaluation(before commendation: Commendation) -> LifecycleEvent? {
    let initiative = commendation.initiative.flatMap { registry.initiatives[$0] }
    return initiative?.lifecycle.last {
      $0.stage.value == .evaluated && $0.result == .completed
        && $0.on.value.mayHaveCome(by: commendation.decision.on.value)
    }
  }

  /// From that evaluation to the decision; nil where there is none, or its day is not known.
  package func daysFromEvaluation(_ commendation: Commendation) -> Int? {
    evaluation(before: commendation)?.on.value.exact
      .map { commendation.decision.on.value.days(since: $0) }
  }
}
