internal import Diagnostics
internal import Vietnamese

/// A unit named for a time: it may have existed on one day of it.
package struct UnitMention {
  let unit: Reference<Unit>
  let period: Period

  init(_ unit: Reference<Unit>, _ period: Period) {
    self.unit = unit
    self.period = period
  }

  init(_ unit: Reference<Unit>, on date: PartialDate) { self.init(unit, Period(on: date)) }

  init?(_ unit: Reference<Unit>?, on date: PartialDate?) {
    guard let unit, let date else { return nil }
    self.init(unit, on: date)
  }
}

extension Registry {
  /// Units named for a time in which they did not exist, which happens most often after a merger.
  func unitsOutOfTheirTime(in record: any Record) -> [Diagnostic] {
    record.unitMentions.compactMap { mention in
      guard let unit = units[mention.unit], !unit.lifetime.overlaps(mention.period) else {
        return nil
      }
      return .unitNotInForce(unit, mention, kin: kin(of: unit, at: mention.period))
    }
  }

  /// The units it went over into or came from that did exist at the time.
  private func kin(of unit: Unit, at period: Period) -> [Unit] {
    let successors = unit.successions.compactMap { $0.to.flatMap { units[$0] } }
    let predecessors = units.all.filter { other in
      other.successions.contains { $0.to?.id == unit.id }
    }
    return (successors + predecessors).filter { $0.lifetime.overlaps(period) }
  }
}

extension Decision {
  var unitMention: UnitMention { UnitMention(by, on: .day(on.value)) }
}

extension Party {
  var unit: Reference<Unit>? {
    if case .unit(let unit) = self { unit } else { nil }
  }
}

extension Period {
  var isOpen: Bool { from == nil && to == nil }
}
