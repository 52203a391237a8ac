internal import Diagnostics
internal import Records
internal import Vietnamese

extension LifecycleEvent {
  private enum Keys {
    static let stage = Key(
      "stage",
      vi: "Bước", "Việc đã xảy ra với đề xuất, gọi theo trình tự của Nghị định.",
      en: "Stage", "What happened to the proposal, in the words of the Decree’s procedure.",
      example: "submitted")
    static let on = Key(
      "on",
      vi: "Ngày", "Ngày việc đó xảy ra.",
      en: "On", "The day it happened.",
      example: "2022-03-14")
    static let result = Key(
      "result",
      vi: "Kết quả đánh giá",
      """
      Chỉ dùng và bắt buộc ở bước evaluated: hoàn thành, hoàn thành một phần hay không hoàn \
      thành.
      """,
      en: "Result", "Needed at the stage evaluated, and allowed nowhere else.",
      example: "completed")
    static let by = Key(
      "by",
      vi: "Cơ quan thực hiện",
      "Mã của đơn vị đã quyết định hoặc thực hiện bước này. Bỏ trống nếu không có.",
      en: "By", "The unit that decided or did it. Left out if there is none.",
      example: "so-xay-dung")
    static let document = Key(
      "document",
      vi: "Văn bản", "Văn bản xác nhận bước này. Bỏ trống nếu không có.",
      en: "Document", "The paper that records the step. Left out if there is none.",
      example: "qd-21-qd-sxd-2022")
    static let note = Key(
      "note",
      vi: "Ghi chú", "Một câu giải thích thêm, chỉ khi thật cần.",
      en: "Note", "A sentence more, where it is needed.",
      example: "{vi: Đạt mọi chỉ tiêu., en: All targets were met.}")
  }

  static let notation = Notation<LifecycleEvent>.object { fields in
    let stage = fields.required(Keys.stage, .located(.word)) as Located<Stage>?
    let on = fields.required(Keys.on, .locatedDate)
    let result = fields.optional(Keys.result, .word) as EvaluationResult?
    let by = fields.optional(Keys.by, .unit)
    let document = fields.optional(Keys.document, .citation)
    let note = fields.optional(Keys.note, .shortText)
    fields.keep(Keys.result, to: [.evaluated], of: Keys.stage, saying: stage?.value)
    let results = .word as Notation<EvaluationResult>
    fields.need(Keys.result, results, where: [.evaluated], of: Keys.stage, saying: stage?.value)
    guard let stage, let on else { return nil }
    return LifecycleEvent(
      stage: stage, on: on, result: result, by: by, document: document, note: note)
  }
}
