internal import Diagnostics
package import Edition
internal import Records
package import Vietnamese

/// What a site holds back, so that whoever builds it knows when to build it again. Nothing is named: the line is read where
/// builds are logged.
package struct Holding: Sendable {
  package let records: Int
  /// Nil where nothing is held back.
  package let opens: Opening?

  package struct Opening: Sendable {
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

extension Holding {
  /// As the next build is told of it: how many records, and when the next opens.
  var line: String {
    ([String(records)] + (opens.map { [$0.iso, $0.zoned] } ?? [])).joined(separator: " ")
  }

  /// Nil for a line that is none of ours, whole: the site is then built anew.
  init?(_ line: String) {
    let parts = line.split(separator: " ").map(String.init)
    guard let records = parts.first.flatMap({ Int($0) }), parts.count == 1 || parts.count == 3
    else { return nil }
    self.records = records
    opens = parts.count == 3 ? Opening(iso: parts[1], zoned: parts[2]) : nil
  }
}

extension Edition {
  /// Whether a finding names what may not be read: the path of its file does, or a message.
  func isTold(by findings: [Diagnostic]) -> Bool {
    let ids = Set(hidden.map(\.name))
    return !ids.isEmpty && findings.contains { $0.words.contains { ids.contains(String($0)) } }
  }
}

extension Diagnostic {
  /// Whatever may be an id in its texts.
  fileprivate var words: [Substring] {
    let texts =
      [place?.file, subject].compactMap { $0 }
      + ([message] + notes + [help].compactMap { $0 }).flatMap { [$0.vi, $0.en] }
    return texts.flatMap { text in
      text.split { !($0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-") }
    }
  }
}
