package import Vietnamese

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
    case grading, appointment, reappointment, planning, transfer, rotation, placement
    case rankPromotion = "rank-promotion"
    case earlyRaise = "early-raise"
    case other
  }
}

extension Encouragement {
  package static let shelf: ShelfPath<Encouragement> = \.encouragements
  package static let noun = Bilingual(vi: "hình thức khuyến khích", en: "encouragement")
  package static let folder = "encouragements"
  package static let requiresProse = false

  package var dates: [PartialDate] {
    [period.to].compactMap { $0 } + (decision.map { [.day($0.on.value)] } ?? [])
  }

  package func look(in check: inout some ReferenceReader) {
    header.look(in: &check)
    check.look(unit)
    check.look(official)
    decision?.look(in: &check)
  }

  package var unitMentions: [UnitMention] {
    [UnitMention(unit, period)] + [decision?.unitMention].compactMap { $0 }
  }

  package var documentMentions: [DocumentMention] { [] }
}

extension Registry {
  package var encouragements: Shelf<Encouragement> { shelves.encouragements }
}
