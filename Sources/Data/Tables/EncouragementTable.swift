internal import Edition
internal import Records
internal import Vietnamese

extension Encouragement: Tabled {
  static var table: Table<Encouragement> {
    Table(
      "encouragements"
    ) {
      Columns.identity()
      Columns.namedUnit(
        "unit", .unit, required: true, on: { $0.item.period.to ?? $0.item.period.from },
        unit: { $0.item.unit })
      Columns.period { $0.item.period }
      Columns.labelledChoice("kind", Encouragement.Sort.self, .columnKindOfEncouragement) {
        $0.item.sort
      }
      Columns.integer("count", .columnCount, required: true) { $0.item.count }
      Columns.local("text", .columnWhatOtherForm) { $0.item.text }
      Columns.official("official", .columnIndividual) { $0.item.official }
      Columns.decision(required: false) { row in row.item.decision.map { ($0, of: row.item.key) } }
      Columns.state { row in row.item.official.map { row.desk.isSample(.official($0)) } ?? false }
      Columns.authority { $0.item.decision }
    }
  }
}
