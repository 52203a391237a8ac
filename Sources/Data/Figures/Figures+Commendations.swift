internal import Edition
internal import Records
internal import Vietnamese

extension Columns {
  /// Three columns that together are all commendations of a row.
  fileprivate static func awards(
    _ read: @escaping @Sendable (Row<Item>) -> AwardCount
  ) -> Columns {
    Columns(
      count("in_force", "Khen thưởng còn hiệu lực", "Commendations in force") {
        read($0).awards
      }.all
        + count("praises", "Biểu dương", "Praises") { read($0).praises }.all
        + count(
          "ended", "Đã bị hủy bỏ hoặc bị tước", "Revoked or stripped",
          note: Bilingual(
            vi: "Khen thưởng và biểu dương không còn hiệu lực.",
            en: "Commendations and praises no longer in force.")
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
      "statistics-commendations-by-year",
      Bilingual(vi: "Khen thưởng, biểu dương theo năm", en: "Commendations and praise by year"),
      Bilingual(vi: "Mỗi dòng là một năm.", en: "One row per year."), key: ["year"]
    ) {
      Columns.year { $0.item.year }
      Columns.awards { $0.item.count }
    }
    return Figure(
      table, all.years.map { AwardYear(year: $0, count: AwardCount(all[$0], on: edition.today)) },
      .bars(["in_force", "praises", "ended"]),
      note: Bilingual(
        vi:
          "Đếm theo năm của quyết định. Biểu dương không phải là khen thưởng nên đếm riêng; quyết định đã bị hủy bỏ hoặc bị tước cũng đếm riêng, quyết định được khôi phục tính là còn hiệu lực.",
        en:
          "Counted by the year of the decision. Praise is no commendation and is counted apart; so are decisions since revoked or stripped. One that was restored counts as in force."
      ),
      label: { label($0.year) })
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
      "statistics-commendations-by-form",
      Bilingual(vi: "Khen thưởng theo hình thức", en: "Commendations by form"),
      Bilingual(
        vi: "Mỗi dòng là một hình thức khen thưởng.", en: "One row per form of commendation."),
      key: ["form"]
    ) {
      Columns.form("form", "Hình thức", "Form") {
        Reference($0.item.form.id, at: $0.item.form.place)
      }
      Columns.count("in_force", "Còn hiệu lực", "In force") { $0.item.count.awards }
      Columns.count("ended", "Đã bị hủy bỏ hoặc bị tước", "Revoked or stripped") {
        $0.item.count.ended
      }
    }
    return Figure(
      table, rows, .bars(["in_force", "ended"]),
      note: Bilingual(
        vi:
          "Hình thức xếp từ cao xuống thấp; hình thức chưa từng được tặng thì không nêu. Biểu dương không có hình thức và không tính ở đây.",
        en:
          "Forms stand in order of rank; those never given are left out. A praise has no form and is not counted here."
      ),
      label: { $0.form.label })
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
      note: Bilingual(
        vi:
          "Đếm lượt được khen thưởng theo năm của quyết định: một người được khen hai lần tính hai lượt. Người không đồng ý nêu tên vẫn được tính. Không tính biểu dương và quyết định không còn hiệu lực.",
        en:
          "Commendations received, by the year of the decision: a person commended twice counts twice. People who did not agree to be named are counted too. Praise, and decisions no longer in force, are not."
      ),
      label: { label($0.year) })
  }

  private static let recipientTable = Table<RecipientYear>(
    "statistics-recipients-by-year",
    Bilingual(vi: "Người được khen thưởng theo đối tượng", en: "Recipients by category"),
    Bilingual(vi: "Mỗi dòng là một năm.", en: "One row per year."), key: ["year"]
  ) {
    Columns.year { $0.item.year }
    Columns.categories { $0.item.people }
    Columns.count("unit", "Tập thể", "Units") { $0.item.units }
    Columns.count("withheld", "Không nêu tên", "Not named") { $0.item.withheld }
  }
}

extension Columns {
  /// One column for each category of person.
  fileprivate static func categories(
    _ read: @escaping @Sendable (Row<Item>) -> [Official.Category: Int]
  ) -> Columns {
    Columns(
      Official.Category.allCases.flatMap { category in
        count(category.column, category.label.vi, category.plural) { read($0)[category] ?? 0 }.all
      })
  }
}

extension Official.Category {
  fileprivate var column: String { rawValue.replacing("-", with: "_") }

  fileprivate var plural: String { label.en + "s" }
}

extension Edition {
  fileprivate func categories(_ parties: [Party]) -> [Official.Category: Int] {
    var counts: [Official.Category: Int] = [:]
    for case .official(let reference) in parties {
      if let official = registry.officials[reference] { counts[official.category, default: 0] += 1 }
    }
    return counts
  }

  fileprivate func countUnits(_ parties: [Party]) -> Int {
    parties.count { party in
      if case .unit(let unit) = party { registry.units[unit] != nil } else { false }
    }
  }
}
