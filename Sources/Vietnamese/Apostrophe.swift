extension String {
  /// With the curly apostrophe that long texts are printed with, “People’s”, where a keyboard’s stands within a word or after
  /// the s of a plural. What stands in single quotation marks keeps them.
  package var withCurlyApostrophes: String {
    guard utf8.contains(UInt8(ascii: "'")) else { return self }
    let signs = Array(unicodeScalars)
    var printed = String.UnicodeScalarView()
    for (place, sign) in signs.enumerated() {
      printed.append(sign == "'" && Self.isApostrophe(place, in: signs) ? "’" : sign)
    }
    return String(printed)
  }

  private static func isApostrophe(_ place: Int, in signs: [Unicode.Scalar]) -> Bool {
    guard place > 0, signs[place - 1].properties.isAlphabetic else { return false }
    if place + 1 < signs.count, signs[place + 1].properties.isAlphabetic { return true }
    return signs[place - 1] == "s" && !signs[..<place].contains("'")
  }
}
