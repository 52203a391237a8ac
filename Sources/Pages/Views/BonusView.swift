internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// The money that goes with an award, and what goes with it in kind.
struct BonusView: View {
  let bonus: Bonus
  let desk: PageDesk

  static let shape = Shape<BonusView>(
    "bonus", "The money that goes with an award, and what goes with it in kind",
    [
      .html("amount", "The sum; absent where it is in kind alone") { view in
        view.bonus.sum.map { HTML.money($0.amount.value, view.desk.language) }
      },
      .html("sum", "How it is reckoned; absent where the amount alone is told") { $0.sum },
      .text("per", "For each recipient, or for all together") { view in
        view.bonus.per.map { view.desk.say($0) }
      },
      .html("fund", "From which fund it is paid") { $0.bonus.fund.map($0.desk.text) },
      .html("inKind", "What is given in kind") { $0.bonus.inKind.map($0.desk.text) },
    ])

  /// "1.5 × 1,800,000 VND".
  private var sum: HTML? {
    bonus.sum?.reckoning.map { told in
      .text("\(Number.print(told.coefficient.value, desk.language)) × ")
        + .money(told.base.value, desk.language)
    }
  }
}
