package import Vietnamese

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
  package let shortcomings: [Shortcoming]

  package init(
    header: Header, title: LocalText?, unit: Reference<Unit>, period: Period,
    difficulties: [LocalText], solutions: [LocalText], goodPractices: [LocalText],
    shortcomings: [Shortcoming] = []
  ) {
    self.header = header
    self.title = title
    self.unit = unit
    self.period = period
    self.difficulties = difficulties
    self.solutions = solutions
    self.goodPractices = goodPractices
    self.shortcomings = shortcomings
  }

  /// A kind of error in how things were done, found and put right: figures, never persons.
  package struct Shortcoming: Sendable {
    package let text: LocalText
    package let found: Int
    package let corrected: Located<Int>

    package init(text: LocalText, found: Int, corrected: Located<Int>) {
      self.text = text
      self.found = found
      self.corrected = corrected
    }
  }
}

extension Practice {
  package static let shelf: ShelfPath<Practice> = \.practices
  package static let noun = Bilingual(vi: "cách làm hay", en: "practice")
  package static let folder = "practices"
  package static let requiresProse = false

  package var dates: [PartialDate] { [period.to].compactMap { $0 } }

  package func look(in check: inout some ReferenceReader) {
    header.look(in: &check)
    check.look(unit)
  }

  package var unitMentions: [UnitMention] { [UnitMention(unit, period)] }

  package var documentMentions: [DocumentMention] { [] }
}

extension Registry {
  package var practices: Shelf<Practice> { shelves.practices }
}
