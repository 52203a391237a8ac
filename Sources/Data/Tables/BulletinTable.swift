internal import Edition
internal import Records
internal import Vietnamese

extension Bulletin: Tabled {
  static var table: Table<Bulletin> {
    Table(
      "bulletins", Bilingual(vi: "Bản tin", en: "Bulletins"),
      Bilingual(
        vi: "Mỗi dòng là một số bản tin đã phát hành.", en: "One row per issue of the bulletin."),
      parts: [.items]
    ) {
      Columns.identity()
      Columns.local("title", "Tên bản tin", "Title", required: true) { $0.item.title }
      Columns.integer("number", "Số", "Issue", required: true) { $0.item.number.value }
      Columns.period { $0.item.period }
      Columns.moment("published_at", "Phát hành lúc", "Published at") { $0.item.publish.value }
      Columns.state()
    }
  }
}

extension Part<Bulletin> {
  static var items: Part {
    Part(
      of: PartOwner.Sort(.bulletin), "items",
      Bilingual(vi: "Mục của bản tin", en: "Items of bulletins"),
      Bilingual(vi: "Mỗi dòng là một mục của bản tin.", en: "One row per item of a bulletin."),
      isSample: { $0.desk.registry.header(of: $0.item)?.isSample ?? false },
      rows: { row in
        row.item.items.map { RecordKey($0) }
          .filter { row.desk.registry.header(of: $0) != nil }
      },
      columns: {
        Columns.record { $0.item }
      })
  }
}

extension Columns {
  /// In the site's time zone, with its offset.
  static func moment(
    _ name: String, _ vi: String, _ en: String,
    _ read: @escaping @Sendable (Row<Item>) -> Moment
  ) -> Columns {
    Columns(
      ColumnFacts(
        name: name, type: .moment, title: Bilingual(vi: vi, en: en), isRequired: true)
    ) { row in
      let moment = read(row)
      return .moment(moment.rfc3339(offsetMinutes: row.desk.edition.offsetMinutes(moment.day)))
    }
  }
}
