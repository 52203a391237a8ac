/// “hộ chiếu số C1234567”: a letter and seven digits, which only the word before makes a number of a person.
enum PassportStatement: Statement {
  static let kind = PersonalData.Kind.identity
  static let words = [named]
  private static let named = Words("hộ chiếu;passport")

  /// Over four words at most: “của bà Lụa số”, “no.”.
  static func length(_ saying: Saying) -> Int? {
    guard var rest = saying.after.past(named) else { return nil }
    for _ in 0..<8 {
      rest = rest.dropping(rest.raw.prefix { " :.#\"=(,".contains($0) }.count)
      let token = rest.raw.prefix { $0.isLetter || $0.isNumber }
      if isNumber(token) { return rest.skipped + token.count }
      guard !token.isEmpty, token.allSatisfy(\.isLetter) else { return nil }
      rest = rest.dropping(token.count)
    }
    return nil
  }

  private static func isNumber(_ token: Substring) -> Bool {
    (8...9).contains(token.count) && token.first?.isUppercase == true
      && token.dropFirst().allSatisfy { ("0"..."9").contains($0) }
  }
}
