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
    package let due: Located<PartialDate>
    package let owner: Reference<Unit>?
    package let status: Status
    package let done: Located<PartialDate>?

    package init(
      text: LocalText, due: Located<PartialDate>, owner: Reference<Unit>?, status: Status,
      done: Located<PartialDate>?
    ) {
      self.text = text
      self.due = due
      self.owner = owner
      self.status = status
      self.done = done
    }
  }
}

extension Plan {
  package static let shelf: ShelfPath<Plan> = \.plans
  package static let noun = Bilingual(vi: "kế hoạch", en: "plan")
  package static let folder = "plans"
  package static let requiresProse = false

  package var dates: [PartialDate] {
    [period.from].compactMap { $0 } + tasks.compactMap(\.done?.value)
  }

  package func look(in check: inout some ReferenceReader) {
    header.look(in: &check)
    check.look(unit)
    check.look(document)
    for task in tasks { check.look(task.owner) }
  }

  package var unitMentions: [UnitMention] {
    ([unit] + tasks.compactMap(\.owner)).map { UnitMention($0, period) }
  }

  package var documentMentions: [DocumentMention] {
    document.map { [DocumentMention($0, period)] } ?? []
  }
}

extension Registry {
  package var plans: Shelf<Plan> { shelves.plans }
}
