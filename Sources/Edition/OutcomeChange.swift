package import Records
package import Vietnamese

/// By how much a measured figure changed. What is itself a percentage changes by percentage points: from 74% to 21% is 53 of them,
/// and not 71.6% less.
package enum OutcomeChange: Hashable, Sendable {
  /// In per cent of the figure before, to one decimal.
  case percent(Quantity)
  case points(Quantity)

  package var percent: Quantity? { if case .percent(let change) = self { change } else { nil } }
  package var points: Quantity? { if case .points(let change) = self { change } else { nil } }
}

extension Outcome {
  /// Nil without a figure before, and of what is no percentage when that was zero.
  package var change: OutcomeChange? {
    guard let before else { return nil }
    return isPercentage
      ? after.minus(before).map { .points($0) }
      : before.percentChange(to: after).map { .percent($0) }
  }

  /// By its unit, as people write it: “%”, “% hồ sơ”, “phần trăm”, “per cent of files”; where none is given, by “(%)” in what was
  /// measured.
  package var isPercentage: Bool {
    guard let unit else {
      // Few measures have the sign, and looking for the whole takes long.
      return measure.texts.contains {
        $0.utf8.contains(UInt8(ascii: "%")) && $0.nfc.contains("(%)")
      }
    }
    return unit.texts.contains { PerCent.isSaid(in: $0) }
  }
}

extension Naming {
  /// “−65%”, “−53 percentage points”.
  package func said(_ change: OutcomeChange) -> String {
    switch change {
    case .percent(let quantity): Number.percentChange(quantity, language)
    case .points(let quantity):
      "\(Number.signed(quantity, language)) \(word(.percentagePoints, for: abs(quantity)))"
    }
  }

  /// 1 of one whole, whatever its sign; else a number that is not one.
  private func abs(_ quantity: Quantity) -> Int {
    quantity.integer.map { $0.magnitude == 1 ? 1 : 2 } ?? 2
  }
}

extension LocalText {
  fileprivate var texts: [String] { [vi, en].compactMap { $0 } }
}

private enum PerCent {
  private static let signs: [Unicode.Scalar] = ["%", "％", "﹪", "٪"]
  /// Folded; the longer word of “percentage points” says the same of the figures.
  private static let words: [[Substring]] = [
    ["phan", "tram"], ["per", "cent"], ["percent"], ["percentage"], ["pct"],
  ]

  /// A sign that belongs to no letter before it, as in “mg%”, or a word.
  static func isSaid(in unit: String) -> Bool {
    var before: Unicode.Scalar = " "
    for scalar in unit.unicodeScalars {
      if signs.contains(scalar), !before.properties.isAlphabetic { return true }
      // A mark belongs to the letter before it.
      if scalar.properties.generalCategory != .nonspacingMark { before = scalar }
    }
    // Each of the words has a p, few units do.
    guard unit.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "p") }) else { return false }
    let said = unit.folded.split { !$0.isLetter }
    return words.contains { word in said.indices.contains { said[$0...].starts(with: word) } }
  }
}
