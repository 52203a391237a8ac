internal import Edition
internal import Records
internal import Vietnamese

extension Bulletin: Tabled {
  static var table: Table<Bulletin> {
    Table(
      "bulletins",
      parts: [.items]
    ) {
      Columns.identity()
      Columns.local("title", .columnTitleBulletin, required: true) { $0.item.title }
      Columns.integer("number", .issueNumber, required: true) { $0.item.number.value }
      Columns.period { $0.item.period }
      Columns.moment("published_at", .columnPublishedAt) { $0.item.publish.value }
      Columns.state()
    }
  }
}

extension Part<Bulletin> {
  static var items: Part {
    Part(
      of: PartOwner.Sort(.bulletin), "items",
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
  package static func moment(
    _ name: String, _ title: Word,
    _ read: @escaping @Sendable (Row<Item>) -> Moment
  ) -> Columns {
    Columns(
      ColumnFacts(
        name: name, type: .moment, title: Title(title), isRequired: true)
    ) { row in
      let moment = read(row)
      return .moment(moment.rfc3339(offsetMinutes: row.desk.edition.offsetMinutes(moment.day)))
    }
  }
}
