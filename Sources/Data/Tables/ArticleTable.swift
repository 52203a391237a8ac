internal import Edition
internal import Records
internal import Vietnamese

extension Article: Tabled {
  static var table: Table<Article> {
    Table(
      "articles",
      parts: [.people]
    ) {
      Columns.identity()
      Columns.local("title", .columnTitleArticle, required: true) { $0.item.title }
      Columns.local("summary", .columnSummary) { $0.item.summary }
      Columns.date("on", .columnPublishedOn, required: true) { $0.item.on.value }
      Columns.local("outlet", .columnOutlet) { $0.item.outlet }
      Columns.address("source", .columnSource) { $0.item.source }
      Columns.state { row in row.item.people.contains { row.desk.isSample(.official($0)) } }
      Columns.address("archived", .archivedCopy) { $0.item.archived }
    }
  }
}

extension Part<Article> {
  static var people: Part {
    Part(
      of: PartOwner.Sort(.article), "people",
      isSample: { $0.desk.isSample(.official($0.item)) },
      rows: { row in row.item.people.filter { row.desk.registry.officials[$0] != nil } },
      columns: {
        Columns.official("official", .columnIndividual) { $0.item }
        Columns.text(
          "name", .columnName,
          note: Bilingual(
            vi: "Để trống khi chỉ biết chức vụ của người này.",
            en: "Empty where only the office of the person is known.")
        ) { $0.desk.registry.officials[$0.item]?.name?.display }.toldElsewhere
      })
  }
}
