internal import Edition
internal import Records
internal import Vietnamese

extension Figure {
  private struct ResourceYear: Sendable {
    let year: Int
    let grants: [Resource]

    var budget: Int { grants.compactMap(\.amount).reduce(0, +) }

    func count(_ sort: Resource.Sort) -> Int { grants.count { $0.sort == sort } }

    /// People are whole; a fraction of a post still takes a person.
    var people: Int {
      grants.filter { $0.sort == .personnel }.compactMap(\.quantity?.integer).reduce(0, +)
    }
  }

  static func resourcesByYear(_ edition: Edition) -> Figure {
    let granted = edition.registry.initiatives.all.flatMap(\.resources)
    let dated = granted.filter { $0.on.map { $0.value <= edition.today } ?? false }
    let undated = granted.count { $0.on == nil }
    let all = ByYear(dated) { $0.on?.value.year }
    return Figure(
      resourceTable, all.years.map { ResourceYear(year: $0, grants: all[$0]) }, .bars(["budget"]),
      note: Bilingual(
        vi:
          "Đếm theo năm bố trí. Kinh phí tính bằng đồng, không điều chỉnh theo giá; trang thiết bị và phương tiện chỉ đếm số khoản vì đơn vị tính khác nhau. Khoản không ghi ngày không tính theo năm: \(Number.print(undated, .vi)).",
        en:
          "Counted by the year of the grant. Money is in đồng, not adjusted for prices; of equipment and means only the grants are counted, for their units differ. Grants without a date are in no year: \(Number.print(undated, .en))."
      ),
      label: { label($0.year) })
  }

  private static let resourceTable = Table<ResourceYear>(
    "statistics-resources-by-year",
    Bilingual(vi: "Nguồn lực được bố trí theo năm", en: "Resources granted by year"),
    Bilingual(vi: "Mỗi dòng là một năm.", en: "One row per year."), key: ["year"]
  ) {
    Columns.year { $0.item.year }
    Columns.integer("budget", "Kinh phí", "Budget", unit: .dong, required: true) { $0.item.budget }
    Columns.count("budgets", "Số khoản kinh phí", "Budgets granted") { $0.item.count(.budget) }
    Columns.integer("personnel", "Nhân lực", "Personnel", unit: .people, required: true) {
      $0.item.people
    }
    Columns.count("equipment", "Số khoản trang thiết bị", "Grants of equipment") {
      $0.item.count(.equipment)
    }
    Columns.count("means", "Số khoản phương tiện", "Grants of means") { $0.item.count(.means) }
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
      encouragementTable, rows, .panels(Encouragement.Sort.allCases.map(\.column)),
      note: Bilingual(
        vi:
          "Số lượt ưu tiên và khuyến khích do các đơn vị báo cáo, đếm ở năm kết thúc kỳ báo cáo. Đây là số lượt, không phải số người; không nêu tên ai nếu không có quyết định công khai.",
        en:
          "Priorities and encouragement as the units report them, in the year in which the period ends. These are occasions, not people; nobody is named without a public decision."
      ),
      label: { label($0.year) })
  }

  private static let encouragementTable = Table<EncouragementYear>(
    "statistics-encouragements-by-year",
    Bilingual(vi: "Ưu tiên và khuyến khích khác", en: "Priorities and other encouragement"),
    Bilingual(vi: "Mỗi dòng là một năm.", en: "One row per year."), key: ["year"]
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
      Encouragement.Sort.allCases.flatMap { sort in
        count(sort.column, sort.label.vi, sort.label.en) { read($0)[sort] ?? 0 }.all
      })
  }
}

extension Encouragement.Sort {
  fileprivate var column: String { rawValue.replacing("-", with: "_") }
}
