internal import Diagnostics
internal import Records
internal import Vietnamese

extension Practice: Readable {
  static let nameKey = Key(
    "practice",
    vi: "Cách làm hay", "Mã của một báo cáo cách làm hay.",
    en: "Good practice", "The id of a report of good practice.",
    example: "so-xay-dung-2024")

  private enum Keys {
    static let title = Key(
      "title",
      vi: "Tên báo cáo", "Tên riêng của báo cáo. Bỏ trống thì gọi theo đơn vị và kỳ.",
      en: "Title", "What the report is called. Left out, it is named by its unit and period.",
      example: "{vi: Giảm chờ đợi ở bộ phận một cửa, en: Shorter waits at the one-stop office}")
    static let unit = Key(
      "unit",
      vi: "Đơn vị", "Mã của đơn vị báo cáo.",
      en: "Unit", "The unit that reports.",
      example: "so-xay-dung")
    static let period = Key(
      "period",
      vi: "Kỳ báo cáo", "Khoảng thời gian mà báo cáo nói đến.",
      en: "Period", "The time that it is about.",
      example: "{from: 2024-01-01, to: 2024-06-30}")
    static let difficulties = Key(
      "difficulties",
      vi: "Khó khăn, vướng mắc", "Mỗi khó khăn một câu. Phải có ít nhất một trong ba danh sách.",
      en: "Difficulties", "Each in a sentence. One of the three lists has to be there.",
      example: "[{vi: Người dân dồn vào sáng thứ Hai, en: People crowd in on Monday}]")
    static let solutions = Key(
      "solutions",
      vi: "Giải pháp", "Mỗi giải pháp một câu.",
      en: "Solutions", "Each in a sentence.",
      example: "[{vi: Hẹn giờ trước, en: Appointments}]")
    static let goodPractices = Key(
      "good_practices",
      vi: "Cách làm hay", "Mỗi cách làm đáng học một câu.",
      en: "Good practice", "What others can learn from, each in a sentence.",
      example: "[{vi: Trả kết quả tại nhà, en: Results brought home}]")
    static let shortcomings = Key(
      "shortcomings",
      vi: "Sai sót đã chấn chỉnh",
      "Sai sót trong cách làm đã phát hiện và chấn chỉnh: chỉ ghi số lượng, không ghi người.",
      en: "Errors put right",
      "Errors of practice that were found and put right: figures alone, never persons.",
      example: """
        [{text: {vi: Trả hồ sơ không ghi lý do, en: Files returned without a reason}, found: 12, \
        corrected: 11}]
        """)
    static let text = Key(
      "text",
      vi: "Sai sót", "Loại sai sót, trong một cụm từ.",
      en: "Error", "What sort of error it is, in a phrase.",
      example: "{vi: Trả hồ sơ không ghi lý do, en: Files returned without a reason}")
    static let found = Key(
      "found",
      vi: "Số phát hiện", "Bao nhiêu trường hợp đã phát hiện.",
      en: "Found", "How many were found.",
      example: "12")
    static let corrected = Key(
      "corrected",
      vi: "Số đã chấn chỉnh", "Bao nhiêu trường hợp đã chấn chỉnh xong.",
      en: "Corrected", "How many were put right.",
      example: "11")
  }

  static func read(_ fields: inout Fields) -> Practice? {
    let title = fields.optional(Keys.title, .label)
    let unit = fields.required(Keys.unit, .unit)
    let period = fields.required(Keys.period, .closedPeriod)
    let difficulties = fields.list(Keys.difficulties, of: .shortText)
    let solutions = fields.list(Keys.solutions, of: .shortText)
    let goodPractices = fields.list(Keys.goodPractices, of: .shortText)
    let shortcomings = fields.list(Keys.shortcomings, of: shortcoming)
    let header = fields.header()
    let lists = [Keys.difficulties, Keys.solutions, Keys.goodPractices, Keys.shortcomings]
    if !lists.contains(where: fields.has) {
      fields.report(.atLeastOne(of: lists, at: fields.place))
    }
    guard let unit, let period else { return nil }
    return Practice(
      header: header, title: title, unit: unit, period: period, difficulties: difficulties,
      solutions: solutions, goodPractices: goodPractices, shortcomings: shortcomings)
  }

  private static let shortcoming = Notation<Shortcoming>.object { fields in
    let text = fields.required(Keys.text, .shortText)
    let found = fields.required(Keys.found, .whole)
    let corrected = fields.required(Keys.corrected, .located(.whole))
    guard let text, let found, let corrected else { return nil }
    return Shortcoming(text: text, found: found, corrected: corrected)
  }
}
