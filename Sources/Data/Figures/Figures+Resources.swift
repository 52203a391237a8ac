internal import Edition
internal import Records
internal import Vietnamese

extension Figure {
  /// Counted at once: what was granted, which takes room, need not be held as long as its figure.
  private struct ResourceYear: Sendable {
    let year: Int
    let budget: Int
    /// People are whole; a fraction of a post still takes a person.
    let people: Int
    private let counts: [Resource.Sort: Int]

    init(_ year: Int, _ grants: [Resource]) {
      self.year = year
      budget = grants.compactMap(\.amount).sumAtMost
      people = grants.filter { $0.sort == .personnel }.compactMap(\.quantity?.integer).reduce(0, +)
      counts = grants.reduce(into: [:]) { $0[$1.sort, default: 0] += 1 }
    }

    func count(_ sort: Resource.Sort) -> Int { counts[sort] ?? 0 }
  }

  static func resourcesByYear(_ edition: Edition) -> Figure {
    let granted = edition.registry.initiatives.all.flatMap(\.resources)
    let dated = granted.filter { $0.on.map { $0.value.mayHaveCome(by: edition.today) } ?? false }
    let undated = granted.count { $0.on == nil }
    let all = ByYear(dated) { $0.on?.value.year }
    return Figure(
      resourceTable, all.years.map { ResourceYear($0, all[$0]) }, .bars(["budget"]),
      noting: ["number": undated],
      label: { row, _ in label(row.year) })
  }

  private static let resourceTable = Table<ResourceYear>(
    .resourcesByYear, key: ["year"]
  ) {
    Columns.year { $0.item.year }
    Columns.integer("budget", .columnBudget, unit: .dong, required: true) { $0.item.budget }
    Columns.count("budgets", .columnBudgetsGranted) { $0.item.count(.budget) }
    Columns.integer("personnel", .columnPersonnel, unit: .people, required: true) {
      $0.item.people
    }
    Columns.count("equipment", .columnGrantsEquipment) {
      $0.item.count(.equipment)
    }
    Columns.count("means", .columnGrantsMeans) { $0.item.count(.means) }
  }

  private struct EncouragementYear: Sendable {
    let year: Int
    let counts: [Encouragement.Sort: Int]
  }

  static func encouragementsByYear(_ edition: Edition) -> Figure {
    let all = ByYear(edition.registry.encouragements.all) { given in
      (given.period.to ?? given.period.from)?.year
    }
    let rows = all.years.map { year in
      EncouragementYear(
        year: year, counts: all[year].reduce(into: [:]) { $0[$1.sort, default: 0] += $1.count })
    }
    return Figure(
      encouragementTable, rows, .panels(Encouragement.Sort.inColumnOrder.map(\.column)),
      label: { row, _ in label(row.year) })
  }

  private static let encouragementTable = Table<EncouragementYear>(
    .encouragementsByYear, key: ["year"]
  ) {
    Columns.year { $0.item.year }
    Columns.encouragements { $0.item.counts }
  }
}

extension Columns {
  /// One column for each kind of encouragement.
  fileprivate static func encouragements(
    _ read: @escaping @Sendable (Row<Item>) -> [Encouragement.Sort: Int]
  ) -> Columns {
    Columns(
      Encouragement.Sort.inColumnOrder.flatMap { sort in
        count(sort.column, Title(sort)) { read($0)[sort] ?? 0 }.all
      })
  }
}

extension Encouragement.Sort {
  /// What was counted later stands behind what was counted first.
  fileprivate static let inColumnOrder = allCases.filter { $0 != .placement } + [.placement]

  fileprivate var column: String { rawValue.replacing("-", with: "_") }
}
