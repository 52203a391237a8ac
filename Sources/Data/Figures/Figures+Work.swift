internal import Edition
internal import Records
internal import Vietnamese

extension Figure {
  private struct ObstacleYear: Sendable {
    let year: Int
    let raised: Int
    let resolved: Int
    let days: Quartiles?
  }

  static func obstaclesByYear(_ edition: Edition) -> Figure {
    let table = Table<ObstacleYear>(
      .obstaclesByYear, key: ["year"]
    ) {
      Columns.year { $0.item.year }
      Columns.count("raised", .raisedOn) { $0.item.raised }
      Columns.count("resolved", .columnResolved) { $0.item.resolved }
      Columns.count("open", .columnStillOpen) { $0.item.raised - $0.item.resolved }
      Columns.spread(
        Bilingual(
          vi: "Từ ngày phát sinh đến ngày giải quyết xong, khi biết rõ cả hai ngày.",
          en: "From the day it was raised to the day it was resolved, where both are known.")
      ) { $0.item.days }
      Columns.count("timed", .columnTimed) { $0.item.days?.count ?? 0 }
    }
    let all = ByYear(edition.obstacles.map(\.obstacle)) { $0.raised.value.year }
    let rows = all.years.map { year in
      ObstacleYear(
        year: year, raised: all[year].count,
        resolved: all[year].count { $0.resolved(upTo: edition.today) != nil },
        days: Quartiles(of: all[year].compactMap { $0.days(upTo: edition.today) }))
    }
    return Figure(
      table, rows, .spread,
      label: { row, _ in label(row.year) })
  }

  private struct ActionRow: Sendable {
    let action: Obstacle.Action
    let resolved: Int
    let days: Quartiles?
  }

  static func obstaclesByAction(_ edition: Edition) -> Figure {
    let table = Table<ActionRow>(
      .obstaclesByAction,
      key: ["action"]
    ) {
      Columns.labelledChoice("action", Obstacle.Action.self, .action) {
        $0.item.action
      }
      Columns.count("resolved", .columnResolved) { $0.item.resolved }
      Columns.decimal("days_median", .columnMedianTime, unit: .days) {
        $0.item.days?.median
      }
    }
    let all = Dictionary(grouping: edition.obstacles.map(\.obstacle)) { $0.action }
    let rows = Obstacle.Action.allCases.map { action in
      let resolved = all[action, default: []].filter { $0.resolved(upTo: edition.today) != nil }
      return ActionRow(
        action: action, resolved: resolved.count,
        days: Quartiles(of: resolved.compactMap { $0.days(upTo: edition.today) }))
    }
    return Figure(
      table, rows, .bars(["resolved"]),
      label: { row, wording in LocalText(wording[row.action]) })
  }

  private struct ShortcomingYear: Sendable {
    let year: Int
    let all: [Practice.Shortcoming]

    var found: Int { all.map(\.found).sumAtMost }
    var corrected: Int { all.map(\.corrected.value).sumAtMost }
  }

  static func shortcomingsByYear(_ edition: Edition) -> Figure {
    let table = Table<ShortcomingYear>(.shortcomingsByYear, key: ["year"]) {
      Columns.year { $0.item.year }
      Columns.count("found", .columnFound) { $0.item.found }
      Columns.count("corrected", .columnPutRight) { $0.item.corrected }
      Columns.count("open", .columnNotPutRight) { max(0, $0.item.found - $0.item.corrected) }
    }
    let practices = edition.registry.practices.all.filter { !$0.shortcomings.isEmpty }
    let all = ByYear(practices) { ($0.period.to ?? $0.period.from)?.year }
    return Figure(
      table,
      all.years.map { ShortcomingYear(year: $0, all: all[$0].flatMap(\.shortcomings)) },
      .bars(["found", "corrected"]),
      label: { row, _ in label(row.year) })
  }
}
