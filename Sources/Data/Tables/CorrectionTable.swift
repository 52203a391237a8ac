internal import Edition
internal import Records
internal import Vietnamese

extension Correction: Tabled {
  /// One with a day to come has not been made yet.
  static func shelf(in edition: Edition) -> Shelf<Correction> {
    let all = edition.registry.corrections
    return all.all.allSatisfy { $0.on.value <= edition.today } ? all : Shelf(edition.corrections)
  }

  static var table: Table<Correction> {
    Table(
      "corrections", Bilingual(vi: "Đính chính", en: "Corrections"),
      Bilingual(
        vi: "Mỗi dòng là một lần đính chính: đã ghi gì, sửa thành gì, vì sao.",
        en: "One row per correction: what it said, what it says now, and why.")
    ) {
      Columns.identity()
      Columns.record { RecordKey($0.item.record) }
      Columns.day("on", "Ngày đính chính", "Corrected on", required: true) { $0.item.on.value }
      Columns.local("was", "Đã ghi", "It said", required: true) { $0.item.was }
      Columns.local("now", "Sửa thành", "It now says", required: true) { $0.item.now }
      Columns.local("why", "Lý do", "Why", required: true) { $0.item.why }
      Columns.state { row in
        let key = RecordKey(row.item.record)
        return row.desk.registry.header(of: key)?.isSample ?? false
      }
    }
  }
}
