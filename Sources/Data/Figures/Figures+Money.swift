internal import Edition
internal import Records
internal import Vietnamese

extension Figure {
  private struct MoneyYear: Sendable {
    let year: Int
    /// In đồng, one for each commendation.
    let given: [Int]
    /// In đồng, one for each time that money came back.
    let recovered: [Int]
  }

  /// What was given counts whatever became of the decision; what came back is told beside it.
  static func bonusesByYear(_ edition: Edition) -> Figure {
    let commendations = edition.registry.commendations.all
    let totals = commendations.compactMap { award in
      award.bonusTotal.map { (year: award.decision.on.value.year, total: $0) }
    }
    let given = ByYear(totals.compactMap { entry in entry.total.sum.map { (entry.year, $0) } }) {
      $0.0
    }
    let recoveries = commendations.flatMap { edition.changes(of: $0) }.compactMap(\.recovered)
      .filter { $0.amount != nil }
    let recovered = ByYear(recoveries) { $0.on?.value.year }
    let rows = years(given.years + recovered.years).map { year in
      MoneyYear(
        year: year, given: given[year].map(\.1), recovered: recovered[year].compactMap(\.amount))
    }
    return Figure(
      moneyTable, rows, .bars(["given", "recovered"]),
      noting: [
        "unclear": totals.count { $0.total.sum == nil },
        "undated": recoveries.count { $0.on == nil },
      ],
      label: { row, _ in label(row.year) })
  }

  private static let moneyTable = Table<MoneyYear>(.bonusesByYear, key: ["year"]) {
    Columns.year { $0.item.year }
    Columns.integer("given", .columnBonusesGiven, unit: .dong, required: true) {
      $0.item.given.sumAtMost
    }
    Columns.count("bonuses", .columnCommendationsCounted) { $0.item.given.count }
    Columns.integer("recovered", .columnRecovered, unit: .dong, required: true) {
      $0.item.recovered.sumAtMost
    }
    Columns.count("recoveries", .columnRecoveries) { $0.item.recovered.count }
  }
}

extension BonusTotal {
  fileprivate var sum: Int? { if case .sum(let sum) = self { sum } else { nil } }
}
