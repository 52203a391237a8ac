internal import Diagnostics
internal import Vietnamese

extension Unit {
  /// Names and kinds follow each other without gaps or overlaps, parents without overlaps, and a unit goes over into another
  /// on the day after its last. Where days are not known, only what is certain is a finding.
  func historyFindings() -> [Diagnostic] {
    names.breaks(key: "names", mayPause: false) + kinds.breaks(key: "kind", mayPause: false)
      + parents.breaks(key: "parent", mayPause: true)
      + successions.compactMap(successionFinding)
  }

  /// A unit that was split may live on beside what was split off.
  private func successionFinding(_ succession: Succession) -> Diagnostic? {
    let last = lifetime.to
    if last == nil, succession.how == .split { return nil }
    if let last, last.mayBeFollowed(by: succession.on.value) { return nil }
    return .successionDay(succession, lastDay: last)
  }
}

extension Array {
  fileprivate func breaks<Value>(
    key: String, mayPause: Bool
  ) -> [Diagnostic] where Element == Dated<Value> {
    zip(self, dropFirst()).compactMap { earlier, later in
      guard let end = earlier.period.to, let start = later.period.from else {
        return .openInTheMiddle(key, later)
      }
      if start.latest <= end.earliest { return .overlap(key, later, end: end) }
      let isGap = start.earliest.ordinal - end.latest.ordinal > 1
      return isGap && !mayPause ? .gap(key, later, end: end) : nil
    }
  }
}

extension PartialDate {
  /// Whether the other may be the day after.
  fileprivate func mayBeFollowed(by other: PartialDate) -> Bool {
    earliest.ordinal < other.latest.ordinal && other.earliest.ordinal <= latest.ordinal + 1
  }
}
