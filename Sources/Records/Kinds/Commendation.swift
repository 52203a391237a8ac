package import Vietnamese

/// A decision that commends or praises someone.
package final class Commendation: Record {
  package static let kind = Kind.commendation

  package let header: Header
  /// Nil only for a praise.
  package let form: Reference<Form>?
  package let formClass: Located<Int>?
  package let act: Act
  /// Loại hình khen thưởng, which only an award by law has; nil only for a praise.
  package let ground: Ground?
  package let decision: Decision
  package let recipients: [Recipient]
  /// How many people did not agree to be named.
  package let withheld: Int
  package let initiative: Reference<Initiative>?
  package let citation: LocalText?
  package let bonus: Bonus?
  package let legalBasis: [Citation]
  /// In date order.
  package let history: [StatusChange]

  package init(
    header: Header, form: Reference<Form>?, formClass: Located<Int>?, act: Act, ground: Ground?,
    decision: Decision, recipients: [Recipient], withheld: Int, initiative: Reference<Initiative>?,
    citation: LocalText?, bonus: Bonus?, legalBasis: [Citation], history: [StatusChange]
  ) {
    self.header = header
    self.form = form
    self.formClass = formClass
    self.act = act
    self.ground = ground
    self.decision = decision
    self.recipients = recipients
    self.withheld = withheld
    self.initiative = initiative
    self.citation = citation
    self.bonus = bonus
    self.legalBasis = legalBasis
    self.history = history
  }

  /// Khen thưởng (an award by law) and biểu dương (praise) are not the same thing.
  package enum Act: String, CaseIterable, Hashable, Sendable { case commendation, praise }

  package enum Ground: String, CaseIterable, Hashable, Sendable {
    case meritorious
    case adHoc = "ad-hoc"
    case movement, contribution, seniority, external
  }

  /// What the decision is worth on a day: the last change up to then, or in force.
  package func status(on day: Day) -> Status {
    history.last { $0.on.value <= day }?.status.standing ?? .inForce
  }

  package enum Status: String, CaseIterable, Hashable, Sendable {
    case inForce = "in-force"
    case revoked, stripped
  }
}

/// A paper with a number, as it was issued.
package struct Decision: Sendable {
  package let number: Located<String>
  package let on: Located<Day>
  package let by: Reference<Unit>
  package let signer: LocalText?
  /// The scan beside the record.
  package let file: Located<String>?

  package init(
    number: Located<String>, on: Located<Day>, by: Reference<Unit>, signer: LocalText?,
    file: Located<String>?
  ) {
    self.number = number
    self.on = on
    self.by = by
    self.signer = signer
    self.file = file
  }
}

package struct Recipient: Sendable {
  package let party: Party
  package let share: Int?

  package init(party: Party, share: Int?) {
    self.party = party
    self.share = share
  }
}

/// Money that goes with an award: coefficient × base salary, in đồng.
package struct Bonus: Sendable {
  package let coefficient: Quantity
  package let base: Int
  package let amount: Located<Int>

  package init(coefficient: Quantity, base: Int, amount: Located<Int>) {
    self.coefficient = coefficient
    self.base = base
    self.amount = amount
  }
}

/// What later happened to a commendation.
package struct StatusChange: Sendable {
  package enum Status: String, CaseIterable, Hashable, Sendable {
    case revoked, stripped, restored

    package var standing: Commendation.Status {
      switch self {
      case .revoked: .revoked
      case .stripped: .stripped
      case .restored: .inForce
      }
    }
  }

  package let status: Status
  package let on: Located<Day>
  package let decision: Decision
  package let reason: LocalText

  package init(status: Status, on: Located<Day>, decision: Decision, reason: LocalText) {
    self.status = status
    self.on = on
    self.decision = decision
    self.reason = reason
  }
}

extension Commendation {
  package static let shelf: ShelfPath<Commendation> = \.commendations
  package static let noun = Bilingual(vi: "quyết định khen thưởng", en: "commendation")
  package static let folder = "commendations"
  package static let requiresProse = false

  package var dates: [PartialDate] {
    ([decision.on] + history.map(\.on)).map { .day($0.value) }
  }

  package func look(in check: inout some ReferenceReader) {
    header.look(in: &check)
    check.look(form)
    decision.look(in: &check)
    for recipient in recipients { check.look(recipient.party) }
    check.look(initiative)
    for citation in legalBasis { check.look(citation) }
    for change in history { change.decision.look(in: &check) }
  }

  package var unitMentions: [UnitMention] {
    [decision.unitMention] + history.map(\.decision.unitMention)
      + recipients.compactMap { UnitMention($0.party.unit, on: .day(decision.on.value)) }
  }

  package var documentMentions: [DocumentMention] {
    legalBasis.compactMap { DocumentMention($0, on: .day(decision.on.value), .inForce) }
  }
}

extension Registry {
  package var commendations: Shelf<Commendation> { shelves.commendations }
}
