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
        unit: unit, name: unit.name(on: nil), exists: exists,
        then: then[unit.id] ?? UnitCount(), now: now[unit.id] ?? UnitCount())
    }
    return Figure(
      unitTable,
      rows.sorted { $1.rank < $0.rank || ($0.rank == $1.rank && $0.unit.id < $1.unit.id) },
      .bars(["commendations_now", "commendations"]),
      note: Bilingual(
        vi:
          "“Khi đó” đếm những gì mang tên đơn vị vào ngày của quyết định hoặc ngày nộp; “hiện nay” cộng thêm của các đơn vị mà nó kế tục, để trống với đơn vị không còn tồn tại. Khen thưởng gồm khen đơn vị và khen người công tác ở đó; không tính biểu dương và quyết định không còn hiệu lực. Một hồ sơ có thể tính cho nhiều đơn vị.",
        en:
          "“Then” counts what bears the unit’s name on the day of the decision or submission; “now” adds that of the units it carries on, and is empty for a unit that no longer exists. Commendations are those of the unit and of people serving in it; praise, and decisions no longer in force, are not counted. One record may count for several units."
      ),
      label: { $0.name })
  }

  private static let unitTable = Table<UnitRow>(
    "statistics-by-unit",
    Bilingual(vi: "Theo đơn vị: khi đó và hiện nay", en: "By unit: then and now"),
    Bilingual(
      vi: "Mỗi dòng là một đơn vị có đề xuất hoặc khen thưởng.",
      en: "One row per unit with an initiative or commendation."),
    key: ["unit"]
  ) {
    Columns.unit("unit", "Đơn vị", "Unit", required: true) {
      Reference($0.item.unit.id, at: $0.item.unit.header.place)
    }
    Columns.local("name", "Tên gọi sau cùng", "Latest name", required: true) { $0.item.name }
    Columns.flag("exists", "Còn tồn tại", "Still exists") { $0.item.exists }
    Columns.count("commendations", "Khen thưởng khi đó", "Commendations then") {
      $0.item.then.commendations
    }
    Columns.integer("commendations_now", "Khen thưởng hiện nay", "Commendations now") {
      $0.item.exists ? $0.item.now.commendations : nil
    }
    Columns.count("initiatives", "Đề xuất khi đó", "Initiatives then") { $0.item.then.initiatives }
    Columns.integer("initiatives_now", "Đề xuất hiện nay", "Initiatives now") {
      $0.item.exists ? $0.item.now.initiatives : nil
    }
  }
}

/// What counts for one unit.
struct UnitCount: Sendable {
  var commendations = 0
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
    for award in registry.commendations.all where award.isAward(inForceOn: today) {
      add(units(of: award), \.commendations)
    }
    for initiative in registry.initiatives.all { add(initiative.units, \.initiatives) }
    return (then, now)
  }
}
