internal import Diagnostics
internal import Records
internal import Vietnamese

extension Plan: Readable {
  static let nameKey = Key(
    "plan",
    vi: "Kế hoạch", "Mã của một kế hoạch.",
    en: "Plan", "The id of a plan.",
    example: "ke-hoach-2024")

  private enum Keys {
    static let title = Key(
      "title",
      vi: "Tên kế hoạch", "Tên riêng của kế hoạch. Bỏ trống thì gọi theo đơn vị và thời gian.",
      en: "Title", "What the plan is called. Left out, it is named by its unit and period.",
      example: "{vi: Kế hoạch năm 2024, en: Plan for 2024}")
    static let unit = Key(
      "unit",
      vi: "Đơn vị", "Mã của đơn vị lập kế hoạch.",
      en: "Unit", "The unit whose plan it is.",
      example: "ubnd-tinh")
    static let document = Key(
      "document",
      vi: "Văn bản", "Văn bản mà kế hoạch triển khai. Bỏ trống nếu không có.",
      en: "Document", "The document that the plan carries out. Left out if there is none.",
      example: "nd-73-2023")
    static let period = Key(
      "period",
      vi: "Thời gian", "Thời gian thực hiện kế hoạch.",
      en: "Period", "The time for which it is made.",
      example: "{from: 2024-01-01, to: 2024-12-31}")
    static let tasks = Key(
      "tasks",
      vi: "Các nhiệm vụ", "Từng nhiệm vụ và thời hạn; ít nhất một.",
      en: "Tasks", "Each task with its due day; one at least.",
      example: "[{text: {vi: Báo cáo tổng kết, en: Final report}, due: 2024-12-20}]")
  }

  static func read(_ fields: inout Fields) -> Plan? {
    let title = fields.optional(Keys.title, .label)
    let unit = fields.required(Keys.unit, .unit)
    let document = fields.optional(Keys.document, .citation)
    let period = fields.required(Keys.period, .closedPeriod)
    let tasks = fields.filledList(Keys.tasks, of: Task.notation)
    let header = fields.header()
    guard let unit, let period, let tasks else { return nil }
    return Plan(
      header: header, title: title, unit: unit, document: document, period: period, tasks: tasks)
  }
}

extension Plan.Task {
  private enum Keys {
    static let text = Key(
      "text",
      vi: "Nhiệm vụ", "Phải làm gì, trong một câu.",
      en: "Text", "What is to be done, in a sentence.",
      example: "{vi: Mở lớp tập huấn, en: Hold a training course}")
    static let due = Key(
      "due",
      vi: "Thời hạn", "Ngày cuối cùng phải làm xong.",
      en: "Due", "The last day for it.",
      example: "2024-03-29")
    static let owner = Key(
      "owner",
      vi: "Đơn vị chủ trì", "Mã của đơn vị chủ trì. Bỏ trống thì không nêu đơn vị nào.",
      en: "Owner", "The unit in charge. Left out, none is named.",
      example: "so-xay-dung")
    static let status = Key(
      "status",
      vi: "Tình trạng", "open: đang làm; done: đã xong. Bỏ trống thì coi là đang làm.",
      en: "Status", "Open or done. Left out, it is open.",
      example: "done")
    static let done = Key(
      "done",
      vi: "Ngày hoàn thành", "Ngày làm xong. Chỉ ghi khi status là done.",
      en: "Done", "The day it was done. Allowed only with status: done.",
      example: "2024-03-14")
  }

  static let notation = Notation<Plan.Task>.object { fields in
    let text = fields.required(Keys.text, .shortText)
    let due = fields.required(Keys.due, .locatedDate)
    let owner = fields.optional(Keys.owner, .unit)
    let status = fields.optional(Keys.status, .word) ?? Status.open
    let done = fields.optional(Keys.done, .locatedDate)
    fields.keep(Keys.done, to: [.done], of: Keys.status, saying: status)
    guard let text, let due else { return nil }
    return Plan.Task(text: text, due: due, owner: owner, status: status, done: done)
  }
}
