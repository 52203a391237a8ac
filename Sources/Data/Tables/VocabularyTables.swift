internal import Edition
internal import Records
internal import Vietnamese

extension Table<Form> {
  static var forms: Table {
    Table(
      "forms", Bilingual(vi: "Hình thức khen thưởng", en: "Forms of commendation"),
      Bilingual(
        vi: "Mỗi dòng là một hình thức khen thưởng, từ cao xuống thấp.",
        en: "One row per form of commendation, the highest first.")
    ) {
      Columns.word { $0.item.id.raw }
      Columns.local("label", "Tên gọi", "Label", required: true) { $0.item.label }
      Columns.integer("rank", "Thứ bậc", "Rank", required: true) { $0.item.rank + 1 }
      Columns.choice("sort", Form.Sort.self, "Loại hình thức", "Sort", required: true) {
        $0.item.sort
      }
      Columns.citation("basis", "Căn cứ", "Legal basis") { $0.item.basis }
    }
  }
}

extension Table<PolicyField> {
  static var fields: Table {
    Table(
      "fields", Bilingual(vi: "Lĩnh vực", en: "Fields"),
      Bilingual(vi: "Mỗi dòng là một lĩnh vực.", en: "One row per field of policy.")
    ) {
      Columns.word { $0.item.id.raw }
      Columns.local("label", "Tên gọi", "Label", required: true) { $0.item.label }
    }
  }
}

extension Table<CodeRow> {
  static var codes: Table {
    Table(
      "codes", Bilingual(vi: "Danh mục mã", en: "Codes"),
      Bilingual(
        vi: "Mỗi dòng là một mã được dùng trong một cột, với nhãn ở hai ngôn ngữ.",
        en: "One row per code used in a column, with its label in both languages."),
      key: ["table", "column", "code"]
    ) {
      Columns.text("table", "Bảng", "Table", required: true) { $0.item.table }
      Columns.text("column", "Cột", "Column", required: true) { $0.item.column }
      Columns.text("code", "Mã", "Code", required: true) { $0.item.choice.code }
      Columns.local("label", "Nhãn", "Label", required: true) {
        LocalText(vi: $0.item.choice.label.vi, en: $0.item.choice.label.en)
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
        name: "id", type: .id, title: Bilingual(vi: "Mã", en: "Id"), isRequired: true)
    ) { .text(read($0)) }
  }
}
