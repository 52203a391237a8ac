/// What a person meant as markup and Markdown takes for characters.
enum Slip: Hashable {
  // One repair is certain: it is shown as it was meant.
  case headingBlank, emphasis, linkBlank, recordBlank, linkGap, imageBlank
  case bullets, runTogether, ruleUnderText, indented
  case lineEnd, attributes, smallNumbers, grid

  // More than one is possible, or none: it is shown as it stands.
  case hashWord, underlined, openEmphasis, brokenLink, reversedLink
  case footnote, strike, shortcode, entity, escape, drawnTable, undrawnTable

  var isRepaired: Bool {
    switch self {
    case .headingBlank, .emphasis, .linkBlank, .recordBlank, .linkGap, .imageBlank, .bullets,
      .runTogether,
      .ruleUnderText, .indented, .lineEnd, .attributes, .smallNumbers, .grid:
      true
    default: false
    }
  }

  /// What another program leaves by the dozen is told once for a text, with how often it is there.
  var isFolded: Bool {
    switch self {
    case .bullets, .runTogether, .indented, .lineEnd, .attributes, .smallNumbers, .grid, .footnote,
      .entity, .escape, .drawnTable, .undrawnTable:
      true
    default: false
    }
  }
}
