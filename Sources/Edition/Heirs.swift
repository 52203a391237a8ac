package import Records
internal import Vietnamese

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
  package var inNameOrder: [Unit] {
    map { (key: CollationKey($0.names.last?.value.vi ?? ""), unit: $0) }
      .sorted { ($0.key, $0.unit.id) < ($1.key, $1.unit.id) }.map(\.unit)
  }
}
