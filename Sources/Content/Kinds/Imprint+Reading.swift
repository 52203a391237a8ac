internal import Diagnostics
internal import Records
internal import Vietnamese

extension Imprint {
  static let imprintKey = Key(
    "imprint",
    vi: "Thông tin xuất bản",
    "Cơ quan chủ quản, người chịu trách nhiệm, giấy phép; in ở mỗi bản tin và cuối trang.",
    en: "Imprint",
    "The governing body, who is responsible, the licence; printed on bulletins and at the foot.",
    example: "{governing: ubnd-tinh}")

  private enum Keys {
    static let governing = Key(
      "governing",
      vi: "Cơ quan chủ quản", "Mã của cơ quan chủ quản.",
      en: "Governing body", "The unit that governs the publication.",
      example: "ubnd-tinh")
    static let responsible = Key(
      "responsible",
      vi: "Người chịu trách nhiệm", "Họ tên và chức vụ của người chịu trách nhiệm nội dung.",
      en: "Person responsible", "The name and the office of who answers for the content.",
      example: "{vi: Chánh Văn phòng, en: Chief of Office}")
    static let licence = Key(
      "licence",
      vi: "Giấy phép", "Số, ngày và cơ quan cấp giấy phép. Bỏ trống nếu không cần giấy phép.",
      en: "Licence", "The number, the day and the issuer. Left out where none is needed.",
      example: "{vi: Giấy phép số 1/GP-STTTT, en: Licence No. 1/GP-STTTT}")
  }

  static let notation = Notation<Imprint>.object { fields in
    let governing = fields.optional(Keys.governing, .unit)
    let responsible = fields.optional(Keys.responsible, .shortText)
    let licence = fields.optional(Keys.licence, .shortText)
    let keys = [Keys.governing, Keys.responsible, Keys.licence]
    if !keys.contains(where: fields.has) {
      fields.report(.atLeastOne(of: keys, at: fields.place))
    }
    return Imprint(governing: governing, responsible: responsible, licence: licence)
  }
}
