internal import Edition
internal import Records
internal import Vietnamese

extension Document: Tabled {
  static var table: Table<Document> {
    Table(
      "documents", Bilingual(vi: "Văn bản", en: "Documents"),
      Bilingual(
        vi: "Mỗi dòng là một văn bản của Đảng hoặc Nhà nước làm căn cứ.",
        en: "One row per Party or State document that records rest on."),
      parts: [
        .articles,
        .citations(
          of: PartOwner.Sort(.document), "implements",
          Bilingual(vi: "Cụ thể hóa", en: "Implements"),
          Bilingual(
            vi: "Mỗi dòng là một văn bản được cụ thể hóa.",
            en: "One row per document that is implemented."),
          column: "implemented"
        ) { $0.implements },
        .citations(
          of: PartOwner.Sort(.document), "replaces", Bilingual(vi: "Thay thế", en: "Replaces"),
          Bilingual(
            vi: "Mỗi dòng là một văn bản bị thay thế.", en: "One row per document that is replaced."
          ),
          column: "replaced"
        ) { $0.replaces },
        .addressees,
      ]
    ) {
      Columns.identity()
      Columns.text("number", "Số, ký hiệu", "Number", required: true) { $0.item.number.value }
      Columns.choice("type", DocumentType.self, "Loại văn bản", "Type", required: true) {
        $0.item.type
      }
      Columns.local("title", "Trích yếu", "Title", required: true) { $0.item.title }
      Columns.namedUnit(
        "issuer", "Cơ quan ban hành", "Issued by", required: true, on: { $0.item.issued.value },
        unit: { $0.item.issuer })
      Columns.day("issued_on", "Ngày ban hành", "Issued on", required: true) {
        $0.item.issued.value
      }
      Columns.day("effective_from", "Có hiệu lực từ", "In force from") { $0.item.effective?.from }
      Columns.day("effective_to", "Hết hiệu lực sau", "In force until") { $0.item.effective?.to }
      Columns.choice(
        "in_force", YesNo.self, "Còn hiệu lực", "In force",
        note: Bilingual(
          vi: "Tại thời điểm xuất dữ liệu; để trống khi bản ghi không nêu thời gian hiệu lực.",
          en: "As of the export; empty where the record gives no dates of effect.")
      ) { row in row.item.effective.map { _ in YesNo(row.item.inForce.contains(row.desk.today)) }
      }
      Columns.address("source", "Bản gốc", "Original") { $0.item.source }
      Columns.state()
    }
  }
}

/// A yes or no that may also be unknown.
enum YesNo: String, CaseIterable, Sendable, Labelled {
  case yes, no

  init(_ flag: Bool) { self = flag ? .yes : .no }

  var label: Bilingual {
    self == .yes ? Bilingual(vi: "Có", en: "Yes") : Bilingual(vi: "Không", en: "No")
  }
}

extension Part<Document> {
  private static var owner: PartOwner.Sort { PartOwner.Sort(.document) }

  static var articles: Part {
    Part(
      of: owner, "articles", Bilingual(vi: "Các điều", en: "Articles"),
      Bilingual(vi: "Mỗi dòng là một điều của văn bản.", en: "One row per article of a document."),
      rows: { $0.item.articles },
      columns: {
        Columns.text("number", "Số điều", "Number", required: true) { $0.item.number.value }
        Columns.local("title", "Tên điều", "Title", required: true) { $0.item.title }
      })
  }

  static var addressees: Part {
    Part(
      of: owner, "addressees", Bilingual(vi: "Nơi nhận", en: "Addressees"),
      Bilingual(
        vi: "Mỗi dòng là một đơn vị nhận văn bản.",
        en: "One row per unit a document is addressed to."
      ),
      rows: { row in
        row.item.addressees.filter { row.desk.registry.units[$0] != nil }
          .map { UnitOnDay(unit: $0, day: row.item.issued.value) }
      },
      columns: {
        Columns.namedUnit(
          "unit", "Đơn vị", "Unit", required: true, on: { $0.item.day },
          unit: {
            $0.item.unit
          })
      })
  }
}
