internal import Diagnostics
internal import Records
internal import Vietnamese

extension Plan: Readable {
  static func read(_ fields: inout Fields) -> Plan? {
    let title = fields.optional("title", .label)
    let unit = fields.required("unit", .unit)
    let document = fields.optional("document", .citation)
    let period = fields.required("period", .closedPeriod)
    let tasks = fields.filledList("tasks", of: Task.shape)
    let header = fields.header()
    guard let unit, let period, let tasks else { return nil }
    return Plan(
      header: header, title: title, unit: unit, document: document, period: period, tasks: tasks)
  }
}

extension Plan.Task {
  static let shape = Shape<Plan.Task>.object { fields in
    let text = fields.required("text", .shortText)
    let due = fields.required("due", .locatedDay)
    let owner = fields.optional("owner", .unit)
    let status = fields.optional("status", .word) ?? Status.open
    let done = fields.optional("done", .locatedDay)
    if status == .open, fields.has("done") {
      fields.report(.onlyWith("done", "status: done", at: fields.place(of: "done")))
    }
    guard let text, let due else { return nil }
    return Plan.Task(text: text, due: due, owner: owner, status: status, done: done)
  }
}

extension Activity: Readable {
  static func read(_ fields: inout Fields) -> Activity? {
    let title = fields.optional("title", .label)
    let unit = fields.required("unit", .unit)
    let on = fields.required("on", .locatedDay)
    let form = fields.required("form", .word) as Form?
    let audience = fields.optional("audience", .shortText)
    let attendance = fields.optional("attendance", .whole)
    let document = fields.optional("document", .citation)
    let header = fields.header()
    guard let unit, let on, let form else { return nil }
    return Activity(
      header: header, title: title, unit: unit, on: on, form: form, audience: audience,
      attendance: attendance, document: document)
  }
}

extension Practice: Readable {
  static func read(_ fields: inout Fields) -> Practice? {
    let title = fields.optional("title", .label)
    let unit = fields.required("unit", .unit)
    let period = fields.required("period", .closedPeriod)
    let difficulties = fields.list("difficulties", of: .shortText)
    let solutions = fields.list("solutions", of: .shortText)
    let goodPractices = fields.list("good_practices", of: .shortText)
    let header = fields.header()
    let lists = ["difficulties", "solutions", "good_practices"]
    if !lists.contains(where: fields.has) {
      fields.report(.atLeastOne(of: lists, at: fields.place))
    }
    guard let unit, let period else { return nil }
    return Practice(
      header: header, title: title, unit: unit, period: period, difficulties: difficulties,
      solutions: solutions, goodPractices: goodPractices)
  }
}

extension Encouragement: Readable {
  static func read(_ fields: inout Fields) -> Encouragement? {
    let unit = fields.required("unit", .unit)
    let period = fields.required("period", .closedPeriod)
    let sort = fields.required("kind", .word) as Sort?
    let count = fields.required("count", .whole)
    let text = fields.optional("text", .shortText)
    let official = fields.optional("official", .official)
    let decision = fields.optional("decision", Decision.shape)
    let header = fields.header()
    if let sort { fields.checkText(of: sort) }
    if fields.has("official"), !fields.has("decision") {
      fields.report(.missingField("decision", Decision.shape.describe(), at: fields.place))
    }
    guard let unit, let period, let sort, let count else { return nil }
    return Encouragement(
      header: header, unit: unit, period: period, sort: sort, count: count, text: text,
      official: official, decision: decision)
  }
}

extension Fields {
  /// Only an other form has to say what it was.
  fileprivate func checkText(of sort: Encouragement.Sort) {
    if sort == .other, !has("text") {
      let texts = Fields.described { $0.required("vi", .text) }
      report(.missingField("text", .object(texts), at: place))
    } else if sort != .other, has("text") {
      report(.onlyWith("text", "kind: other", at: place(of: "text")))
    }
  }
}
