/// An exact decimal number, `mantissa` × 10^−`scale`, as a record writes it: `20`, `7.5`, `-3`.
///
/// Money and coefficients must multiply without the errors of binary fractions. Always in lowest
/// terms, so that 7.50 is 7.5. At most 18 digits.
package struct Quantity: Hashable, Comparable, Sendable {
  package let mantissa: Int

  /// Digits after the point, 0 to 18.
  package let scale: Int

  package init(_ integer: Int) {
    (mantissa, scale) = (integer, 0)
  }

  /// So many quarters, as quartiles of whole numbers fall.
  package init(quarters: Int) {
    self = Quantity(reducing: Int128(quarters) * 25, scale: 2) ?? Quantity(quarters / 4)
  }

  /// Reads a plain number: digits, maybe a sign before and a point with digits after. Groups
  /// (`1.800.000`), a comma, an exponent and more than 18 digits are nil.
  package init?(_ text: String) {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let parts = text.utf8.dropFirst(isNegative ? 1 : 0)
      .split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let digits = parts.flatMap { $0 }
    guard parts.allSatisfy({ !$0.isEmpty }), digits.count <= 18, digits.allSatisfy(\.isDigit)
    else { return nil }
    let magnitude = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    self.init(
      reducing: Int128(isNegative ? -magnitude : magnitude),
      scale: parts.count > 1 ? parts[1].count : 0)
  }

  private init?(reducing value: Int128, scale: Int) {
    var (value, scale) = (value, scale)
    while scale > 0, value % 10 == 0 { (value, scale) = (value / 10, scale - 1) }
    guard scale <= 18, let mantissa = Int(exactly: value) else { return nil }
    (self.mantissa, self.scale) = (mantissa, scale)
  }
}

extension Quantity {
  /// Nil unless it is a whole number.
  package var integer: Int? { scale == 0 ? mantissa : nil }

  /// The next multiple of `unit`, upwards, or the number itself where it is one; nil where that is too large.
  package func roundedUp(to unit: Int) -> Int? {
    let divisor = (0..<scale).reduce(Int128(unit)) { power, _ in power * 10 }
    let (whole, rest) = Int128(mantissa).quotientAndRemainder(dividingBy: divisor)
    return Int(exactly: (rest > 0 ? whole + 1 : whole) * Int128(unit))
  }

  package static func < (a: Quantity, b: Quantity) -> Bool {
    let (left, right, _) = aligned(a, b)
    return left < right
  }

  /// The exact product; nil where it needs more digits than a quantity holds.
  package func times(_ other: Quantity) -> Quantity? {
    let product = Int128(mantissa) * Int128(other.mantissa)
    return Quantity(reducing: product, scale: scale + other.scale)
  }

  /// The exact difference; nil where it needs more digits than a quantity holds.
  package func minus(_ other: Quantity) -> Quantity? {
    let (left, right, scale) = Quantity.aligned(self, other)
    return Quantity(reducing: left - right, scale: scale)
  }

  /// The change from this value to `after` in per cent of this value, to one decimal, half to
  /// even: from 20 to 7 is −65. Nil from zero, which has no percentage.
  package func percentChange(to after: Quantity) -> Quantity? {
    let (before, end, _) = Quantity.aligned(self, after)
    let (tenths, overflows) = (end - before).multipliedReportingOverflow(by: 1000)
    guard before != 0, !overflows else { return nil }
    return Quantity(reducing: Quantity.rounded(tenths, over: Int128(before.magnitude)), scale: 1)
  }

  /// So many of so many in per cent, to one decimal, half to even: 2 of 3 are 66.7. Nil of nothing.
  package static func percent(_ part: Int, of whole: Int) -> Quantity? {
    guard whole > 0 else { return nil }
    return Quantity(reducing: rounded(Int128(part) * 1000, over: Int128(whole)), scale: 1)
  }

  private static func rounded(_ value: Int128, over divisor: Int128) -> Int128 {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    let (twice, half) = (remainder.magnitude * 2, divisor.magnitude)
    guard twice > half || (twice == half && quotient % 2 != 0) else { return quotient }
    return quotient + value.signum()
  }

  /// Both at the larger scale: below 10^37, which fits.
  private static func aligned(_ a: Quantity, _ b: Quantity) -> (Int128, Int128, scale: Int) {
    let scale = max(a.scale, b.scale)
    func lifted(_ quantity: Quantity) -> Int128 {
      (quantity.scale..<scale).reduce(Int128(quantity.mantissa)) { value, _ in value * 10 }
    }
    return (lifted(a), lifted(b), scale)
  }
}
