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
      Columns.unit("imprint_governing", .columnGoverningBody, note: Columns.ofImprint) {
        $0.imprint?.governing
      }.toldElsewhere
      Columns.local("imprint_responsible", .columnPersonResponsible, note: Columns.ofImprint) {
        $0.imprint?.responsible
      }.toldElsewhere
      Columns.local("imprint_licence", .columnPublishingLicence, note: Columns.ofImprint) {
        $0.imprint?.licence
      }.toldElsewhere
    }
  }
}

extension Columns<Bulletin> {
  fileprivate static var ofImprint: Bilingual {
    Bilingual(
      vi: "Như số bản tin ghi; nếu không ghi thì như trang web.",
      en: "As the issue says; where it does not, as the site does.")
  }
}

extension Row<Bulletin> {
  fileprivate var imprint: Imprint? {
    let site = desk.edition.settings.imprint
    return item.imprint?.orElse(site) ?? site
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
