internal import Edition
internal import Records
internal import Vietnamese

extension Columns {
  /// Three columns that together are all commendations of a row.
  fileprivate static func awards(
    _ read: @escaping @Sendable (Row<Item>) -> AwardCount
  ) -> Columns {
    Columns(
      count("in_force", .columnCommendationsForce) {
        read($0).awards
      }.all
        + count("praises", .columnPraises) { read($0).praises }.all
        + count(
          "ended", .columnRevokedOrStripped,
          note: Bilingual(
            vi: "Khen thưởng và biểu dương không còn hiệu lực.",
            en: "Commendations and praise no longer in force.")
        ) { read($0).ended }.all)
  }
}

extension Figure {
  private struct AwardYear: Sendable {
    let year: Int
    let count: AwardCount
  }

  static func commendationsByYear(_ edition: Edition) -> Figure {
    let all = ByYear(edition.registry.commendations.all) { $0.decision.on.value.year }
    let table = Table<AwardYear>(
      .commendationsByYear, key: ["year"]
    ) {
      Columns.year { $0.item.year }
      Columns.awards { $0.item.count }
    }
    return Figure(
      table, all.years.map { AwardYear(year: $0, count: AwardCount(all[$0], on: edition.today)) },
      .bars(["in_force", "praises", "ended"]),
      label: { row, _ in label(row.year) })
  }

  private struct AwardForm: Sendable {
    let form: Form
    let count: AwardCount
  }

  static func commendationsByForm(_ edition: Edition) -> Figure {
    let all = Dictionary(grouping: edition.registry.commendations.all.filter { $0.form != nil }) {
      $0.form?.id
    }
    let rows = edition.registry.forms.compactMap { form in
      all[form.id].map { AwardForm(form: form, count: AwardCount($0, on: edition.today)) }
    }
    let table = Table<AwardForm>(
      .commendationsByForm,
      key: ["form"]
    ) {
      Columns.form("form", .columnForm) {
        Reference($0.item.form.id, at: $0.item.form.place)
      }
      Columns.count("in_force", .columnForce) { $0.item.count.awards }
      Columns.count("ended", .columnRevokedOrStripped) {
        $0.item.count.ended
      }
    }
    return Figure(
      table, rows, .bars(["in_force", "ended"]),
      label: { row, _ in row.form.label })
  }

  private struct RecipientYear: Sendable {
    let year: Int
    let people: [Official.Category: Int]
    let units: Int
    let withheld: Int
  }

  static func recipientsByYear(_ edition: Edition) -> Figure {
    let all = ByYear(
      edition.registry.commendations.all.filter { $0.isAward(inForceOn: edition.today) }
    ) { $0.decision.on.value.year }
    let rows = all.years.map { year in
      let parties = all[year].flatMap(\.recipients).map(\.party)
      return RecipientYear(
        year: year, people: edition.categories(parties), units: edition.countUnits(parties),
        withheld: all[year].reduce(0) { $0 + $1.withheld })
    }
    return Figure(
      recipientTable, rows,
      .panels(Official.Category.allCases.map(\.column) + ["unit", "withheld"]),
      label: { row, _ in label(row.year) })
  }

  private static let recipientTable = Table<RecipientYear>(
    .recipientsByYear, key: ["year"]
  ) {
    Columns.year { $0.item.year }
    Columns.categories { $0.item.people }
    Columns.count("unit", .columnCollectives) { $0.item.units }
    Columns.count("withheld", .columnNotNamed) { $0.item.withheld }
  }
}

extension Columns {
  /// One column for each category of person.
  fileprivate static func categories(
    _ read: @escaping @Sendable (Row<Item>) -> [Official.Category: Int]
  ) -> Columns {
    Columns(
      Official.Category.allCases.flatMap { category in
        count(category.column, Title(key: category.pluralKey)) { read($0)[category] ?? 0 }.all
      })
  }
}

extension Official.Category {
  fileprivate var column: String { rawValue.replacing("-", with: "_") }

  var pluralKey: String { "categories.\(rawValue)" }
}

extension Edition {
  fileprivate func categories(_ parties: [Party]) -> [Official.Category: Int] {
    var counts: [Official.Category: Int] = [:]
    for case .official(let reference) in parties {
      guard let category = registry.officials[reference]?.category else { continue }
      counts[category, default: 0] += 1
    }
    return counts
  }

  fileprivate func countUnits(_ parties: [Party]) -> Int {
    parties.count { party in
      if case .unit(let unit) = party { registry.units[unit] != nil } else { false }
    }
  }
}
