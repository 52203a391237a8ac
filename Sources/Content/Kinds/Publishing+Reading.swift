internal import Diagnostics
internal import Records
internal import Vietnamese

extension Bulletin: Readable {
  static func read(_ fields: inout Fields) -> Bulletin? {
    let number = fields.required("number", .located(.whole))
    let period = fields.required("period", .closedPeriod)
    let title = fields.required("title", .label)
    let publish = fields.required("publish", .located(.moment))
    let items = fields.filledList("items", of: .item)
    let header = fields.header()
    guard let number, let period, let title, let publish, let items else { return nil }
    return Bulletin(
      header: header, number: number, period: period, title: title, publish: publish, items: items)
  }
}

extension Article: Readable {
  static func read(_ fields: inout Fields) -> Article? {
    let title = fields.required("title", .label)
    let summary = fields.optional("summary", .shortText)
    let on = fields.required("on", .locatedDay)
    let outlet = fields.optional("outlet", .nameOrLabel)
    let people = fields.list("people", of: .official)
    let source = fields.optional("source", .address)
    let header = fields.header()
    guard let title, let on else { return nil }
    return Article(
      header: header, title: title, summary: summary, on: on, outlet: outlet, people: people,
      source: source)
  }
}

extension Correction: Readable {
  static func read(_ fields: inout Fields) -> Correction? {
    let record = fields.required("record", .item)
    let on = fields.required("on", .locatedDay)
    let was = fields.required("was", .shortText)
    let now = fields.required("is", .shortText)
    let why = fields.required("why", .shortText)
    let header = fields.header()
    guard let record, let on, let was, let now, let why else { return nil }
    return Correction(header: header, record: record, on: on, was: was, now: now, why: why)
  }
}

extension Page: Readable {
  static func read(_ fields: inout Fields) -> Page? {
    let title = fields.required("title", .label)
    let order = fields.required("order", .whole)
    let header = fields.header()
    guard let title, let order else { return nil }
    return Page(header: header, title: title, order: order)
  }
}

extension Consultation: Readable {
  static func read(_ fields: inout Fields) -> Consultation? {
    let title = fields.required("title", .label)
    let opens = fields.required("opens", .locatedDay)
    let closes = fields.required("closes", .locatedDay)
    let by = fields.required("by", .unit)
    let contact = fields.optional("contact", Contact.shape)
    let candidates = fields.filledList("candidates", of: Candidate.shape)
    let header = fields.header()
    fields.checkOrder("opens", opens?.value, "closes", closes?.value)
    guard let title, let opens, let closes, let by, let candidates else { return nil }
    return Consultation(
      header: header, title: title, opens: opens, closes: closes, by: by, contact: contact,
      candidates: candidates)
  }
}

extension Consultation.Candidate {
  static let shape = Shape<Consultation.Candidate>.object { fields in
    let party = fields.party()
    let form = fields.optional("form", .form)
    let formClass = fields.optional("class", .located(.whole))
    return party.map { Consultation.Candidate(party: $0, form: form, formClass: formClass) }
  }
}

extension Contact {
  static let shape = Shape<Contact>.object { fields in
    let name = fields.required("name", .label)
    let unit = fields.optional("unit", .unit)
    let mail = fields.optional("mail", .text)
    let phone = fields.optional("phone", .text)
    let purpose = fields.optional("for", .word) as Purpose?
    if !fields.has("mail"), !fields.has("phone") {
      fields.report(.atLeastOne(of: ["mail", "phone"], at: fields.place))
    }
    return name.map { Contact(name: $0, unit: unit, mail: mail, phone: phone, purpose: purpose) }
  }
}
