package import Vietnamese

/// Where a proposal can stand; the words follow the Decree's procedure.
package enum Stage: String, CaseIterable, Hashable, Sendable {
  case submitted
  case opinionSought = "opinion-sought"
  case underReview = "under-review"
  case approved, returned, rejected, piloting, adjusted, suspended, resumed, terminated, finished
  case reported, evaluated
  case scaledUp = "scaled-up"
}

package enum EvaluationResult: String, CaseIterable, Hashable, Sendable {
  case completed
  case partlyCompleted = "partly-completed"
  case notCompleted = "not-completed"
}

/// One dated step of a proposal's life.
package struct LifecycleEvent: Sendable {
  package let stage: Located<Stage>
  package let on: Located<PartialDate>
  /// Given exactly when the stage is `evaluated`.
  package let result: EvaluationResult?
  package let by: Reference<Unit>?
  @Rare package private(set) var document: Citation?
  @Rare package private(set) var note: LocalText?

  package init(
    stage: Located<Stage>, on: Located<PartialDate>, result: EvaluationResult?,
    by: Reference<Unit>?,
    document: Citation?, note: LocalText?
  ) {
    self.stage = stage
    self.on = on
    self.result = result
    self.by = by
    self.document = document
    self.note = note
  }
}

package struct Pilot: Sendable {
  package let from: Located<PartialDate>
  package let to: Located<PartialDate>?
  package let area: [Reference<Unit>]

  package init(from: Located<PartialDate>, to: Located<PartialDate>?, area: [Reference<Unit>]) {
    self.from = from
    self.to = to
    self.area = area
  }
}

/// An inspection or supervision that looked at a pilot.
package struct Oversight: Sendable {
  package enum Sort: String, CaseIterable, Hashable, Sendable { case inspection, supervision }

  package let sort: Sort
  package let on: Located<PartialDate>
  package let by: Reference<Unit>?
  package let findings: LocalText?
  @Rare package private(set) var document: Citation?

  package init(
    sort: Sort, on: Located<PartialDate>, by: Reference<Unit>?, findings: LocalText?,
    document: Citation?
  ) {
    self.sort = sort
    self.on = on
    self.by = by
    self.findings = findings
    self.document = document
  }
}

/// A difficulty that came up, and what was done about it.
package struct Obstacle: Sendable {
  package enum Action: String, CaseIterable, Hashable, Sendable {
    case supported, removed, adjusted, decided
  }

  package let raised: Located<PartialDate>
  package let text: LocalText
  package let action: Action?
  package let resolution: LocalText?
  package let closed: Located<PartialDate>?
  package let by: Reference<Unit>?
  @Rare package private(set) var document: Citation?

  package init(
    raised: Located<PartialDate>, text: LocalText, action: Action?, resolution: LocalText?,
    closed: Located<PartialDate>?, by: Reference<Unit>?, document: Citation?
  ) {
    self.raised = raised
    self.text = text
    self.action = action
    self.resolution = resolution
    self.closed = closed
    self.by = by
    self.document = document
  }
}

/// Money, people or things given so that an approved proposal could be carried out.
package struct Resource: Sendable {
  package enum Sort: String, CaseIterable, Hashable, Sendable {
    case budget, equipment, means, personnel
  }

  package let sort: Sort
  /// In đồng; budgets only.
  package let amount: Int?
  package let quantity: Quantity?
  package let what: LocalText?
  package let source: LocalText?
  package let on: Located<PartialDate>?
  @Rare package private(set) var document: Citation?

  package init(
    sort: Sort, amount: Int?, quantity: Quantity?, what: LocalText?, source: LocalText?,
    on: Located<PartialDate>?, document: Citation?
  ) {
    self.sort = sort
    self.amount = amount
    self.quantity = quantity
    self.what = what
    self.source = source
    self.on = on
    self.document = document
  }
}

/// One thing that was measured before and after.
package struct Outcome: Sendable {
  package enum Better: String, CaseIterable, Hashable, Sendable { case lower, higher }

  package let measure: LocalText
  package let before: Quantity?
  package let after: Quantity
  package let unit: LocalText?
  package let better: Better?
  package let source: LocalText?

  package init(
    measure: LocalText, before: Quantity?, after: Quantity, unit: LocalText?, better: Better?,
    source: LocalText?
  ) {
    self.measure = measure
    self.before = before
    self.after = after
    self.unit = unit
    self.better = better
    self.source = source
  }
}

/// A proposal recognised as a sáng kiến, and how far what it changes reaches.
package struct Recognition: Sendable {
  /// Phạm vi ảnh hưởng: that of the unit, of the province or ministry, of the country.
  package enum Scope: String, CaseIterable, Hashable, Sendable {
    case grassroots, province, nation
  }

  package let scope: Scope
  package let decision: Decision

  package init(scope: Scope, decision: Decision) {
    self.scope = scope
    self.decision = decision
  }
}
