internal import Edition
internal import Records
internal import Vietnamese

extension Document: Tabled {
  static var table: Table<Document> {
    Table(
      "documents",
      parts: [
        .articles,
        .citations(
          of: PartOwner.Sort(.document), "implements",
          column: "implemented"
        ) { $0.implements },
        .citations(
          of: PartOwner.Sort(.document), "replaces",
          column: "replaced"
        ) { $0.replaces },
        .addressees, .asks,
      ]
    ) {
      Columns.identity()
      Columns.text("number", .documentNumber, required: true) { $0.item.number.value }
      Columns.choice("type", DocumentType.self, .documentType, required: true) {
        $0.item.type
      }
      Columns.local("title", .columnTitleDocument, required: true) { $0.item.title }
      Columns.namedUnit(
        "issuer", .issuedBy, required: true, on: { .day($0.item.issued.value) },
        unit: { $0.item.issuer })
      Columns.day("issued_on", .issuedOn, required: true) {
        $0.item.issued.value
      }
      Columns.day("effective_from", .effectiveFrom) { $0.item.effective?.from?.exact }
      Columns.day("effective_to", .effectiveTo) { $0.item.effective?.to?.exact }
      Columns.choice(
        "in_force", YesNo.self, .columnForce,
        note: Bilingual(
          vi: "Tại thời điểm xuất dữ liệu; để trống khi hồ sơ không nêu thời gian hiệu lực.",
          en: "As of the export; empty where the record gives no dates of effect.")
      ) { row in row.item.effective.map { _ in YesNo(row.item.inForce.contains(row.today)) }
      }.toldElsewhere
      Columns.address("source", .original) { $0.item.source }
      Columns.state()
      Columns.address("archived", .archivedCopy) { $0.item.archived }
    }
  }
}

/// A yes or no that may also be unknown.
enum YesNo: String, Labelled {
  case yes, no

  static let group = "yes-no"

  init(_ flag: Bool) { self = flag ? .yes : .no }
}

extension Part<Document> {
  private static var owner: PartOwner.Sort { PartOwner.Sort(.document) }

  static var articles: Part {
    Part(
      of: owner, "articles",
      rows: { $0.item.articles },
      columns: {
        Columns.text("number", .columnArticleNumber, required: true) { $0.item.number.value }
        Columns.local("title", .columnTitleOfArticle, required: true) { $0.item.title }
        Columns.flag(
          "verbatim", .columnVerbatim,
          note: Bilingual(
            vi: "Đúng khi tên điều là nguyên văn, sai khi người biên tập đặt.",
            en: "True where the title is the document’s own, false where the editors gave it.")
        ) { $0.item.isVerbatim }
      })
  }

  static var asks: Part {
    Part(
      of: owner, "asks",
      rows: { $0.item.asks },
      columns: { Columns.local("text", .columnAsk, required: true) { $0.item } })
  }

  static var addressees: Part {
    Part(
      of: owner, "addressees",
      rows: { row in
        row.item.addressees.filter { row.desk.registry.units[$0] != nil }
          .map { UnitThen(unit: $0, date: .day(row.item.issued.value)) }
      },
      columns: {
        Columns.namedUnit(
          "unit", .unit, required: true, on: { $0.item.date },
          unit: {
            $0.item.unit
          })
      })
  }
}
