package import Vietnamese

/// What stands in one cell.
package struct Cell: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case empty
    case text(String)
    /// With a decimal point and neither groups nor exponent: `1800000`, `7.5`.
    case number(String)
    /// As far as the cell shows it: one that shows `11/2023` knows no day, whatever its number says.
    case date(PartialDate)
    case flag(Bool)
    /// What a spreadsheet shows where a formula went wrong: `#REF!`.
    case fault(String)
    /// A formula whose result was not saved with it.
    case uncounted
  }

  package let content: Content
  /// Whether it is there because a merged cell reaches here.
  package let isSpread: Bool

  package init(_ content: Content, isSpread: Bool = false) {
    (self.content, self.isSpread) = (content, isSpread)
  }

  package static let empty = Cell(.empty)

  package var isEmpty: Bool { content == .empty }

  /// As a person would type it; white space at its ends is nothing that anybody sees.
  package var text: String {
    switch content {
    case .empty, .uncounted: ""
    case .text(let text): text.withoutBlankEnds
    case .number(let text), .fault(let text): text
    case .date(let date): date.typed
    case .flag(let flag): flag ? "TRUE" : "FALSE"
    }
  }
}

extension PartialDate {
  /// `16/11/2023`, `11/2023` or `2023`.
  fileprivate var typed: String {
    iso.split(separator: "-").reversed().joined(separator: "/")
  }
}

extension String {
  /// Also without the no-break spaces that tables are full of.
  fileprivate var withoutBlankEnds: String {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last,
      first.properties.isWhitespace || last.properties.isWhitespace
    else { return self }
    let kept = unicodeScalars.drop { $0.properties.isWhitespace }
    guard let end = kept.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(kept[...end])
  }
}
