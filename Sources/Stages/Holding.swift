package import Edition
internal import Records
package import Vietnamese

/// What a site holds back, so that whoever builds it knows when to build it again. Nothing is named: the line is read where
/// builds are logged.
package struct Holding: Codable, Sendable {
  package let records: Int
  /// Nil where nothing is held back.
  package let opens: Opening?

  package struct Opening: Codable, Sendable {
    /// In the site's time zone.
    let iso: String
    /// With the offset of the zone: `2026-12-07T08:00:00+07:00`.
    package let zoned: String
  }

  package init(_ edition: Edition) {
    records = edition.hidden.count
    opens = edition.opens.map {
      Opening(
        iso: $0.iso, zoned: $0.rfc3339(offsetMinutes: edition.offsetMinutes($0.day)))
    }
  }

  /// "holding back 7 records; the next opens at 08:00 on 7 December 2026".
  package var summary: Bilingual {
    guard records > 0 else {
      return Bilingual(vi: "không giữ lại hồ sơ nào", en: "nothing is held back")
    }
    let moment = opens.flatMap { Moment(iso: $0.iso) }
    return Bilingual(
      vi: "đang giữ lại \(records) hồ sơ"
        + (moment.map { "; lần mở tiếp theo: \($0.short(.vi))" } ?? ""),
      en: "holding back \(records) record\(records == 1 ? "" : "s")"
        + (moment.map { "; the next opens at \($0.short(.en))" } ?? ""))
  }
}
