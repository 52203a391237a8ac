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
      Columns.choice(
        "known_by", KnownBy.self, .columnKnownBy,
        note: Bilingual(
          vi: "office: chỉ biết chức vụ, các cột tên để trống.",
          en: "office: only the post is known, and the columns of the name are empty."),
        required: true
      ) { KnownBy($0.item) }.toldElsewhere
      Columns.text("name", .columnName) { $0.item.name?.display }
      Columns.text("family", .columnFamilyName) { $0.item.name?.family }
      Columns.text("middle", .columnMiddleName) { $0.item.name?.middle }
      Columns.text("given", .columnGivenName) { $0.item.name?.given }
      Columns.choice(
        "honorific", Official.Honorific.self, .columnHonorific, required: true
      ) { $0.item.honorific }
      Columns.choice("category", Official.Category.self, .columnCategory) { $0.item.category }
      Columns.local(
        "post", .columnPost,
        note: Bilingual(
          vi: "Chức vụ sau cùng, kèm đơn vị.", en: "The last one held, with its unit.")
      ) { $0.desk.vi.office(of: $0.item, on: nil) }.toldElsewhere
      Columns.choice(
        "publication_basis", Publication.Basis.self, .publication
      ) { $0.item.publication?.basis }
      Columns.state()
    }
  }
}

/// What a record knows a person by.
enum KnownBy: String, Labelled {
  case name, office

  static let group = "known-by"

  init(_ official: Official) { self = official.name == nil ? .office : .name }
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
        Columns.choice(
          "role", Post.Role.self, .columnRole,
          note: Bilingual(
            vi: "Đứng đầu, cấp phó hay trực tiếp làm việc; để trống khi không ghi.",
            en: "Head, deputy, or doing the work; empty where it is not said.")
        ) { $0.item.role }
        Columns.local("responsibility", .columnResponsibility) { $0.item.responsibility }
      })
  }
}
