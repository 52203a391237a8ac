internal import Diagnostics
internal import Vietnamese

/// A unit named for a time: it must have existed on one day of it.
struct UnitMention {
  let unit: Reference<Unit>
  let period: Period

  init(_ unit: Reference<Unit>, _ period: Period) {
    self.unit = unit
    self.period = period
  }

  init(_ unit: Reference<Unit>, on day: Day) { self.init(unit, Period(from: day, to: day)) }

  init?(_ unit: Reference<Unit>?, on day: Day?) {
    guard let unit, let day else { return nil }
    self.init(unit, on: day)
  }
}

extension Registry {
  /// Units named for a time in which they did not exist, which happens most often after a merger.
  func unitsOutOfTheirTime() -> [Diagnostic] {
    unitMentions().compactMap { mention in
      guard let unit = units[mention.unit], !unit.lifetime.overlaps(mention.period) else {
        return nil
      }
      return .unitNotInForce(unit, mention, kin: kin(of: unit, at: mention.period))
    }
  }

  private func unitMentions() -> [UnitMention] {
    var mentions = units.all.flatMap(\.unitMentions)
    mentions += officials.all.flatMap(\.unitMentions)
    mentions += initiatives.all.flatMap(\.unitMentions)
    mentions += commendations.all.flatMap(\.unitMentions)
    mentions += documents.all.flatMap(\.unitMentions)
    mentions += plans.all.flatMap(\.unitMentions)
    mentions += encouragements.all.flatMap(\.unitMentions)
    mentions += activities.all.flatMap(\.unitMentions)
    mentions += practices.all.flatMap(\.unitMentions)
    mentions += consultations.all.flatMap(\.unitMentions)
    return mentions
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

extension Unit {
  /// A parent, some day in common; a successor, on the day of the succession.
  fileprivate var unitMentions: [UnitMention] {
    parents.map { UnitMention($0.value, $0.period.isOpen ? lifetime : $0.period) }
      + successions.compactMap { UnitMention($0.to, on: $0.on.value) }
  }
}

extension Official {
  fileprivate var unitMentions: [UnitMention] { posts.map { UnitMention($0.unit, $0.period) } }
}

extension Initiative {
  fileprivate var unitMentions: [UnitMention] {
    let first = lifecycle.first?.on.value
    var mentions = ([employer] + proposers.compactMap(\.unit)).map { UnitMention($0, on: first) }
    mentions += lifecycle.map { UnitMention($0.by, on: $0.on.value) }
    mentions += oversight.map { UnitMention($0.by, on: $0.on.value) }
    mentions += obstacles.map { UnitMention($0.by, on: $0.closed?.value ?? $0.raised.value) }
    mentions += (pilot?.area ?? []).map { UnitMention($0, on: pilot?.from.value) }
    return mentions.compactMap { $0 }
  }
}

extension Commendation {
  fileprivate var unitMentions: [UnitMention] {
    [decision.unitMention] + history.map(\.decision.unitMention)
      + recipients.compactMap { UnitMention($0.party.unit, on: decision.on.value) }
  }
}

extension Decision {
  fileprivate var unitMention: UnitMention { UnitMention(by, on: on.value) }
}

extension Document {
  fileprivate var unitMentions: [UnitMention] {
    ([issuer] + addressees).map { UnitMention($0, on: issued.value) }
  }
}

extension Plan {
  fileprivate var unitMentions: [UnitMention] {
    ([unit] + tasks.compactMap(\.owner)).map { UnitMention($0, period) }
  }
}

extension Encouragement {
  fileprivate var unitMentions: [UnitMention] {
    [UnitMention(unit, period)] + [decision?.unitMention].compactMap { $0 }
  }
}

extension Activity {
  fileprivate var unitMentions: [UnitMention] { [UnitMention(unit, on: on.value)] }
}

extension Practice {
  fileprivate var unitMentions: [UnitMention] { [UnitMention(unit, period)] }
}

extension Consultation {
  fileprivate var unitMentions: [UnitMention] {
    [UnitMention(by, on: opens.value)]
      + candidates.compactMap { UnitMention($0.party.unit, on: opens.value) }
  }
}

extension Party {
  fileprivate var unit: Reference<Unit>? {
    if case .unit(let unit) = self { unit } else { nil }
  }
}

extension Period {
  fileprivate var isOpen: Bool { from == nil && to == nil }
}
