package import Vietnamese

/// Money that goes with an award, and what goes with it in kind.
package struct Bonus: Sendable {
  package struct Sum: Sendable {
    /// In đồng.
    package let amount: Located<Int>
    /// Nil where the decision tells the amount alone.
    package let reckoning: Reckoning?

    package init(amount: Located<Int>, reckoning: Reckoning?) {
      (self.amount, self.reckoning) = (amount, reckoning)
    }
  }

  /// Coefficient × base salary, in đồng.
  package struct Reckoning: Sendable {
    package let coefficient: Located<Quantity>
    package let base: Located<Int>

    package init(coefficient: Located<Quantity>, base: Located<Int>) {
      (self.coefficient, self.base) = (coefficient, base)
    }
  }

  /// Whether the amount goes to each recipient or to all together.
  package enum Per: String, CaseIterable, Hashable, Sendable { case each, all }

  /// Nil where it was given in kind alone.
  package let sum: Sum?
  package let per: Per?
  package let fund: LocalText?
  package let inKind: LocalText?

  package init(sum: Sum?, per: Per? = nil, fund: LocalText? = nil, inKind: LocalText? = nil) {
    self.sum = sum
    self.per = per
    self.fund = fund
    self.inKind = inKind
  }
}
