internal import Diagnostics
internal import Records
internal import Vietnamese

extension Decision {
  enum Keys {
    static let number = Key(
      "number",
      vi: "Số, ký hiệu", "Số và ký hiệu đúng như in trên quyết định.",
      en: "Number", "The number exactly as the decision has it.",
      example: "123/QĐ-UBND")
    static let on = Key(
      "on",
      vi: "Ngày ký", "Ngày ghi trên quyết định.",
      en: "On", "The day the decision bears.",
      example: "2023-12-08")
    static let by = Key(
      "by",
      vi: "Cơ quan ban hành", "Mã của đơn vị ban hành, còn tồn tại vào ngày đó.",
      en: "By", "The unit that issued it and existed on that day.",
      example: "ubnd-tinh-binh-duong")
    static let signer = Key(
      "signer",
      vi: "Người ký", "Chức vụ, hoặc chức vụ và họ tên, của người ký.",
      en: "Signer", "The office of who signed it, with the name where that is wanted.",
      example: "{vi: Chủ tịch, en: Chairperson}")
    static let file = Key(
      "file",
      vi: "Bản quét",
      "Tên tệp bản quét quyết định, nằm trong thư mục của hồ sơ: PDF, ảnh hoặc tệp văn phòng.",
      en: "Scan",
      "The scanned decision, in the record’s own folder: a PDF, a picture or an office file.",
      example: "qd-123.pdf")
  }

  static let notation = Notation<Decision>.object(as: .decision) { fields in
    let number = fields.required(Keys.number, .located(.text))
    let on = fields.required(Keys.on, .locatedDay)
    let by = fields.required(Keys.by, .unit)
    let rest = Rest(&fields)
    guard let number, let on, let by else { return nil }
    return Decision(number: number, on: on, by: by, signer: rest.signer, file: rest.file)
  }

  /// What a decision may carry anywhere.
  struct Rest {
    let signer: LocalText?
    let file: Located<String>?

    init(_ fields: inout Fields) {
      signer = fields.optional(Keys.signer, .shortText)
      file = fields.optional(Keys.file, .paper)
    }
  }
}
