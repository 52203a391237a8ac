package import Records

/// What the bonus of a commendation comes to for all its recipients.
package enum BonusTotal: Sendable {
  /// In đồng.
  case sum(Int)
  /// Several share the commendation, and it is not said whether each of them got the amount or all together.
  case unclear
}

extension Commendation {
  /// Nil where no money was given.
  package var bonusTotal: BonusTotal? {
    guard let bonus, let amount = bonus.sum?.amount.value else { return nil }
    let count = recipients.count + withheld
    switch bonus.per {
    case .all: return .sum(amount)
    case .each: return .sum(amount.timesAtMost(count))
    case nil: return count == 1 ? .sum(amount) : .unclear
    }
  }
}

extension Int {
  /// The product, or the largest number there is: a slip of some zeros must not stop a build.
  fileprivate func timesAtMost(_ other: Int) -> Int {
    let (product, overflows) = multipliedReportingOverflow(by: other)
    return overflows ? .max : product
  }
}

extension Sequence<Int> {
  /// The sum of numbers that are not negative, or the largest number there is.
  package var sumAtMost: Int {
    reduce(0) { sum, number in
      let (next, overflows) = sum.addingReportingOverflow(number)
      return overflows ? .max : next
    }
  }
}
