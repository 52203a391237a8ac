internal import Diagnostics
internal import Vietnamese

extension Unit {
  /// Names and kinds follow each other without gaps or overlaps, parents without overlaps, and a unit goes over into another
  /// on the day after its last.
  func historyFindings() -> [Diagnostic] {
    names.breaks(key: "names", mayPause: false) + kinds.breaks(key: "kind", mayPause: false)
      + parents.breaks(key: "parent", mayPause: true)
      + successions.compactMap(successionFinding)
  }

  /// A unit that was split may live on beside what was split off.
  private func successionFinding(_ succession: Succession) -> Diagnostic? {
    let last = lifetime.to
    if last == nil, succession.how == .split { return nil }
    guard last?.ordinal != succession.on.value.ordinal - 1 else { return nil }
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
      let step = start.ordinal - end.ordinal
      if step < 1 { return .overlap(key, later, end: end) }
      return step > 1 && !mayPause ? .gap(key, later, end: end) : nil
    }
  }
}
