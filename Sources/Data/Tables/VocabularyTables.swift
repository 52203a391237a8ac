internal import Edition
internal import Records
internal import Vietnamese

extension Table<Form> {
  static var forms: Table {
    Table(
      "forms"
    ) {
      Columns.word { $0.item.id.raw }
      Columns.local("label", .columnLabel, required: true) { $0.item.label }
      Columns.integer("rank", .columnRank, required: true) { $0.item.rank + 1 }
      Columns.choice("sort", Form.Sort.self, .columnSort, required: true) {
        $0.item.sort
      }
      Columns.choice("category", Form.Category.self, .columnCategoryOfForm, required: true) {
        $0.item.category
      }
      Columns.citation("basis", .legalBasis) { row in
        row.desk.registry.basis(of: row.item, on: row.desk.today)
          .flatMap { row.desk.citation(of: $0) }
      }
      Columns.text("basis_number", .columnBasisNumber) { row in
        row.desk.registry.basis(of: row.item, on: row.desk.today)
          .flatMap { row.desk.number(of: $0) }
      }
    }
  }
}

extension Table<PolicyField> {
  static var fields: Table {
    Table(
      "fields"
    ) {
      Columns.word { $0.item.id.raw }
      Columns.local("label", .columnLabel, required: true) { $0.item.label }
    }
  }
}

extension Table<CodeRow> {
  static var codes: Table {
    Table(
      "codes",
      key: ["table", "column", "code"]
    ) {
      Columns.text("table", .columnTable, required: true) { $0.item.table }
      Columns.text("column", .columnColumn, required: true) { $0.item.column }
      Columns.text("code", .columnCode, required: true) { $0.item.choice.code }
      Columns.local("label", .columnLabelOfCode, required: true) {
        LocalText($0.desk.wording[$0.item.choice.label])
      }
    }
  }
}

/// One word of a closed list, and where it is used.
struct CodeRow: Sendable {
  let table: String
  let column: String
  let choice: DataType.Choice
}

extension Columns {
  /// The id of a word of a vocabulary.
  fileprivate static func word(_ read: @escaping @Sendable (Row<Item>) -> String) -> Columns {
    Columns(
      ColumnFacts(
        name: "id", type: .id, title: Title(.columnId), isRequired: true)
    ) { .text(read($0)) }
  }
}
