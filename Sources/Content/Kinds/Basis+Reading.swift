internal import Diagnostics
internal import Records
internal import Vietnamese

extension Basis {
  fileprivate enum Keys {
    static let document = Key(
      "document",
      vi: "Văn bản", "Mã của văn bản, có thể kèm điều: nd-73-2023#10. Khi đó không ghi number.",
      en: "Document",
      "The id of the document, with an article or without. There is no number then.",
      example: "luat-06-2022-qh15")
    static let number = Key(
      "number",
      vi: "Số, ký hiệu", "Số, ký hiệu của văn bản chưa chắc có hồ sơ trên trang.",
      en: "Number", "The number of an instrument that need not have a record here.",
      example: "06/2022/QH15")
    static let article = Key(
      "article",
      vi: "Điều", "Số của điều trong văn bản mà number nêu.",
      en: "Article", "The article of the instrument given by its number.",
      example: "72")
  }
}

extension Notation where Value == Basis {
  /// A document by its id, or a map that may also name it by its number.
  static var basis: Notation {
    .map(.object { $0.basis() }, orElse: Notation<Citation>.citation.made { Basis.record($0) })
  }
}

extension Notation where Value == [Dated<Basis>] {
  /// What always held, or a list of what held for a time each.
  static var bases: Notation {
    .dated(
      .basis,
      turn: .object { fields in
        let basis = fields.basis()
        let period = fields.period()
        return basis.map { Dated($0, period, at: fields.place) }
      })
  }
}

extension Fields {
  fileprivate mutating func basis() -> Basis? {
    let document = optional(Basis.Keys.document, .citation)
    let number = optional(Basis.Keys.number, .text)
    let article = optional(Basis.Keys.article, .text)
    guard haveOne(of: [Basis.Keys.document, Basis.Keys.number]) else { return nil }
    return document.map { .record($0) }
      ?? number.map { .instrument(Basis.Instrument(number: $0, article: article)) }
  }
}

extension Form.Coefficient {
  private enum Keys {
    static let value = Key(
      "value",
      vi: "Hệ số", "Số lần mức lương cơ sở; phần thập phân viết sau dấu chấm.",
      en: "Value", "What the base salary is multiplied by, with a decimal point.",
      example: "1.5")
    static let recipient = Key(
      "for",
      vi: "Dành cho", "Cá nhân, tập thể hay hộ gia đình. Bỏ trống thì như nhau.",
      en: "For", "Persons, units or households. Left out for all.",
      example: "official")
    static let formClass = Key(
      "class",
      vi: "Hạng", "Hạng, bằng số. Bỏ trống nếu mọi hạng như nhau.",
      en: "Class", "The class, as a number. Left out for all.",
      example: "1")
    static let basis = Key(
      "basis",
      vi: "Căn cứ", "Văn bản quy định hệ số.",
      en: "Basis", "What lays it down.",
      example: "{number: 152/2025/NĐ-CP, article: 49}")
  }

  static let notation = Notation<Form.Coefficient>.object { fields in
    let value = fields.required(Keys.value, .quantity)
    let recipient = fields.optional(Keys.recipient, .word) as Form.RecipientSort?
    let formClass = fields.optional(Keys.formClass, .whole)
    let period = fields.period()
    let basis = fields.optional(Keys.basis, .basis)
    return value.map {
      Form.Coefficient(
        value: $0, recipient: recipient, formClass: formClass, period: period, basis: basis)
    }
  }
}

extension Form.Condition {
  private enum Keys {
    static let forms = Key(
      "forms",
      vi: "Danh hiệu", "Mã của những danh hiệu được tính.",
      en: "Forms", "The titles that count.",
      example: "[bang-khen]")
    static let times = Key(
      "times",
      vi: "Số lần liên tục", "Bao nhiêu năm liền.",
      en: "Times", "How many years in a row.",
      example: "2")
    static let basis = Key(
      "basis",
      vi: "Căn cứ", "Văn bản quy định điều kiện này.",
      en: "Basis", "What lays the condition down.",
      example: "{number: 06/2022/QH15, article: 21}")
  }

  static let notation = Notation<Form.Condition>.object { fields in
    let forms = fields.filledList(Keys.forms, of: Notation<Reference<Form>>.form)
    let times = fields.required(Keys.times, .whole)
    let period = fields.period()
    let basis = fields.optional(Keys.basis, .basis)
    guard let forms, let times else { return nil }
    return Form.Condition(forms: forms, times: times, period: period, basis: basis)
  }
}

extension BaseSalary {
  init(_ entry: BaseSalaryEntry, id: String, at place: Place) {
    self.init(id: id, place: place, amount: entry.amount, period: entry.period, basis: entry.basis)
  }
}

/// The entry of the base salaries.
struct BaseSalaryEntry: Sendable {
  private enum Keys {
    static let amount = Key(
      "amount",
      vi: "Mức lương", "Mức lương cơ sở một tháng, bằng đồng, chỉ viết chữ số.",
      en: "Amount", "The base salary of a month, in đồng, digits only.",
      example: "2340000")
    static let basis = Key(
      "basis",
      vi: "Căn cứ", "Văn bản quy định mức này.",
      en: "Basis", "What lays it down.",
      example: "{number: 73/2024/NĐ-CP}")
  }

  let amount: Int
  let period: Period
  let basis: Basis?

  static let notation = Notation<BaseSalaryEntry>.object { fields in
    let amount = fields.required(Keys.amount, .whole)
    let period = fields.period()
    let basis = fields.optional(Keys.basis, .basis)
    return amount.map { BaseSalaryEntry(amount: $0, period: period, basis: basis) }
  }
}
