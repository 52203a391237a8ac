internal import Edition
internal import Records
internal import Vietnamese

extension Unit: Tabled {
  static var table: Table<Unit> {
    Table(
      "units",
      parts: [.names, .kinds, .parents, .successions, .heirs]
    ) {
      Columns.identity()
      Columns.local(
        "name", .columnLatestName, required: true
      ) { $0.desk.edition.name(of: $0.item, on: nil) }.toldElsewhere
      Columns.choice("kind", UnitKind.self, .columnKindUnit, required: true) {
        $0.item.kinds.last?.value
      }.toldElsewhere
      Columns.text("gso_code", .columnCodeStatisticsOffice) {
        $0.item.gso
      }
      Columns.unit("parent", .parents) { $0.item.parents.last?.value }.toldElsewhere
      Columns.period { $0.item.lifetime }.toldElsewhere
      Columns.flag("exists", .columnStillExists) {
        $0.item.lifetime.contains($0.today)
      }.toldElsewhere
      Columns.state()
      Columns.local(
        "head", .columnHead,
        note: Bilingual(
          vi:
            "Chức danh người đứng đầu, như đơn vị ghi hoặc theo loại đơn vị; để trống khi không rõ.",
          en:
            "What the head is called, as the unit says or as is usual for its kind; empty where it is not known."
        )
      ) { $0.desk.vi.head(of: $0.item, on: nil) }.toldElsewhere
    }
  }
}

extension Part<Unit> {
  private static var owner: PartOwner.Sort { PartOwner.Sort(.unit) }

  static var names: Part {
    Part(
      of: owner, "names",
      rows: { $0.item.names },
      columns: {
        Columns.local("name", .columnNameBorne, required: true) { $0.item.value }.held
        Columns.period { $0.item.period }
      })
  }

  static var kinds: Part {
    Part(
      of: owner, "kinds",
      rows: { $0.item.kinds },
      columns: {
        Columns.choice("kind", UnitKind.self, .columnKindUnit, required: true) {
          $0.item.value
        }
        Columns.period { $0.item.period }
      })
  }

  static var parents: Part {
    Part(
      of: owner, "parents",
      rows: { row in row.item.parents.filter { row.desk.registry.units[$0.value] != nil } },
      columns: {
        Columns.unit("parent", .parents, required: true) { $0.item.value }
        Columns.period { $0.item.period }
      })
  }

  static var successions: Part {
    Part(
      of: owner, "successions",
      rows: { row in row.item.successions.filter { $0.on.value.mayHaveCome(by: row.today) } },
      columns: {
        Columns.choice("how", Succession.How.self, .columnHow, required: true) {
          $0.item.how
        }
        Columns.unit("to", .columnSuccessor) { $0.item.to }
        Columns.date("on", .day, required: true) { $0.item.on.value }
        Columns.citation("basis", .columnBasis) { $0.item.basis }
      })
  }

  static var heirs: Part {
    Part(
      of: owner, "heirs",
      rows: { row in
        row.item.lifetime.contains(row.today)
          ? [] : row.desk.edition.heirs(of: row.item).map { Reference($0.id, at: $0.header.place) }
      },
      columns: {
        Columns.unit("heir", .columnUnitToday, required: true) { $0.item }.toldElsewhere
      })
  }
}
