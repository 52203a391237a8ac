internal import Edition
internal import Records
internal import Vietnamese

/// Those who received what stands and is no praise, by the year of the decision.
private struct RecipientYear: Sendable {
  let year: Int
  let count: RecipientCount

  static func all(_ edition: Edition) -> [RecipientYear] {
    let all = ByYear(
      edition.registry.commendations.all.filter { $0.isAward(inForceOn: edition.today) }
    ) { $0.decision.on.value.year }
    return all.years.map { RecipientYear(year: $0, count: RecipientCount(all[$0], in: edition)) }
  }
}

extension Figure {
  static func recipientsByYear(_ edition: Edition) -> Figure {
    Figure(
      recipientTable, RecipientYear.all(edition),
      .panels(
        Official.Category.first.map(\.column) + ["unit", "withheld"]
          + Official.Category.later.map(\.column) + ["not_known", "posthumous"]),
      label: { row, _ in label(row.year) })
  }

  /// What was counted later stands behind what was counted first.
  private static let recipientTable = Table<RecipientYear>(
    .recipientsByYear, key: ["year"]
  ) {
    Columns.year { $0.item.year }
    Columns.categories(Official.Category.first) { $0.item.count.people }
    Columns.count("unit", .columnCollectives) { $0.item.count.units }
    Columns.count("withheld", .columnNotNamed) { $0.item.count.withheld }
    Columns.categories(Official.Category.later) { $0.item.count.people }
    Columns.count("not_known", .columnCategoryNotKnown) { $0.item.count.uncategorised }
    Columns.count(
      "posthumous", .columnPosthumous,
      note: Bilingual(
        vi: "Đã được tính ở cột đối tượng của họ.", en: "Counted under their category too.")
    ) { $0.item.count.posthumous }
  }

  static func women(_ edition: Edition) -> Figure {
    Figure(
      womenTable, RecipientYear.all(edition), .bars(["women", "men", "not_known"]),
      label: { row, _ in label(row.year) })
  }

  private static let womenTable = Table<RecipientYear>(.recipientsWomen, key: ["year"]) {
    Columns.year { $0.item.year }
    Columns.count("women", .columnWomen) { $0.item.count.women }
    Columns.count("men", .columnMen) { $0.item.count.men }
    Columns.count("not_known", .columnHonorificNotKnown) { $0.item.count.unaddressed }
    Columns.share("women_percent", .columnShareOfWomen) { $0.item.count.shareOfWomen }
  }

  static func direct(_ edition: Edition) -> Figure {
    Figure(
      directTable, RecipientYear.all(edition), .bars(["direct", "leading", "not_known"]),
      label: { row, _ in label(row.year) })
  }

  private static let directTable = Table<RecipientYear>(.recipientsDirect, key: ["year"]) {
    Columns.year { $0.item.year }
    Columns.count("direct", .columnDirect) { $0.item.count.count(.direct) }
    Columns.count("leading", .columnLeading) { $0.item.count.count(.leading) }
    Columns.count("not_known", .columnRoleNotKnown) { $0.item.count.count(.unknown) }
    Columns.share("direct_percent", .columnShareOfDirect) { $0.item.count.shareOfDirect }
  }
}

extension Columns {
  /// One column for each category of person.
  fileprivate static func categories(
    _ categories: [Official.Category],
    _ read: @escaping @Sendable (Row<Item>) -> [Official.Category: Int]
  ) -> Columns {
    Columns(
      categories.flatMap { category in
        count(category.column, Title(key: category.pluralKey)) { read($0)[category] ?? 0 }.all
      })
  }

  fileprivate static func share(
    _ name: String, _ title: Word, _ read: @escaping @Sendable (Row<Item>) -> Quantity?
  ) -> Columns {
    decimal(
      name, title, unit: .perCent,
      note: Bilingual(
        vi: "Trong số đã rõ; để trống khi không rõ ai.",
        en: "Of those of whom it is known; empty where it is of nobody."), read)
  }
}

extension Official.Category {
  fileprivate static let first: [Official.Category] = [
    .cadre, .civilServant, .publicEmployee, .worker, .citizen,
  ]
  fileprivate static let later = allCases.filter { !first.contains($0) }

  fileprivate var column: String { rawValue.replacing("-", with: "_") }

  var pluralKey: String { "categories.\(rawValue)" }
}
