package import Records
package import Vietnamese

/// A unit of today that carries on another's work, and the step that made it so.
package struct Heir: Sendable {
  package let unit: Unit
  /// The last of the steps that lead to it: its day and its law.
  package let succession: Succession
}

extension Edition {
  /// The units that carry on a unit's work today, through every succession; empty when nobody does or when it still exists.
  package func heirs(of unit: Unit) -> [Unit] { inheritance(of: unit).map(\.unit) }

  /// The same, each with the day and the law by which it took over.
  package func inheritance(of unit: Unit) -> [Heir] {
    var heirs: [Heir] = []
    var seen: Set<ID<Unit>> = [unit.id]
    var queue = [unit]
    while let next = queue.popLast() {
      for succession in next.successions where succession.on.value.mayHaveCome(by: today(for: next))
      {
        guard let to = succession.to, seen.insert(to.id).inserted, let heir = registry.units[to]
        else { continue }
        if heir.lifetime.contains(today(for: heir)) {
          heirs.append(Heir(unit: heir, succession: succession))
        } else {
          queue.append(heir)
        }
      }
    }
    return heirs.sorted { $0.unit.id < $1.unit.id }
  }
}

/// Whom to ask about a unit that is no more: its heirs; where it has none, the unit above it, or the heirs of that.
package struct Afterlife: Sendable {
  /// Nil where the unit has heirs of its own, or where nobody above it is known.
  package let above: Unit?
  package let heirs: [Heir]
}

extension Edition {
  /// Nil while the unit exists.
  package func afterlife(of unit: Unit) -> Afterlife? {
    guard !unit.lifetime.contains(today(for: unit)) else { return nil }
    var (next, above): (Unit?, Unit?) = (unit, nil)
    // Parents are acyclic by rule; the steps are counted for a registry in which a rule is broken.
    for _ in 0..<Edition.mostLevels {
      guard let here = next else { break }
      if above != nil, here.lifetime.contains(today(for: here)) {
        return Afterlife(above: here, heirs: [])
      }
      let heirs = inheritance(of: here)
      if !heirs.isEmpty { return Afterlife(above: above.map { _ in here }, heirs: heirs) }
      next = here.parents.last.flatMap { registry.units[$0.value] }
      above = next
    }
    return Afterlife(above: nil, heirs: [])
  }

  /// More than any administration has.
  static let mostLevels = 16
}

extension [Unit] {
  /// By the latest name in the language, where numbers count: “Khu phố 2” before “Khu phố 10”.
  package func inNameOrder(in language: Language) -> [Unit] {
    map { unit in
      let name = unit.names.last?.value[language] ?? ""
      return (key: CollationKey(name, numeric: true, in: language), unit: unit)
    }.sorted { ($0.key, $0.unit.id) < ($1.key, $1.unit.id) }.map(\.unit)
  }
}
