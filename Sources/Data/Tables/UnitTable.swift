internal import Edition
internal import Records
internal import Vietnamese

extension Unit: Tabled {
  static var table: Table<Unit> {
    Table(
      "units", Bilingual(vi: "Đơn vị", en: "Units"),
      Bilingual(
        vi: "Mỗi dòng là một cơ quan, địa phương, tổ chức hoặc tập thể, còn hay không còn tồn tại.",
        en: "One row per agency, locality, body or team, whether or not it still exists."),
      parts: [.names, .kinds, .parents, .successions, .heirs]
    ) {
      Columns.identity()
      Columns.local(
        "name", "Tên gọi sau cùng", "Latest name", required: true
      ) { $0.item.name(on: nil) }
      Columns.choice("kind", UnitKind.self, "Loại đơn vị", "Kind of unit", required: true) {
        $0.item.kinds.last?.value
      }
      Columns.text("gso_code", "Mã của Tổng cục Thống kê", "Code of the statistics office") {
        $0.item.gso
      }
      Columns.unit("parent", "Trực thuộc", "Part of") { $0.item.parents.last?.value }
      Columns.period { $0.item.lifetime }
      Columns.flag("exists", "Còn tồn tại", "Still exists") {
        $0.item.lifetime.contains($0.desk.today)
      }
      Columns.state()
    }
  }
}

extension Part<Unit> {
  private static var owner: PartOwner.Sort { PartOwner.Sort(.unit) }

  static var names: Part {
    Part(
      of: owner, "names", Bilingual(vi: "Tên gọi qua các thời kỳ", en: "Names over time"),
      Bilingual(
        vi: "Mỗi dòng là một tên gọi và thời gian dùng tên đó.",
        en: "One row per name and when it was borne."),
      rows: { $0.item.names },
      columns: {
        Columns.local("name", "Tên gọi", "Name", required: true) { $0.item.value }
        Columns.period { $0.item.period }
      })
  }

  static var kinds: Part {
    Part(
      of: owner, "kinds", Bilingual(vi: "Loại đơn vị qua các thời kỳ", en: "Kinds over time"),
      Bilingual(
        vi: "Mỗi dòng là một loại đơn vị và thời gian.",
        en: "One row per kind of unit and when it was so."),
      rows: { $0.item.kinds },
      columns: {
        Columns.choice("kind", UnitKind.self, "Loại đơn vị", "Kind of unit", required: true) {
          $0.item.value
        }
        Columns.period { $0.item.period }
      })
  }

  static var parents: Part {
    Part(
      of: owner, "parents",
      Bilingual(vi: "Đơn vị cấp trên qua các thời kỳ", en: "Parents over time"),
      Bilingual(
        vi: "Mỗi dòng là một đơn vị cấp trên và thời gian.",
        en: "One row per unit above it and when it was so."),
      rows: { row in row.item.parents.filter { row.desk.registry.units[$0.value] != nil } },
      columns: {
        Columns.unit("parent", "Trực thuộc", "Part of", required: true) { $0.item.value }
        Columns.period { $0.item.period }
      })
  }

  static var successions: Part {
    Part(
      of: owner, "successions", Bilingual(vi: "Kế thừa", en: "Successions"),
      Bilingual(
        vi: "Mỗi dòng là một lần đơn vị sáp nhập, chia tách, đổi tên, nâng cấp hoặc giải thể.",
        en: "One row per merger, split, renaming, upgrade or abolition."),
      rows: { row in row.item.successions.filter { $0.on.value <= row.desk.today } },
      columns: {
        Columns.choice("how", Succession.How.self, "Cách thức", "How", required: true) {
          $0.item.how
        }
        Columns.unit("to", "Đơn vị kế thừa", "Successor") { $0.item.to }
        Columns.day("on", "Ngày", "Date", required: true) { $0.item.on.value }
        Columns.citation("basis", "Căn cứ", "On what document") { $0.item.basis }
      })
  }

  static var heirs: Part {
    Part(
      of: owner, "heirs", Bilingual(vi: "Đơn vị hiện nay", en: "Units of today"),
      Bilingual(
        vi: "Mỗi dòng là một đơn vị hiện nay kế tục đơn vị đã kết thúc, qua mọi lần kế thừa.",
        en: "One row per unit of today that carries on a former one, through every succession."),
      rows: { row in
        row.item.lifetime.contains(row.desk.today)
          ? [] : row.desk.edition.heirs(of: row.item).map { Reference($0.id, at: $0.header.place) }
      },
      columns: {
        Columns.unit("heir", "Đơn vị hiện nay", "Unit of today", required: true) { $0.item }
      })
  }
}
