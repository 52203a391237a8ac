internal import Edition
internal import Records
internal import Vietnamese

extension Columns {
  /// Six columns: the spread of a number of days.
  static func spread(
    _ prefix: Bilingual, _ read: @escaping @Sendable (Row<Item>) -> Quartiles?
  ) -> Columns {
    func column(
      _ name: String, _ title: Word,
      _ part: @escaping @Sendable (Quartiles) -> Quantity
    ) -> Columns {
      decimal(name, title, unit: .days, note: prefix) { read($0).map(part) }
    }
    return Columns(
      column("days_min", .columnLeast) { $0.least }.all
        + column("days_q1", .columnFirstQuartile) { $0.first }.all
        + column("days_median", .median) { $0.median }.all
        + column("days_q3", .columnThirdQuartile) { $0.third }.all
        + column("days_max", .columnMost) { $0.most }.all)
  }

  static func year(_ read: @escaping @Sendable (Row<Item>) -> Int) -> Columns {
    integer("year", .year, required: true, read)
  }

  /// A column of a count.
  static func count(
    _ name: String, _ title: Word, note: Bilingual? = nil,
    _ read: @escaping @Sendable (Row<Item>) -> Int
  ) -> Columns {
    integer(name, title, note: note, required: true) { read($0) }
  }

  static func count(
    _ name: String, _ title: Title, _ read: @escaping @Sendable (Row<Item>) -> Int
  ) -> Columns {
    Columns(ColumnFacts(name: name, type: .integer, title: title, isRequired: true)) {
      .integer(read($0))
    }
  }
}
