internal import Edition
internal import Records
internal import Vietnamese

extension Article: Tabled {
  static var table: Table<Article> {
    Table(
      "articles", Bilingual(vi: "Bài viết", en: "Articles"),
      Bilingual(
        vi: "Mỗi dòng là một bài phỏng vấn hoặc tin bài.",
        en: "One row per interview or news story."),
      parts: [.people]
    ) {
      Columns.identity()
      Columns.local("title", "Tên bài", "Title", required: true) { $0.item.title }
      Columns.local("summary", "Tóm tắt", "Summary") { $0.item.summary }
      Columns.day("on", "Ngày đăng", "Published on", required: true) { $0.item.on.value }
      Columns.local("outlet", "Báo", "Outlet") { $0.item.outlet }
      Columns.address("source", "Nguồn", "Source") { $0.item.source }
      Columns.state { row in row.item.people.contains { row.desk.isSample(.official($0)) } }
    }
  }
}

extension Part<Article> {
  static var people: Part {
    Part(
      of: PartOwner.Sort(.article), "people",
      Bilingual(vi: "Người được nhắc đến", en: "People named"),
      Bilingual(
        vi: "Mỗi dòng là một người mà bài viết nói đến.",
        en: "One row per person an article is about."),
      isSample: { $0.desk.isSample(.official($0.item)) },
      rows: { row in row.item.people.filter { row.desk.registry.officials[$0] != nil } },
      columns: {
        Columns.official("official", "Cá nhân", "Person") { $0.item }
        Columns.text("name", "Họ và tên", "Name", required: true) {
          $0.desk.registry.officials[$0.item]?.name.display
        }
      })
  }
}
