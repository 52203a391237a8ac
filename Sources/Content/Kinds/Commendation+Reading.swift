internal import Diagnostics
internal import Records
internal import Vietnamese

extension Commendation: Readable {
  static func read(_ fields: inout Fields) -> Commendation? {
    let form = fields.optional("form", .form)
    let formClass = fields.optional("class", .located(.whole))
    let act = fields.required("act", .word) as Act?
    let ground = fields.required("ground", .word) as Ground?
    let decision = fields.required("decision", Decision.shape)
    let recipients = fields.list("recipients", of: Recipient.shape)
    let withheld = fields.optional("withheld", .whole)
    let initiative = fields.optional("initiative", .initiative)
    let citation = fields.optional("citation", .shortText)
    let bonus = fields.optional("bonus", Bonus.shape)
    let legalBasis = fields.list("legal_basis", of: .citation)
    let history = fields.list("history", of: StatusChange.shape)
    let header = fields.header()
    if act == .commendation, !fields.has("form") {
      fields.report(.missingField("form", .id(of: "vocabularies/forms.yaml"), at: fields.place))
    }
    if !fields.has("recipients"), withheld ?? 0 == 0 {
      fields.report(.missingRecipients(at: fields.place))
    }
    guard let act, let ground, let decision else { return nil }
    return Commendation(
      header: header, form: form, formClass: formClass, act: act, ground: ground,
      decision: decision, recipients: recipients, withheld: withheld ?? 0, initiative: initiative,
      citation: citation, bonus: bonus, legalBasis: legalBasis,
      history: history.inDateOrder { $0.on.value })
  }
}

extension Decision {
  static let shape = Shape<Decision>.object { fields in
    let number = fields.required("number", .located(.text))
    let on = fields.required("on", .locatedDay)
    let by = fields.required("by", .unit)
    let rest = Rest(&fields)
    guard let number, let on, let by else { return nil }
    return Decision(number: number, on: on, by: by, signer: rest.signer, file: rest.file)
  }

  /// What a decision may carry anywhere.
  fileprivate struct Rest {
    let signer: LocalText?
    let file: Located<String>?

    init(_ fields: inout Fields) {
      signer = fields.optional("signer", .shortText)
      file = fields.optional("file", .file)
    }
  }
}

extension Recipient {
  static let shape = Shape<Recipient>.object { fields in
    let party = fields.party()
    let share = fields.optional("share", .whole)
    return party.map { Recipient(party: $0, share: share) }
  }
}

extension Bonus {
  static let shape = Shape<Bonus>.object { fields in
    let coefficient = fields.required("coefficient", .quantity)
    let base = fields.required("base", .whole)
    let amount = fields.required("amount", .located(.whole))
    guard let coefficient, let base, let amount else { return nil }
    return Bonus(coefficient: coefficient, base: base, amount: amount)
  }
}

extension StatusChange {
  /// The day is the change's; its decision need not repeat it.
  static let shape = Shape<StatusChange>.object { fields in
    let status = fields.required("status", .word) as Status?
    let on = fields.required("on", .locatedDay)
    let decision = fields.required("decision", Shape<UndatedDecision>.undated)
    let reason = fields.required("reason", .shortText)
    guard let status, let on, let decision, let reason else { return nil }
    return StatusChange(
      status: status, on: on, decision: decision.dated(orElse: on), reason: reason)
  }
}

/// The decision behind a change of status.
private struct UndatedDecision: Sendable {
  let number: Located<String>
  let on: Located<Day>?
  let by: Reference<Unit>
  let rest: Decision.Rest

  func dated(orElse day: Located<Day>) -> Decision {
    Decision(number: number, on: on ?? day, by: by, signer: rest.signer, file: rest.file)
  }
}

extension Shape where Value == UndatedDecision {
  fileprivate static var undated: Shape {
    .object { fields in
      let number = fields.required("number", .located(.text))
      let on = fields.optional("on", .locatedDay)
      let by = fields.required("by", .unit)
      let rest = Decision.Rest(&fields)
      guard let number, let by else { return nil }
      return UndatedDecision(number: number, on: on, by: by, rest: rest)
    }
  }
}

extension Array {
  /// By day; equal days keep the order written.
  func inDateOrder(_ day: (Element) -> Day) -> [Element] {
    enumerated().sorted { (day($0.element), $0.offset) < (day($1.element), $1.offset) }
      .map(\.element)
  }
}
