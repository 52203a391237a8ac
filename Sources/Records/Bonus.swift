package import Vietnamese

/// Money that goes with an award, and what goes with it in kind.
package struct Bonus: Sendable {
  /// Coefficient × base salary, in đồng.
  package struct Sum: Sendable {
    package let coefficient: Located<Quantity>
    package let base: Located<Int>
    package let amount: Located<Int>

    package init(coefficient: Located<Quantity>, base: Located<Int>, amount: Located<Int>) {
      self.coefficient = coefficient
      self.base = base
      self.amount = amount
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
