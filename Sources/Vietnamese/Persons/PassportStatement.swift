/// “hộ chiếu số C1234567”: a letter and seven digits, which only the word before makes a number of a person.
enum PassportStatement: Statement {
  static let kind = PersonalData.Kind.identity
  static let words = ["hộ chiếu", "passport"]
  private static let between: Set<String> = ["số", "no", "number", "là", "is"]

  static func length(_ saying: Saying) -> Int? {
    guard let word = words.first(where: saying.after.hasPrefix) else { return nil }
    var rest = saying.raw.dropFirst(word.count)
    while let first = rest.first {
      if " :.".contains(first) {
        rest = rest.dropFirst()
        continue
      }
      let token = rest.prefix { $0.isLetter || $0.isNumber }
      if isNumber(token) { return saying.raw.count - rest.count + token.count }
      guard between.contains(token.lowercased()) else { return nil }
      rest = rest.dropFirst(token.count)
    }
    return nil
  }

  private static func isNumber(_ token: Substring) -> Bool {
    (8...9).contains(token.count) && token.first?.isUppercase == true
      && token.dropFirst().allSatisfy { ("0"..."9").contains($0) }
  }
}
