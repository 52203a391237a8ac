package import Records
package import Vietnamese

extension Edition {
  /// The units that carry on a unit's work today, through every succession; empty when nobody does or when it still exists.
  package func heirs(of unit: Unit) -> [Unit] {
    var heirs: [Unit] = []
    var seen: Set<ID<Unit>> = [unit.id]
    var queue = [unit]
    while let next = queue.popLast() {
      for succession in next.successions where succession.on.value.mayHaveCome(by: today) {
        guard let to = succession.to, seen.insert(to.id).inserted, let heir = registry.units[to]
        else { continue }
        if heir.lifetime.contains(today) { heirs.append(heir) } else { queue.append(heir) }
      }
    }
    return heirs.sorted { $0.id < $1.id }
  }
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
