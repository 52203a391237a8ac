package import Vietnamese

/// A unit's plan to carry out a document, task by task.
package struct Plan: Record {
  package static let kind = Kind.plan

  package let header: Header
  package let title: LocalText?
  package let unit: Reference<Unit>
  package let document: Citation?
  package let period: Period
  package let tasks: [Task]

  package init(
    header: Header, title: LocalText?, unit: Reference<Unit>, document: Citation?, period: Period,
    tasks: [Task]
  ) {
    self.header = header
    self.title = title
    self.unit = unit
    self.document = document
    self.period = period
    self.tasks = tasks
  }

  package struct Task: Sendable {
    package enum Status: String, CaseIterable, Hashable, Sendable { case open, done }

    package let text: LocalText
    package let due: Located<Day>
    package let owner: Reference<Unit>?
    package let status: Status
    package let done: Located<Day>?

    package init(
      text: LocalText, due: Located<Day>, owner: Reference<Unit>?, status: Status,
      done: Located<Day>?
    ) {
      self.text = text
      self.due = due
      self.owner = owner
      self.status = status
      self.done = done
    }
  }
}

/// Something done to make the policy known.
package struct Activity: Record {
  package static let kind = Kind.activity

  package let header: Header
  package let title: LocalText?
  package let unit: Reference<Unit>
  package let on: Located<Day>
  package let form: Form
  package let audience: LocalText?
  /// How many took part.
  package let attendance: Int?
  package let document: Citation?

  package init(
    header: Header, title: LocalText?, unit: Reference<Unit>, on: Located<Day>, form: Form,
    audience: LocalText?, attendance: Int?, document: Citation?
  ) {
    self.header = header
    self.title = title
    self.unit = unit
    self.on = on
    self.form = form
    self.audience = audience
    self.attendance = attendance
    self.document = document
  }

  package enum Form: String, CaseIterable, Hashable, Sendable {
    case conference, training, circular, media
  }
}

/// A unit's report of difficulties, solutions and good practice.
package struct Practice: Record {
  package static let kind = Kind.practice

  package let header: Header
  package let title: LocalText?
  package let unit: Reference<Unit>
  package let period: Period
  package let difficulties: [LocalText]
  package let solutions: [LocalText]
  package let goodPractices: [LocalText]

  package init(
    header: Header, title: LocalText?, unit: Reference<Unit>, period: Period,
    difficulties: [LocalText], solutions: [LocalText], goodPractices: [LocalText]
  ) {
    self.header = header
    self.title = title
    self.unit = unit
    self.period = period
    self.difficulties = difficulties
    self.solutions = solutions
    self.goodPractices = goodPractices
  }
}

/// Personnel priorities and other encouragement, counted; a person is named only where a public decision exists.
package struct Encouragement: Record {
  package static let kind = Kind.encouragement

  package let header: Header
  package let unit: Reference<Unit>
  package let period: Period
  package let sort: Sort
  package let count: Int
  /// What the other form was; given exactly when the sort is `other`.
  package let text: LocalText?
  package let official: Reference<Official>?
  package let decision: Decision?

  package init(
    header: Header, unit: Reference<Unit>, period: Period, sort: Sort, count: Int,
    text: LocalText?, official: Reference<Official>?, decision: Decision?
  ) {
    self.header = header
    self.unit = unit
    self.period = period
    self.sort = sort
    self.count = count
    self.text = text
    self.official = official
    self.decision = decision
  }

  package enum Sort: String, CaseIterable, Hashable, Sendable {
    case grading, appointment, reappointment, planning, transfer, rotation
    case rankPromotion = "rank-promotion"
    case earlyRaise = "early-raise"
    case other
  }
}
