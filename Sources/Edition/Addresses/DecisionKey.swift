package import Records
internal import Vietnamese

/// One decision: its number starts anew every year and with every authority.
package struct DecisionKey: Hashable, Comparable, Sendable {
  package let issuer: String
  package let year: Int
  /// The number as it is matched: folded, without marks.
  package let number: String

  package init(_ decision: Decision) {
    issuer = decision.by.id.raw
    year = decision.on.value.year
    number = decision.number.value.slug
  }

  package var slug: String { "\(number)-\(year)-\(issuer)" }

  package static func < (a: DecisionKey, b: DecisionKey) -> Bool { a.slug < b.slug }
}
