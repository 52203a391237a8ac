internal import Diagnostics
internal import Records
internal import Vietnamese

extension Correction: Readable {
  static let nameKey = Key(
    "correction",
    vi: "Đính chính", "Mã của một đính chính.",
    en: "Correction", "The id of a correction.",
    example: "cap-phep-so-2024-02")

  private enum Keys {
    static let record = Key(
      "record",
      vi: "Hồ sơ được đính chính", "Loại và mã của hồ sơ có chỗ sai.",
      en: "Record", "The kind and id of the record that was wrong.",
      example: "initiative:cap-phep-so")
    static let on = Key(
      "on",
      vi: "Ngày đính chính", "Ngày công bố đính chính.",
      en: "On", "The day of the correction.",
      example: "2024-02-19")
    static let was = Key(
      "was",
      vi: "Đã ghi", "Trước đây ghi sai thế nào.",
      en: "Was", "What it said.",
      example: "{vi: Thời gian còn 5 ngày, en: The time fell to 5 days}")
    static let now = Key(
      "is",
      vi: "Sửa thành", "Nay sửa lại thế nào.",
      en: "Is", "What it says now.",
      example: "{vi: Thời gian còn 7 ngày, en: The time fell to 7 days}")
    static let why = Key(
      "why",
      vi: "Lý do", "Vì sao có chỗ sai, trong một câu.",
      en: "Why", "How the mistake came about, in a sentence.",
      example:
        "{vi: Bản đầu lấy nhầm số ngày., en: The first version took the wrong count of days.}")
  }

  static func read(_ fields: inout Fields) -> Correction? {
    let record = fields.required(Keys.record, .item)
    let on = fields.required(Keys.on, .locatedDay)
    let was = fields.required(Keys.was, .shortText)
    let now = fields.required(Keys.now, .shortText)
    let why = fields.required(Keys.why, .shortText)
    let header = fields.header()
    guard let record, let on, let was, let now, let why else { return nil }
    return Correction(header: header, record: record, on: on, was: was, now: now, why: why)
  }
}
