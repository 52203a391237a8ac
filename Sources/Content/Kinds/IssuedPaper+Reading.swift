internal import Diagnostics
internal import Records
internal import Vietnamese

extension IssuedPaper {
  private enum Keys {
    static let sort = Key(
      "form",
      vi: "Dạng", "Toàn văn bản tin hay trang thông tin báo chí.",
      en: "Form", "The whole issue, or the press sheet.",
      example: "issue")
    static let language = Key(
      "language",
      vi: "Ngôn ngữ", "Tệp viết bằng tiếng nào.",
      en: "Language", "The language it is in.",
      example: "vi")
    static let file = Key(
      "file",
      vi: "Tệp", "Tên tệp đặt cạnh bản tin, thường là PDF hoặc Word.",
      en: "File", "The file beside the issue, mostly a PDF or a Word file.",
      example: "2024-01.vi.pdf")
  }

  static let notation = Notation<IssuedPaper>.object { fields in
    let sort = fields.required(Keys.sort, .word) as Sort?
    let language = fields.required(Keys.language, .word) as Language?
    let file = fields.required(Keys.file, .paper)
    guard let sort, let language, let file else { return nil }
    return IssuedPaper(sort: sort, language: language, file: file)
  }
}
