package import Vietnamese

/// A decision that commends or praises someone.
package final class Commendation: Record {
  package static let kind = Kind.commendation

  package let header: Header
  /// Nil only for a praise, which may have a form of its own: a letter of praise.
  package let form: Reference<Form>?
  package let formClass: Located<Int>?
  package let act: Act
  /// Loại hình khen thưởng, which only a form of commendation has: nil for a title and for a praise.
  package let ground: Located<Ground>?
  /// The time in which the achievement was made; nil where the decision does not say.
  package let period: Period?
  /// The emulation movement it belongs to, as it is called.
  package let movement: LocalText?
  package let decision: Decision
  /// From the proposal to the decision, in date order.
  package let way: [WayStep]
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
    header: Header, form: Reference<Form>?, formClass: Located<Int>?, act: Act,
    ground: Located<Ground>?, period: Period? = nil, movement: LocalText? = nil,
    decision: Decision, way: [WayStep] = [], recipients: [Recipient], withheld: Int,
    initiative: Reference<Initiative>?,
    citation: LocalText?, bonus: Bonus?, legalBasis: [Citation], history: [StatusChange]
  ) {
    self.header = header
    self.form = form
    self.formClass = formClass
    self.act = act
    self.ground = ground
    self.period = period
    self.movement = movement
    self.decision = decision
    self.way = way
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

package struct Recipient: Sendable {
  package let party: Party
  package let share: Int?
  /// Truy tặng, given after death.
  package let isPosthumous: Bool

  package init(party: Party, share: Int?, isPosthumous: Bool = false) {
    self.party = party
    self.share = share
    self.isPosthumous = isPosthumous
  }
}

/// What later happened to a commendation.
package struct StatusChange: Sendable {
  /// Article 93 of the Law: why a decision is cancelled, or a state title stripped.
  package enum Ground: String, CaseIterable, Hashable, Sendable {
    case falseDeclaration = "false-declaration"
    case forgedDossier = "forged-dossier"
    case unlawfulAppraisal = "unlawful-appraisal"
    case violationInPeriod = "violation-in-period"
    case conviction
  }

  /// What came back after a revocation.
  package struct Recovery: Sendable {
    package let insignia: Bool
    /// In đồng.
    package let amount: Int?
    package let on: Located<Day>?

    package init(insignia: Bool, amount: Int?, on: Located<Day>?) {
      self.insignia = insignia
      self.amount = amount
      self.on = on
    }
  }

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
  package let ground: Ground?
  /// Nil where nothing is said of it.
  package let recovered: Recovery?

  package init(
    status: Status, on: Located<Day>, decision: Decision, reason: LocalText, ground: Ground? = nil,
    recovered: Recovery? = nil
  ) {
    self.status = status
    self.on = on
    self.decision = decision
    self.reason = reason
    self.ground = ground
    self.recovered = recovered
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
    check.look(at: way)
    for recipient in recipients { check.look(recipient.party) }
    check.look(initiative)
    for citation in legalBasis { check.look(citation) }
    for change in history { change.decision.look(in: &check) }
  }

  package var unitMentions: [UnitMention] {
    [decision.unitMention] + history.map(\.decision.unitMention)
      + way.compactMap { UnitMention($0.by, on: $0.on.value) }
      + recipients.compactMap { UnitMention($0.party.unit, on: .day(decision.on.value)) }
  }

  package var documentMentions: [DocumentMention] {
    legalBasis.compactMap { DocumentMention($0, on: .day(decision.on.value), .inForce) }
      + way.compactMap { DocumentMention($0.document, on: $0.on.value) }
  }
}

extension Registry {
  package var commendations: Shelf<Commendation> { shelves.commendations }
}
