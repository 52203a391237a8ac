internal import Diagnostics
internal import Vietnamese

extension Registry {
  func successionCycles() -> [Diagnostic] {
    cycles(
      edges: { unit in unit.successions.compactMap(\.to) },
      finding: { .successionCycle($0, at: $1) })
  }

  func parentCycles() -> [Diagnostic] {
    cycles(edges: { unit in unit.parents.map(\.value) }, finding: { .parentCycle($0, at: $1) })
  }

  /// Each way back to a unit already on the way, once; every unit is walked once.
  private func cycles(
    edges: (Unit) -> [Reference<Unit>], finding: ([String], Place) -> Diagnostic
  ) -> [Diagnostic] {
    var walked: Set<ID<Unit>> = []
    var findings: [Diagnostic] = []
    for start in units.all where !walked.contains(start.id) {
      var way = [(unit: start, rest: edges(start)[...])]
      while let (unit, rest) = way.last {
        guard let next = rest.first else {
          walked.insert(unit.id)
          way.removeLast()
          continue
        }
        way[way.count - 1].rest = rest.dropFirst()
        guard let other = units[next], !walked.contains(other.id) else { continue }
        if let known = way.firstIndex(where: { $0.unit.id == other.id }) {
          let path = way[known...].map(\.unit.id.raw) + [other.id.raw]
          findings.append(finding(path, next.place))
        } else {
          way.append((other, edges(other)[...]))
        }
      }
    }
    return findings
  }
}
