package import Records
internal import Vietnamese

/// One decision: its number starts anew every year and with every authority.
package struct DecisionKey: Hashable, Comparable, Sendable {
  package let issuer: String
  package let year: Int
  /// The number as it is matched: folded, without marks.
  package let number: String

  /// Nil for a decision without a number, which is no other's.
  package init?(_ decision: Decision) {
    guard let written = decision.number?.value else { return nil }
    issuer = decision.by.id.raw
    year = decision.on.value.year
    number = written.slug
  }

  package var slug: String { "\(numberInYear)-\(issuer)" }

  fileprivate var numberInYear: String { "\(number)-\(year)" }

  package static func < (a: DecisionKey, b: DecisionKey) -> Bool { a.slug < b.slug }
}

extension Edition {
  /// The page of all whom a decision commends: where it commends several, and the unit that made it may be named, as the
  /// address names it.
  package func sharedPage(of decision: Decision) -> DecisionKey? {
    guard let key = DecisionKey(decision), registry.units[decision.by] != nil,
      relations.commendationsOfDecision[key].count > 1
    else { return nil }
    return key
  }

  /// What is the same for all commendations of one decision; without the unit that made it where that may not be named.
  package func text(of key: DecisionKey) -> String {
    registry.units[key.issuer] != nil ? key.slug : key.numberInYear
  }
}
