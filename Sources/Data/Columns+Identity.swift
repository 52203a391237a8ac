internal import Edition
internal import Records
internal import Vietnamese

/// The columns that every kind of record has.
extension Columns where Item: Published {
  /// First: the id and the page in both languages.
  static func identity() -> Columns {
    let id = Columns(
      ColumnFacts(
        name: "id", type: .id, title: Title(.columnId),
        note: Bilingual(
          vi: "Không đổi; duy nhất trong loại hồ sơ.",
          en: "Never changes; unique among records of the kind."),
        isRequired: true)
    ) { .text($0.item.header.name) }
    let vi = address("address_vi", .columnPageVietnamese, required: true) {
      $0.desk.address($0.item.key, .vi)
    }
    let en = address("address_en", .columnPageEnglish, required: true) {
      $0.desk.address($0.item.key, .en)
    }
    return Columns(id.all + vi.all + en.all).toldElsewhere
  }

  /// What the site calls a record that has no title of its own.
  static func title(_ title: Word) -> Columns {
    func facts(_ name: String, _ word: Word, isRequired: Bool) -> ColumnFacts {
      ColumnFacts(
        name: name, type: .text, title: Title(title).within(word), isRequired: isRequired)
    }
    let vietnamese = Columns(facts("title_vi", .inVietnamese, isRequired: true)) {
      .text($0.item.title(in: $0.desk.vi))
    }
    let english = Columns(facts("title_en", .inEnglish, isRequired: false)) {
      .text($0.item.title(in: $0.desk.en))
    }
    return Columns(vietnamese.all + english.all).toldElsewhere
  }

  /// Last: whether it is made up, corrected, translated, and when it last changed.
  static func state(
    isSample: @escaping @Sendable (Row<Item>) -> Bool = { _ in false }
  ) -> Columns {
    let sample = Columns(.sample) { .flag($0.item.header.isSample || isSample($0)) }
    let corrected = flag("corrected", .columnCorrected) {
      !$0.desk.edition.corrections(of: $0.item.key).isEmpty
    }
    let corrections = integer(
      "corrections", .columnNumberCorrections, required: true
    ) { $0.desk.edition.corrections(of: $0.item.key).count }
    let translated = flag(
      "translated", .columnTranslated,
      note: Bilingual(
        vi: "Sai khi bài viết dài của hồ sơ chỉ có bản tiếng Việt.",
        en: "False when the long text of the record exists in Vietnamese only.")
    ) { $0.item.header.isTranslated }
    let changed = date(
      "last_change", .columnLastChange,
      note: Bilingual(
        vi: "Ngày gần nhất mà nội dung trang thay đổi, theo các ngày ghi trong hồ sơ.",
        en: "The last day on which what the page says changed, by the dates in the records.")
    ) { $0.desk.edition.lastChange(of: $0.item) }
    let told = Columns(corrected.all + corrections.all + translated.all + changed.all)
    return Columns(sample.all + told.toldElsewhere.all)
  }
}

extension Columns {
  /// Both ends included; where nothing is known of one, it always was, or still is.
  static func period(_ read: @escaping @Sendable (Row<Item>) -> Period) -> Columns {
    let open = Bilingual(
      vi: "Không có giới hạn khi cả cột này và cột “như đã biết” đều trống.",
      en: "Without limit where both this column and the one “as known” are empty.")
    let from = date("from", .columnFrom, note: open) { read($0).from }
    let to = date("to", .columnTo, note: open) { read($0).to }
    return Columns(from.all + to.all)
  }
}
