internal import Edition
internal import Records
internal import Vietnamese

extension Encouragement: Tabled {
  static var table: Table<Encouragement> {
    Table(
      "encouragements", Bilingual(vi: "Hình thức khuyến khích khác", en: "Other encouragement"),
      Bilingual(
        vi: "Mỗi dòng là số lượt ưu tiên hoặc khuyến khích của một đơn vị trong một kỳ.",
        en:
          "One row per unit, period and kind: how many priorities or other encouragements it gave.")
    ) {
      Columns.identity()
      Columns.namedUnit(
        "unit", "Đơn vị", "Unit", required: true, on: { $0.item.period.to ?? $0.item.period.from },
        unit: { $0.item.unit })
      Columns.period { $0.item.period }
      Columns.labelledChoice("kind", Encouragement.Sort.self, "Hình thức", "Kind") { $0.item.sort }
      Columns.integer("count", "Số lượt", "Count", required: true) { $0.item.count }
      Columns.local("text", "Hình thức khác", "What other form") { $0.item.text }
      Columns.official("official", "Cá nhân", "Person") { $0.item.official }
      Columns.decision(required: false) { row in row.item.decision.map { ($0, of: row.item.key) } }
      Columns.state { row in row.item.official.map { row.desk.isSample(.official($0)) } ?? false }
    }
  }
}
