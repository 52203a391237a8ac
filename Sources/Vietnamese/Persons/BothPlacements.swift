extension String {
  /// The word, and as school books spell it where they put the tone elsewhere: “khỏe” has it on the o or on the e.
  var bothPlacements: [String] {
    guard unicodeScalars.contains(where: String.tones.contains) else { return [self] }
    var other = self
    for (first, last, second) in String.placements {
      for (moved, kept) in zip(first, second) {
        let plain = first == "úùủũụ" ? "u" : "o"
        other = other.replacing("\(moved)\(last)", with: "\(plain)\(kept)")
      }
    }
    return other == self ? [self] : [self, other]
  }

  private static let tones = Set("óòỏõọúùủũụ".unicodeScalars)

  /// óa, óe and úy, as the laws put it.
  private static let placements = [
    ("óòỏõọ", "a", "áàảãạ"), ("óòỏõọ", "e", "éèẻẽẹ"), ("úùủũụ", "y", "ýỳỷỹỵ"),
  ]
}
