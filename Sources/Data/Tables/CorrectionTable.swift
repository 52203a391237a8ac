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
      "corrections"
    ) {
      Columns.identity()
      Columns.record { RecordKey($0.item.record) }
      Columns.day("on", .columnCorrectedOn, required: true) { $0.item.on.value }
      Columns.local("was", .was, required: true) { $0.item.was }
      Columns.local("now", .nowReads, required: true) { $0.item.now }
      Columns.local("why", .why, required: true) { $0.item.why }
      Columns.state { row in
        let key = RecordKey(row.item.record)
        return row.desk.registry.header(of: key)?.isSample ?? false
      }
    }
  }
}
