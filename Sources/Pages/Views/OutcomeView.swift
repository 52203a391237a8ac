internal import Records
internal import Templates
package import Vietnamese

/// One measured result: before, after, and by how much it changed.
struct OutcomeView: View {
  let measure: HTML
  let before: String?
  let after: String
  let unit: HTML?
  /// "−65%"; nil without a figure before, or when that was zero.
  let change: String?
  let isBetter: Bool
  let isWorse: Bool
  let source: HTML?
  /// Two bars on one scale.
  let chart: HTML?

  static let shape = Shape<OutcomeView>(
    "outcome", "One measured result: before, after, and by how much it changed",
    [
      .html("measure", "What was measured") { $0.measure },
      .text("before", "The figure before") { $0.before },
      .text("after", "The figure after") { $0.after },
      .html("unit", "What the figures count") { $0.unit },
      .text("change", "The change in per cent") { $0.change },
      .flag("isBetter", "Changed for the better") { $0.isBetter },
      .flag("isWorse", "Changed for the worse") { $0.isWorse },
      .html("source", "Where the figures are from") { $0.source },
      .html("chart", "Two bars on one scale, as SVG") { $0.chart },
    ])
}

extension PageDesk {
  func outcome(_ outcome: Outcome) -> OutcomeView {
    let direction = outcome.before.map { before in
      outcome.after == before ? 0 : (outcome.after < before ? -1 : 1)
    }
    let wanted = outcome.better.map { $0 == .lower ? -1 : 1 }
    return OutcomeView(
      measure: text(outcome.measure), before: outcome.before.map { Number.print($0, language) },
      after: Number.print(outcome.after, language), unit: outcome.unit.map(text),
      change: outcome.before.flatMap { $0.percentChange(to: outcome.after) }
        .map { Number.percentChange($0, language) },
      isBetter: direction != nil && direction != 0 && direction == wanted,
      isWorse: direction != nil && wanted != nil && direction != 0 && direction != wanted,
      source: outcome.source.map(text), chart: outcome.before.map { chart(outcome, before: $0) })
  }

  /// Lengths in thousandths of the longer bar; negative figures draw no bar.
  private func chart(_ outcome: Outcome, before: Quantity) -> HTML {
    let top = max(before, outcome.after)
    let bars = [(before, "before", 2), (outcome.after, "after", 22)].map { value, name, y in
      let width = value.perMille(of: top)
      return "<rect class=\"\(name)\" x=\"0\" y=\"\(y)\" width=\"\(width)\" height=\"16\"/>"
    }
    let (old, new) = (Number.print(before, language), Number.print(outcome.after, language))
    let title =
      plain(outcome.measure)
      + (language == .vi ? ": trước \(old), sau \(new)" : ": before \(old), after \(new)")
    return HTML(
      "<svg class=\"bars\" viewBox=\"0 0 1000 40\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\""
    ) + .text(title) + HTML("\">\(bars.joined())</svg>")
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
