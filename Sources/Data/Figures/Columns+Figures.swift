internal import Edition
internal import Records
internal import Vietnamese

extension Columns {
  /// Six columns: the spread of a number of days.
  static func spread(
    _ prefix: Bilingual, _ read: @escaping @Sendable (Row<Item>) -> Quartiles?
  ) -> Columns {
    func column(
      _ name: String, _ vi: String, _ en: String,
      _ part: @escaping @Sendable (Quartiles) -> Quantity
    ) -> Columns {
      decimal(name, vi, en, unit: .days, note: prefix) { read($0).map(part) }
    }
    return Columns(
      column("days_min", "Ít nhất", "Least") { $0.least }.all
        + column("days_q1", "Tứ phân vị thứ nhất", "First quartile") { $0.first }.all
        + column("days_median", "Trung vị", "Median") { $0.median }.all
        + column("days_q3", "Tứ phân vị thứ ba", "Third quartile") { $0.third }.all
        + column("days_max", "Nhiều nhất", "Most") { $0.most }.all)
  }

  static func year(_ read: @escaping @Sendable (Row<Item>) -> Int) -> Columns {
    integer("year", "Năm", "Year", required: true, read)
  }

  /// A column of a count.
  static func count(
    _ name: String, _ vi: String, _ en: String, note: Bilingual? = nil,
    _ read: @escaping @Sendable (Row<Item>) -> Int
  ) -> Columns {
    integer(name, vi, en, note: note, required: true) { read($0) }
  }
}
