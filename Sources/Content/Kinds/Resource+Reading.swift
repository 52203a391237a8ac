internal import Diagnostics
internal import Records
internal import Vietnamese

extension Resource {
  static let shape = Shape<Resource>.object { fields in
    let sort = fields.required("kind", .word) as Sort?
    let amount = fields.optional("amount", .whole)
    let quantity = fields.optional("quantity", .quantity)
    let what = fields.optional("what", .shortText)
    let source = fields.optional("source", .shortText)
    let on = fields.optional("on", .locatedDay)
    let document = fields.optional("document", .citation)
    if let sort { fields.checkMeasure(of: sort) }
    guard let sort else { return nil }
    return Resource(
      sort: sort, amount: amount, quantity: quantity, what: what, source: source, on: on,
      document: document)
  }
}

extension Fields {
  /// A budget is an amount; everything else is a number of something.
  fileprivate func checkMeasure(of sort: Resource.Sort) {
    if sort == .budget {
      demand("amount", .whole)
      for key in ["quantity", "what"] where has(key) {
        report(.onlyWith(key, "kind: equipment | means | personnel", at: place(of: key)))
      }
    } else {
      demand("what", .object(Fields.described { $0.optional("vi", .text) }))
      demand("quantity", .quantity)
      if has("amount") { report(.onlyWith("amount", "kind: budget", at: place(of: "amount"))) }
    }
  }

  private func demand(_ key: String, _ value: Description) {
    if !has(key) { report(.missingField(key, value, at: place)) }
  }
}

extension Outcome {
  static let shape = Shape<Outcome>.object { fields in
    let measure = fields.required("measure", .shortText)
    let before = fields.optional("before", .quantity)
    let after = fields.required("after", .quantity)
    let unit = fields.optional("unit", .shortText)
    let better = fields.optional("better", .word) as Better?
    let source = fields.optional("source", .shortText)
    guard let measure, let after else { return nil }
    return Outcome(
      measure: measure, before: before, after: after, unit: unit, better: better, source: source)
  }
}
