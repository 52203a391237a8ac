internal import Edition
internal import Records
internal import Vietnamese

extension Page: Tabled {
  static var table: Table<Page> {
    Table(
      "pages"
    ) {
      Columns.identity()
      Columns.local("title", .columnTitlePage, required: true) { $0.item.title }
      Columns.integer("order", .columnOrder, required: true) { $0.item.order }
      Columns.state()
    }
  }
}
