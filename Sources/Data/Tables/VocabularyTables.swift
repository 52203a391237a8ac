internal import Edition
internal import Records
internal import Vietnamese

extension Table<Form> {
  static var forms: Table {
    Table(
      "forms",
      parts: [.coefficients, .authorities, .bases]
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
      Columns.isFor("for_officials", .columnForOfficials, .official)
      Columns.isFor("for_units", .columnForUnits, .unit)
      Columns.isFor("for_households", .columnForHouseholds, .household)
      Columns.flag(
        "national", .columnNational,
        note: Bilingual(
          vi: "Đúng khi lấy từ danh mục của cả nước, không phải của riêng trang.",
          en: "True for one of the country’s own list, not of the site’s.")
      ) { $0.item.isNational }
    }
  }
}

extension Columns<Form> {
  fileprivate static func isFor(
    _ name: String, _ title: Word, _ sort: Form.RecipientSort
  ) -> Columns {
    flag(
      name, title,
      note: Bilingual(
        vi: "Cả ba cột đều đúng khi không quy định dành cho ai.",
        en: "All three are true where nothing is laid down.")
    ) { $0.item.recipients.isEmpty || $0.item.recipients.contains(sort) }
  }
}

extension Part<Form> {
  private static var owner: PartOwner.Sort {
    PartOwner.Sort(singular: "form", table: "forms", title: Title(.columnForm))
  }

  static var coefficients: Part {
    Part(
      of: owner, "coefficients",
      rows: { $0.item.coefficients },
      columns: {
        Columns.choice(
          "for", Form.RecipientSort.self, .columnFor,
          note: Bilingual(
            vi: "Để trống khi như nhau cho mọi đối tượng.",
            en: "Empty where it is the same for all.")
        ) { $0.item.recipient }
        Columns.integer(
          "class", .columnClass,
          note: Bilingual(
            vi: "Để trống khi không chia hạng, hoặc như nhau cho mọi hạng.",
            en: "Empty where there are no classes, or all have the same.")
        ) { $0.item.formClass }
        Columns.decimal(
          "value", .columnBonusCoefficient,
          note: Bilingual(vi: "Số lần mức lương cơ sở.", en: "How many times the base salary.")
        ) { $0.item.value }
        Columns.period { $0.item.period }
        Columns.basis { $0.item.basis }
      })
  }

  static var authorities: Part {
    Part(
      of: owner, "authorities",
      rows: { row in row.item.authorities.filter { row.desk.knows($0.value) } },
      columns: {
        Columns.unit(
          "unit", .unit,
          note: Bilingual(
            vi: "Để trống khi mọi đơn vị thuộc một loại đều có thẩm quyền.",
            en: "Empty where every unit of a kind may give it.")
        ) { $0.item.value.unit }
        Columns.choice("kind", UnitKind.self, .columnKindUnit) { $0.item.value.kind }
        Columns.text(
          "of", .columnUnder,
          note: Bilingual(
            vi: "Chỉ những đơn vị thuộc đơn vị loại này; nhiều loại cách nhau một dấu cách.",
            en: "Only those under a unit of this kind; several are separated by a space.")
        ) { $0.item.value.under }
        Columns.period { $0.item.period }
        Columns.basis { $0.item.value.basis }
      })
  }

  static var bases: Part {
    Part(
      of: owner, "bases",
      rows: { $0.item.bases },
      columns: {
        Columns.basis { $0.item.value }
        Columns.period { $0.item.period }
      })
  }
}

extension Form.Authority {
  fileprivate var unit: Reference<Unit>? { if case .unit(let unit) = holder { unit } else { nil } }

  fileprivate var kind: UnitKind? { if case .everyUnit(let kind, _) = holder { kind } else { nil } }

  /// Nil where it does not matter.
  fileprivate var under: String? {
    guard case .everyUnit(_, let under) = holder, !under.isEmpty else { return nil }
    return under.map(\.rawValue).joined(separator: " ")
  }
}

extension DataDesk {
  fileprivate func knows(_ authority: Form.Authority) -> Bool {
    authority.unit.map { registry.units[$0] != nil } ?? true
  }
}

extension Table<BaseSalary> {
  static var baseSalaries: Table {
    Table("base-salaries") {
      Columns.word { $0.item.id }
      Columns.integer("amount", .columnBaseSalary, unit: .dong, required: true) {
        $0.item.amount
      }
      Columns.period { $0.item.period }
      Columns.basis { $0.item.basis }
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
