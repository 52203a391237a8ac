internal import Diagnostics
internal import Records
internal import Vietnamese

extension Initiative: Readable {
  static func read(_ fields: inout Fields) -> Initiative? {
    let title = fields.required("title", .label)
    let summary = fields.required("summary", .shortText)
    let policyFields = fields.filledList("fields", of: .policyField)
    let employer = fields.required("employer", .unit)
    let proposers = fields.filledList("proposers", of: .party)
    let bottleneck = fields.optional("bottleneck", .shortText)
    let lifecycle = fields.filledList("lifecycle", of: LifecycleEvent.shape)
    let pilot = fields.optional("pilot", Pilot.shape)
    let oversight = fields.list("oversight", of: Oversight.shape)
    let obstacles = fields.list("obstacles", of: Obstacle.shape)
    let resources = fields.list("resources", of: Resource.shape)
    let outcomes = fields.list("outcomes", of: Outcome.shape)
    let legalBasis = fields.list("legal_basis", of: .citation)
    let header = fields.header()
    guard let title, let summary, let policyFields, let employer, let proposers, let lifecycle
    else { return nil }
    return Initiative(
      header: header, title: title, summary: summary, fields: policyFields, employer: employer,
      proposers: proposers, bottleneck: bottleneck, lifecycle: lifecycle, pilot: pilot,
      oversight: oversight, obstacles: obstacles, resources: resources, outcomes: outcomes,
      legalBasis: legalBasis)
  }
}

extension LifecycleEvent {
  static let shape = Shape<LifecycleEvent>.object { fields in
    let stage = fields.required("stage", .located(.word)) as Located<Stage>?
    let on = fields.required("on", .locatedDay)
    let result = fields.optional("result", .word) as EvaluationResult?
    let by = fields.optional("by", .unit)
    let document = fields.optional("document", .citation)
    let note = fields.optional("note", .shortText)
    if let stage { fields.checkResult(of: stage.value) }
    guard let stage, let on else { return nil }
    return LifecycleEvent(
      stage: stage, on: on, result: result, by: by, document: document, note: note)
  }
}

extension Fields {
  /// An evaluation has a result, and nothing else has.
  fileprivate func checkResult(of stage: Stage) {
    if stage == .evaluated, !has("result") {
      let words = EvaluationResult.allCases.map(\.rawValue)
      report(.missingField("result", .word(words), at: place))
    } else if stage != .evaluated, has("result") {
      report(.onlyWith("result", "stage: evaluated", at: place(of: "result")))
    }
  }
}

extension Pilot {
  static let shape = Shape<Pilot>.object { fields in
    let from = fields.required("from", .locatedDay)
    let to = fields.optional("to", .locatedDay)
    let area = fields.list("area", of: .unit)
    fields.checkOrder("from", from?.value, "to", to?.value)
    return from.map { Pilot(from: $0, to: to, area: area) }
  }
}

extension Oversight {
  static let shape = Shape<Oversight>.object { fields in
    let sort = fields.required("kind", .word) as Sort?
    let on = fields.required("on", .locatedDay)
    let by = fields.optional("by", .unit)
    let findings = fields.optional("findings", .shortText)
    let document = fields.optional("document", .citation)
    guard let sort, let on else { return nil }
    return Oversight(sort: sort, on: on, by: by, findings: findings, document: document)
  }
}

extension Obstacle {
  static let shape = Shape<Obstacle>.object { fields in
    let raised = fields.required("raised", .locatedDay)
    let text = fields.required("text", .shortText)
    let action = fields.optional("action", .word) as Action?
    let resolution = fields.optional("resolution", .shortText)
    let closed = fields.optional("closed", .locatedDay)
    let by = fields.optional("by", .unit)
    let document = fields.optional("document", .citation)
    fields.checkOrder("raised", raised?.value, "closed", closed?.value)
    guard let raised, let text else { return nil }
    return Obstacle(
      raised: raised, text: text, action: action, resolution: resolution, closed: closed, by: by,
      document: document)
  }
}
