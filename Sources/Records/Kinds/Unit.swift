package import Vietnamese

/// An agency, locality, Party body or team, with the names it bore and what became of it.
package final class Unit: Record {
  package static let kind = Kind.unit

  package let header: Header
  package let kinds: [Dated<UnitKind>]
  package let names: [Dated<LocalText>]
  package let parents: [Dated<Reference<Unit>>]
  /// The code of the General Statistics Office.
  package let gso: String?
  package let successions: [Succession]
  /// What its head is called; nil where that is as usual for its kind.
  package let head: LocalText?

  package init(
    header: Header, kinds: [Dated<UnitKind>], names: [Dated<LocalText>],
    parents: [Dated<Reference<Unit>>], gso: String?, successions: [Succession],
    head: LocalText? = nil
  ) {
    self.header = header
    self.kinds = kinds
    self.names = names
    self.parents = parents
    self.gso = gso
    self.successions = successions
    self.head = head
  }

  /// As it was called on the date; its latest name without one, or on one on which it had none.
  package func name(on date: PartialDate?) -> LocalText {
    date.flatMap { names.value(on: $0) } ?? names.last?.value ?? LocalText(vi: id.raw, en: nil)
  }

  /// From the first name's first day to the last name's last.
  package var lifetime: Period {
    Period(from: names.first?.period.from, to: names.last?.period.to)
  }
}

package enum UnitKind: String, CaseIterable, Hashable, Sendable {
  case government, ministry, assembly, province, municipality, district, city, town, township, ward
  case commune
  case specialZone = "special-zone"
  case department, committee, office
  case partyCommittee = "party-committee"
  case partyBoard = "party-board"
  case front
  case massOrganisation = "mass-organisation"
  case organisation, school, hospital, enterprise, team
  case president
  case primeMinister = "prime-minister"
  case standingCommittee = "standing-committee"
  case partyLeadership = "party-leadership"
  case cooperative
  case residentialGroup = "residential-group"

  /// A person in an office of state, who decides in person: there is no head beside them.
  package var isOfficeHolder: Bool { self == .president || self == .primeMinister }
}

extension UnitKind {
  /// The levels of local administration below the province.
  package enum Level: Hashable, Sendable { case district, commune }

  /// Nil for what is no unit of administration below the province.
  package var level: Level? {
    switch self {
    case .district, .city, .town: .district
    case .township, .ward, .commune, .specialZone: .commune
    default: nil
    }
  }

  /// A unit of administration with a territory, in which its bodies work.
  package var isLocality: Bool { level != nil || self == .province || self == .municipality }
}

/// One way in which a unit went over into another; a unit may have several, on both sides.
package struct Succession: Sendable {
  package enum How: String, CaseIterable, Hashable, Sendable {
    case merged, split, renamed, upgraded, abolished
  }

  /// Nil only for a unit that was abolished without a successor.
  package let to: Reference<Unit>?
  package let how: How
  package let on: Located<PartialDate>
  package let basis: Citation?

  package init(to: Reference<Unit>?, how: How, on: Located<PartialDate>, basis: Citation?) {
    self.to = to
    self.how = how
    self.on = on
    self.basis = basis
  }
}

extension Unit {
  package static let shelf: ShelfPath<Unit> = \.units
  package static let noun = Bilingual(vi: "đơn vị", en: "unit")
  package static let folder = "units"
  package static let requiresProse = false

  package var calledNames: [LocalText] { names.map(\.value) }

  package var dates: [PartialDate] { successions.map(\.on.value) }

  package func look(in check: inout some ReferenceReader) {
    header.look(in: &check)
    for parent in parents { check.look(parent.value) }
    for succession in successions {
      check.look(succession.to)
      check.look(succession.basis)
    }
  }

  /// A parent, some day in common; a successor, on the day of the succession.
  package var unitMentions: [UnitMention] {
    parents.map { UnitMention($0.value, $0.period.isOpen ? lifetime : $0.period) }
      + successions.compactMap { UnitMention($0.to, on: $0.on.value) }
  }

  package var documentMentions: [DocumentMention] {
    successions.compactMap { DocumentMention($0.basis, on: $0.on.value) }
  }
}

extension Registry {
  package var units: Shelf<Unit> { shelves.units }
}
