package import Vietnamese

/// A list put to public comment before an award.
package struct Consultation: Record {
  package static let kind = Kind.consultation

  package let header: Header
  package let title: LocalText
  package let opens: Located<Day>
  package let closes: Located<Day>
  package let by: Reference<Unit>
  package let contact: Contact?
  package let candidates: [Candidate]

  package init(
    header: Header, title: LocalText, opens: Located<Day>, closes: Located<Day>,
    by: Reference<Unit>, contact: Contact?, candidates: [Candidate]
  ) {
    self.header = header
    self.title = title
    self.opens = opens
    self.closes = closes
    self.by = by
    self.contact = contact
    self.candidates = candidates
  }

  package struct Candidate: Sendable {
    package let party: Party
    package let form: Reference<Form>?
    package let formClass: Located<Int>?

    package init(party: Party, form: Reference<Form>?, formClass: Located<Int>?) {
      self.party = party
      self.form = form
      self.formClass = formClass
    }
  }
}

extension Consultation {
  package static let shelf: ShelfPath<Consultation> = \.consultations
  package static let noun = Bilingual(vi: "đợt lấy ý kiến", en: "consultation")
  package static let folder = "consultations"
  package static let requiresProse = false

  package var dates: [PartialDate] { [.day(opens.value), .day(closes.value)] }

  package func look(in check: inout some ReferenceReader) {
    header.look(in: &check)
    check.look(by)
    check.look(contact?.unit)
    for candidate in candidates {
      check.look(candidate.party)
      check.look(candidate.form)
    }
  }

  package var unitMentions: [UnitMention] {
    [UnitMention(by, on: .day(opens.value))]
      + candidates.compactMap { UnitMention($0.party.unit, on: .day(opens.value)) }
  }

  package var documentMentions: [DocumentMention] { [] }
}

extension Registry {
  package var consultations: Shelf<Consultation> { shelves.consultations }
}
