package import Vietnamese

/// How a handful of whole numbers is spread. Quartiles are interpolated between neighbours (type 7 of Hyndman and Fan, which
/// spreadsheets call QUARTILE.INC), so that the median of two days is the day between them.
package struct Quartiles: Hashable, Sendable {
  package let count: Int
  package let least: Quantity
  package let first: Quantity
  package let median: Quantity
  package let third: Quantity
  package let most: Quantity

  /// Nil of nothing.
  package init?(of numbers: [Int]) {
    guard !numbers.isEmpty else { return nil }
    let sorted = numbers.sorted()
    func quarter(_ number: Int) -> Quantity {
      let (place, rest) = ((sorted.count - 1) * number).quotientAndRemainder(dividingBy: 4)
      guard rest > 0 else { return Quantity(sorted[place]) }
      return Quantity(quarters: sorted[place] * 4 + (sorted[place + 1] - sorted[place]) * rest)
    }
    count = sorted.count
    least = quarter(0)
    first = quarter(1)
    median = quarter(2)
    third = quarter(3)
    most = quarter(4)
  }
}
