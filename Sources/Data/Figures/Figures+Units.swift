internal import Edition
internal import Records
internal import Vietnamese

extension Figure {
  private struct UnitRow: Sendable {
    let unit: Unit
    let name: LocalText
    let exists: Bool
    let then: UnitCount
    let now: UnitCount

    /// Commendations decide, then initiatives.
    var rank: (Int, Int) {
      (max(then.commendations, now.commendations), max(then.initiatives, now.initiatives))
    }
  }

  /// Then: what bears the unit's own name. Now: what bears its name or that of a unit it carries on.
  static func units(_ edition: Edition) -> Figure {
    let (then, now) = edition.unitCounts
    let rows = edition.registry.units.all.compactMap { unit -> UnitRow? in
      let exists = unit.lifetime.contains(edition.today)
      guard then[unit.id] != nil || now[unit.id] != nil else { return nil }
      return UnitRow(
        unit: unit, name: edition.name(of: unit, on: nil), exists: exists,
        then: then[unit.id] ?? UnitCount(), now: now[unit.id] ?? UnitCount())
    }
    return Figure(
      unitTable,
      rows.sorted { $1.rank < $0.rank || ($0.rank == $1.rank && $0.unit.id < $1.unit.id) },
      .bars(["commendations_now", "commendations"]),
      label: { row, _ in row.name })
  }

  private static let unitTable = Table<UnitRow>(
    .units,
    key: ["unit"]
  ) {
    Columns.unit("unit", .unit, required: true) {
      Reference($0.item.unit.id, at: $0.item.unit.header.place)
    }
    Columns.local("name", .columnLatestName, required: true) { $0.item.name }
    Columns.flag("exists", .columnStillExists) { $0.item.exists }
    Columns.count("commendations", .columnCommendationsThen) {
      $0.item.then.commendations
    }
    Columns.integer("commendations_now", .columnCommendationsNow) {
      $0.item.exists ? $0.item.now.commendations : nil
    }
    Columns.count("initiatives", .columnInitiativesThen) { $0.item.then.initiatives }
    Columns.integer("initiatives_now", .columnInitiativesNow) {
      $0.item.exists ? $0.item.now.initiatives : nil
    }
    Columns.count("praises", .columnPraisesThen) { $0.item.then.praises }
    Columns.integer("praises_now", .columnPraisesNow) {
      $0.item.exists ? $0.item.now.praises : nil
    }
  }
}

/// What counts for one unit.
struct UnitCount: Sendable {
  var commendations = 0
  var praises = 0
  var initiatives = 0
}

extension Edition {
  /// Each record once for each unit, whatever number of its people and predecessors it concerns.
  fileprivate var unitCounts: (then: [ID<Unit>: UnitCount], now: [ID<Unit>: UnitCount]) {
    var then: [ID<Unit>: UnitCount] = [:]
    var now: [ID<Unit>: UnitCount] = [:]
    func add(_ units: [ID<Unit>], _ field: WritableKeyPath<UnitCount, Int>) {
      let own = Set(units.filter { registry.units[$0] != nil })
      for unit in own { then[unit, default: UnitCount()][keyPath: field] += 1 }
      for case .unit(let name) in self.units(Array(own)) {
        now[ID(name), default: UnitCount()][keyPath: field] += 1
      }
    }
    for award in registry.commendations.all where award.isInForce(on: today) {
      add(units(of: award), award.act == .praise ? \.praises : \.commendations)
    }
    for initiative in registry.initiatives.all { add(initiative.units, \.initiatives) }
    return (then, now)
  }
}
