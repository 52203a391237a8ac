internal import Diagnostics
internal import Records
internal import Vietnamese

extension WayStep {
  private enum Keys {
    static let step = Key(
      "step",
      vi: "Bước",
      """
      proposed: đề nghị; submitted: tờ trình; appraised: thẩm định; opinion: lấy ý kiến; voted: \
      hội đồng thi đua, khen thưởng; consulted: công khai lấy ý kiến.
      """,
      en: "Step",
      """
      Proposed by a unit, submitted to who decides, appraised, an opinion asked, voted by the \
      council, put to public comment.
      """,
      example: "voted")
    static let on = Key(
      "on",
      vi: "Ngày", "Ngày thực hiện bước này.",
      en: "On", "The day of it.",
      example: "2023-11-20")
    static let by = Key(
      "by",
      vi: "Đơn vị", "Mã của đơn vị đề nghị, trình, thẩm định, cho ý kiến hoặc họp xét.",
      en: "By", "The unit that proposed, submitted, appraised, was asked or voted.",
      example: "so-xay-dung")
    static let document = Key(
      "document",
      vi: "Văn bản", "Mã của văn bản về bước này, nếu văn bản có hồ sơ trên trang.",
      en: "Document", "The paper of it, where there is a record of that.",
      example: "qd-21-qd-sxd-2022")
    static let reference = Key(
      "reference",
      vi: "Số, ký hiệu", "Số, ký hiệu của văn bản không có hồ sơ trên trang.",
      en: "Number", "The number of the paper, where there is no record of it.",
      example: "45/TTr-SXD")
    static let consultation = Key(
      "consultation",
      vi: "Đợt lấy ý kiến", "Mã của đợt công khai lấy ý kiến.",
      en: "Consultation", "The id of the consultation.",
      example: "huan-chuong-2024")
    static let votes = Key(
      "votes",
      vi: "Số phiếu tán thành", "Số phiếu tán thành. Chỉ ghi ở bước voted.",
      en: "Votes", "How many voted for it. At the step voted alone.",
      example: "11")
    static let of = Key(
      "of",
      vi: "Số thành viên", "Số thành viên của hội đồng. Bỏ trống nếu không rõ.",
      en: "Of", "How many members the council has. Left out where it is not known.",
      example: "12")
    static let note = Key(
      "note",
      vi: "Ghi chú", "Một câu nói thêm, nếu cần.",
      en: "Note", "A sentence more, where it is needed.",
      example: "{vi: Họp mở rộng., en: An enlarged meeting.}")
  }

  static let notation = Notation<WayStep>.object { fields in
    let sort = fields.required(Keys.step, .located(Notation<Sort>.word))
    let on = fields.required(Keys.on, .locatedDate)
    let by = fields.optional(Keys.by, .unit)
    let document = fields.optional(Keys.document, .citation)
    let reference = fields.optional(Keys.reference, .located(.text))
    let consultation = fields.optional(
      Keys.consultation,
      .reference(to: Kind.consultation.folder) as Notation<Reference<Consultation>>)
    let votes = fields.optional(Keys.votes, .located(.whole))
    let members = fields.optional(Keys.of, .whole)
    let note = fields.optional(Keys.note, .shortText)
    for key in [Keys.votes, Keys.of] {
      fields.keep(key, to: [.voted], of: Keys.step, saying: sort?.value)
    }
    fields.keep(Keys.reference, from: Keys.document)
    guard let sort, let on else { return nil }
    return WayStep(
      sort: sort, on: on, by: by, document: document, reference: reference,
      consultation: consultation, votes: votes.map { Votes(cast: $0, of: members) }, note: note)
  }
}
