internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

struct DatedNameView: View {
  let name: Dated<LocalText>
  let unit: Unit
  let desk: PageDesk

  static let shape = Shape<DatedNameView>(
    "dated-name", "A name and when it was borne",
    [
      .html("name", "The name") { $0.desk.text($0.name.value) },
      .text("kind", "What kind of unit it is") { $0.kind },
      .text("period", "From when to when") { $0.desk.naming.period($0.name.period) },
    ])

  /// What it was last while it bore the name.
  private var kind: String? {
    unit.kinds.last { $0.period.overlaps(name.period) }.map { desk.say($0.value) }
  }
}

struct DatedUnitView: View {
  let unit: UnitLinkView
  let period: String?

  /// Nil where the parent may not be read.
  init?(_ parent: Dated<Reference<Unit>>, at desk: PageDesk) {
    let date = parent.period.to ?? parent.period.from
    guard let unit = UnitLinkView(parent.value, on: date, at: desk) else { return nil }
    self.unit = unit
    period = desk.naming.period(parent.period)
  }

  static let shape = Shape<DatedUnitView>(
    "dated-unit", "A unit and when it was so",
    [
      .view("unit", "The unit") { $0.unit },
      .text("period", "From when to when") { $0.period },
    ])
}

struct SuccessionView: View {
  let succession: Succession
  /// The unit whose page it is.
  let own: Unit
  /// The unit at the other end; nil for one that was abolished without a successor.
  let other: ID<Unit>?
  let desk: PageDesk

  static let shape = Shape<SuccessionView>(
    "succession", "How one unit went over into another",
    [
      .view("unit", "The unit") { $0.unit },
      .text("how", "Merged, split, renamed …") { $0.how },
      .view("day", "The day") { $0.desk.day($0.succession.on.value) },
      .view("basis", "On what document") { CitationView($0.succession.basis, at: $0.desk) },
    ])

  private var unit: LinkView? { otherUnit.map { $0.link(at: desk) } }

  private var otherUnit: Unit? { other.flatMap { desk.registry.units[$0] } }

  /// A district is no ward's earlier self: when that level ended, its wards and communes had its territory. What a unit was
  /// merged into is said from the other side on the page of that.
  private var how: String {
    let levels = Set([own, otherUnit].map { $0?.kinds.last?.value.level })
    let isTerritory = levels == [.district, .commune]
    guard own.id == succession.to?.id else {
      return isTerritory ? desk.say(.territory) : desk.say(succession.how)
    }
    return isTerritory ? desk.say(.territoryFrom) : desk.say(succession.origin)
  }
}
