internal import Edition
internal import Records
internal import Vietnamese

extension Official: Tabled {
  static var table: Table<Official> {
    Table(
      "officials",
      parts: [.posts]
    ) {
      Columns.identity()
      Columns.text("name", .columnName, required: true) { $0.item.name.display }
      Columns.text("family", .columnFamilyName) { $0.item.name.family }
      Columns.text("middle", .columnMiddleName) { $0.item.name.middle }
      Columns.text("given", .columnGivenName, required: true) { $0.item.name.given }
      Columns.choice(
        "honorific", Official.Honorific.self, .columnHonorific, required: true
      ) { $0.item.honorific }
      Columns.choice("category", Official.Category.self, .columnCategory) { $0.item.category }
      Columns.choice(
        "publication_basis", Publication.Basis.self, .publication
      ) { $0.item.publication?.basis }
      Columns.state()
    }
  }
}

extension Part<Official> {
  static var posts: Part {
    Part(
      of: PartOwner.Sort(.official), "posts",
      rows: { $0.item.posts },
      columns: {
        Columns.local("title", .columnPost, required: true) { $0.item.title }
        Columns.namedUnit(
          "unit", .unit, on: { $0.item.period.to ?? $0.item.period.from },
          unit: { $0.item.unit })
        Columns.period { $0.item.period }
      })
  }
}
