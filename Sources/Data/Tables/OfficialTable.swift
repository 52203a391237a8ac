internal import Edition
internal import Records
internal import Vietnamese

extension Official: Tabled {
  static var table: Table<Official> {
    Table(
      "officials", Bilingual(vi: "Cá nhân", en: "People"),
      Bilingual(
        vi: "Mỗi dòng là một người được khen hoặc có đề xuất và được nêu tên.",
        en: "One row per person who was commended or proposed something, and may be named."),
      parts: [.posts]
    ) {
      Columns.identity()
      Columns.text("name", "Họ và tên", "Name", required: true) { $0.item.name.display }
      Columns.text("family", "Họ", "Family name") { $0.item.name.family }
      Columns.text("middle", "Tên đệm", "Middle name") { $0.item.name.middle }
      Columns.text("given", "Tên", "Given name", required: true) { $0.item.name.given }
      Columns.choice(
        "honorific", Official.Honorific.self, "Xưng hô", "Honorific", required: true
      ) { $0.item.honorific }
      Columns.choice("category", Official.Category.self, "Đối tượng", "Category", required: true) {
        $0.item.category
      }
      Columns.choice(
        "publication_basis", Publication.Basis.self, "Căn cứ công khai", "Basis for publication"
      ) { $0.item.publication?.basis }
      Columns.state()
    }
  }
}

extension Official.Honorific: Labelled {
  var label: Bilingual {
    self == .none ? Bilingual(vi: "không dùng", en: "none used") : word
  }
}

extension Part<Official> {
  static var posts: Part {
    Part(
      of: PartOwner.Sort(.official), "posts",
      Bilingual(vi: "Chức vụ qua các thời kỳ", en: "Posts held"),
      Bilingual(
        vi: "Mỗi dòng là một chức vụ và thời gian giữ chức vụ.",
        en: "One row per post and when it was held."),
      rows: { $0.item.posts },
      columns: {
        Columns.local("title", "Chức vụ", "Post", required: true) { $0.item.title }
        Columns.namedUnit(
          "unit", "Đơn vị", "Unit", on: { $0.item.period.to ?? $0.item.period.from },
          unit: { $0.item.unit })
        Columns.period { $0.item.period }
      })
  }
}
