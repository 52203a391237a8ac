package import Vietnamese

/// What was wrong on a page, what is right, and why.
package struct Correction: Record {
  package static let kind = Kind.correction

  package let header: Header
  package let record: AnyReference
  package let on: Located<Day>
  package let was: LocalText
  package let now: LocalText
  package let why: LocalText

  package init(
    header: Header, record: AnyReference, on: Located<Day>, was: LocalText, now: LocalText,
    why: LocalText
  ) {
    self.header = header
    self.record = record
    self.on = on
    self.was = was
    self.now = now
    self.why = why
  }
}

extension Correction {
  package static let shelf: ShelfPath<Correction> = \.corrections
  package static let noun = Bilingual(vi: "đính chính", en: "correction")
  package static let folder = "corrections"
  package static let requiresProse = false

  package var dates: [PartialDate] { [.day(on.value)] }

  package func look(in check: inout some ReferenceReader) {
    header.look(in: &check)
    check.look(record)
  }

  package var unitMentions: [UnitMention] { [] }

  package var documentMentions: [DocumentMention] { [] }
}

extension Registry {
  package var corrections: Shelf<Correction> { shelves.corrections }
}
