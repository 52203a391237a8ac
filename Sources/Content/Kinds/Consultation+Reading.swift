internal import Diagnostics
internal import Records
internal import Vietnamese

extension Consultation: Readable {
  static let nameKey = Key(
    "consultation",
    vi: "Lấy ý kiến", "Mã của một lần lấy ý kiến.",
    en: "Consultation", "The id of a consultation.",
    example: "huan-chuong-2024")

  private enum Keys {
    static let title = Key(
      "title",
      vi: "Tên", "Lấy ý kiến về việc gì.",
      en: "Title", "What the public is asked about.",
      example: "{vi: Lấy ý kiến tặng Huân chương Lao động, en: Comments on the Labour Order}")
    static let opens = Key(
      "opens",
      vi: "Bắt đầu", "Ngày đầu tiên nhận ý kiến.",
      en: "Opens", "The first day for comments.",
      example: "2024-11-04")
    static let closes = Key(
      "closes",
      vi: "Kết thúc", "Ngày cuối cùng nhận ý kiến, kể cả ngày đó.",
      en: "Closes", "The last day for comments, itself included.",
      example: "2024-11-15")
    static let by = Key(
      "by",
      vi: "Cơ quan lấy ý kiến", "Mã của đơn vị lấy ý kiến.",
      en: "By", "The unit that asks.",
      example: "ubnd-tinh")
    static let contact = Key(
      "contact",
      vi: "Nơi nhận ý kiến", "Nơi gửi ý kiến. Bỏ trống thì trang không nêu nơi nhận.",
      en: "Contact", "Where comments go. Left out, the page names no place for them.",
      example: "{name: {vi: Tiếp nhận ý kiến, en: Comments desk}, phone: 0274 000 0000}")
    static let candidates = Key(
      "candidates",
      vi: "Danh sách đề nghị", "Những người và tập thể được đề nghị khen thưởng; ít nhất một.",
      en: "Candidates", "Who is proposed for an award; one at least.",
      example: "[{official: nguyen-van-an, form: huan-chuong-lao-dong, class: 3}]")
  }

  static func read(_ fields: inout Fields) -> Consultation? {
    let title = fields.required(Keys.title, .label)
    let opens = fields.required(Keys.opens, .locatedDay)
    let closes = fields.required(Keys.closes, .locatedDay)
    let by = fields.required(Keys.by, .unit)
    let contact = fields.optional(Keys.contact, Contact.notation)
    let candidates = fields.filledList(Keys.candidates, of: Candidate.notation)
    let header = fields.header()
    fields.checkOrder(Keys.opens, opens?.value, Keys.closes, closes?.value)
    guard let title, let opens, let closes, let by, let candidates else { return nil }
    return Consultation(
      header: header, title: title, opens: opens, closes: closes, by: by, contact: contact,
      candidates: candidates)
  }
}

extension Consultation.Candidate {
  private enum Keys {
    static let form = Key(
      "form",
      vi: "Hình thức đề nghị",
      "Mã của hình thức, lấy trong vocabularies/forms.yaml. Bỏ trống nếu chưa rõ.",
      en: "Form",
      "The form of award proposed, of vocabularies/forms.yaml. Left out while it is open.",
      example: "huan-chuong-lao-dong")
    static let formClass = Key(
      "class",
      vi: "Hạng", "Hạng của hình thức, bằng số. Bỏ trống nếu hình thức không chia hạng.",
      en: "Class", "The class of the form, as a number. Left out where the form has none.",
      example: "3")
  }

  static let notation = Notation<Consultation.Candidate>.object { fields in
    let party = fields.party()
    let form = fields.optional(Keys.form, .form)
    let formClass = fields.optional(Keys.formClass, .located(.whole))
    return party.map { Consultation.Candidate(party: $0, form: form, formClass: formClass) }
  }
}
