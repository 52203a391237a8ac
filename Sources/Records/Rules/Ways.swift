internal import Diagnostics
internal import Vietnamese

extension Commendation {
  /// The steps to a decision follow one another and end before it; no council casts more votes than it has members.
  func wayFindings() -> [Diagnostic] {
    let late = way.filter { !$0.on.value.mayHaveCome(by: decision.on.value) }
      .map { Diagnostic.stepAfterDecision($0, decision) }
    let votes = way.compactMap(\.votes).filter { votes in
      votes.of.map { votes.cast.value > $0 } ?? false
    }
    return late + votes.map { .tooManyVotes($0) }
  }
}

extension Diagnostic {
  fileprivate static func stepAfterDecision(_ step: WayStep, _ decision: Decision) -> Diagnostic {
    Diagnostic(
      .dateOrder, at: step.on.place,
      Bilingual(
        vi:
          "bước “\(step.sort.value.rawValue)” ngày \(step.on.value.iso), sau ngày quyết định \(decision.on.value.iso)",
        en:
          "the step “\(step.sort.value.rawValue)” is of \(step.on.value.iso), after the decision of \(decision.on.value.iso)"
      ),
      help: Bilingual(
        vi: "sửa ngày của bước này hoặc ngày quyết định",
        en: "correct the day of the step or of the decision"))
  }

  fileprivate static func tooManyVotes(_ votes: WayStep.Votes) -> Diagnostic {
    Diagnostic(
      .countTooLarge, at: votes.cast.place,
      Bilingual(
        vi: "\(votes.cast.value) phiếu tán thành, nhưng hội đồng có \(votes.of ?? 0) người",
        en: "\(votes.cast.value) votes in favour, but the council has \(votes.of ?? 0) members"),
      help: Bilingual(vi: "sửa votes hoặc of", en: "correct votes or of"))
  }

  static func tooManyCorrected(_ shortcoming: Practice.Shortcoming) -> Diagnostic {
    Diagnostic(
      .countTooLarge, at: shortcoming.corrected.place,
      Bilingual(
        vi:
          "đã chấn chỉnh \(shortcoming.corrected.value), nhưng chỉ phát hiện \(shortcoming.found)",
        en: "\(shortcoming.corrected.value) were put right, but only \(shortcoming.found) found"),
      help: Bilingual(vi: "sửa found hoặc corrected", en: "correct found or corrected"))
  }
}

extension Practice {
  func shortcomingFindings() -> [Diagnostic] {
    shortcomings.filter { $0.corrected.value > $0.found }.map { .tooManyCorrected($0) }
  }
}
