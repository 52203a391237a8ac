internal import Edition
internal import Records
internal import Templates
package import Vietnamese

/// One measured result: before, after, and by how much it changed.
struct OutcomeView: View {
  let outcome: Outcome
  let desk: PageDesk

  static let shape = Shape<OutcomeView>(
    "outcome", "One measured result: before, after, and by how much it changed",
    [
      .html("measure", "What was measured") { $0.desk.text($0.outcome.measure) },
      .text("before", "The figure before") { $0.before },
      .text("after", "The figure after") { $0.after },
      .html("unit", "What the figures count") { $0.outcome.unit.map($0.desk.text) },
      .text("change", "The change in per cent; of a percentage, in percentage points") {
        $0.change
      },
      .flag("isBetter", "Changed for the better") { $0.isBetter },
      .flag("isWorse", "Changed for the worse") { $0.direction * $0.wanted < 0 },
      .html("source", "Where the figures are from") { $0.outcome.source.map($0.desk.text) },
      .html("chart", "Two bars on one scale, as SVG: for the eye, beside the figures they show") {
        $0.chart
      },
    ])

  var isBetter: Bool { direction * wanted > 0 }

  private var before: String? { outcome.before.map { Number.print($0, desk.language) } }
  private var after: String { Number.print(outcome.after, desk.language) }

  private var change: String? { outcome.change.map(desk.naming.said) }

  /// 1 where the figure rose, −1 where it fell.
  private var direction: Int {
    outcome.before.map { outcome.after == $0 ? 0 : outcome.after < $0 ? -1 : 1 } ?? 0
  }

  /// The direction that is for the better; 0 where neither is.
  private var wanted: Int { outcome.better.map { $0 == .lower ? -1 : 1 } ?? 0 }

  /// Two bars for the eye; the figures stand beside them. Lengths in thousandths of the longer bar; negative figures draw no bar.
  private var chart: HTML? {
    guard let first = outcome.before else { return nil }
    let top = max(first, outcome.after)
    let bars = [(first, "before", 2), (outcome.after, "after", 22)].map { value, name, y in
      let width = value.perMille(of: top)
      return "<rect class=\"\(name)\" x=\"0\" y=\"\(y)\" width=\"\(width)\" height=\"16\"/>"
    }
    return HTML(
      "<svg class=\"bars\" viewBox=\"0 0 1000 40\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\(bars.joined())</svg>"
    )
  }
}

extension Quantity {
  /// The share of a positive whole in thousandths, 0 to 1000; nothing of a whole that is not positive.
  package func perMille(of whole: Quantity) -> Int {
    guard self > Quantity(0), whole > Quantity(0) else { return 0 }
    let digits = max(scale, whole.scale)
    let part = Int128(mantissa) * Quantity.power(digits - scale)
    let all = Int128(whole.mantissa) * Quantity.power(digits - whole.scale)
    return Int(part * 1000 / all)
  }

  private static func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }
}
