internal import Vietnamese

/// What a bonus comes to by the law of the day.
struct BonusSum {
  /// Coefficient × base, to the đồng or the part of one.
  let product: Quantity
  /// In tens of thousands of đồng, upwards; the product itself where it is that already.
  let rounded: Int?
  /// Decrees 91/2017 (Article 68(2)), 98/2023 and 152/2025 (Article 49(2)) round one after the other. Either sum is let be, for
  /// records have the other as well; where it is neither, this one is offered.
  private let isRounded: Bool

  private static let roundedFrom = Day(2017, 10, 1)

  /// Nil where the product is too large to be money.
  init?(_ coefficient: Quantity, times base: Int, on day: Day) {
    guard let product = coefficient.times(Quantity(base)) else { return nil }
    self.product = product
    rounded = product.roundedUp(to: 10_000)
    isRounded = BonusSum.roundedFrom.map { $0 <= day } ?? false
  }

  func admits(_ amount: Int) -> Bool {
    amount == rounded || Quantity(amount) == product
  }

  /// What is to be written where the amount is wrong.
  var right: Int? { isRounded ? rounded : product.integer ?? rounded }
}
