internal import Edition
internal import Records
internal import Vietnamese

extension Page: Tabled {
  static var table: Table<Page> {
    Table(
      "pages", Bilingual(vi: "Trang giới thiệu", en: "Pages of the site"),
      Bilingual(
        vi: "Mỗi dòng là một trang của chính trang web: giới thiệu, liên hệ …",
        en: "One row per page of the site itself: about, contact …")
    ) {
      Columns.identity()
      Columns.local("title", "Tên trang", "Title", required: true) { $0.item.title }
      Columns.integer("order", "Thứ tự", "Order", required: true) { $0.item.order }
      Columns.state()
    }
  }
}
