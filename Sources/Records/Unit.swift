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

  package init(
    header: Header, kinds: [Dated<UnitKind>], names: [Dated<LocalText>],
    parents: [Dated<Reference<Unit>>], gso: String?, successions: [Succession]
  ) {
    self.header = header
    self.kinds = kinds
    self.names = names
    self.parents = parents
    self.gso = gso
    self.successions = successions
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
}

/// One way in which a unit went over into another; a unit may have several, on both sides.
package struct Succession: Sendable {
  package enum How: String, CaseIterable, Hashable, Sendable {
    case merged, split, renamed, upgraded, abolished
  }

  /// Nil only for a unit that was abolished without a successor.
  package let to: Reference<Unit>?
  package let how: How
  package let on: Located<Day>
  package let basis: Citation?

  package init(to: Reference<Unit>?, how: How, on: Located<Day>, basis: Citation?) {
    self.to = to
    self.how = how
    self.on = on
    self.basis = basis
  }
}
