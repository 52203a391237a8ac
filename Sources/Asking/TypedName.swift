package import Records
package import Vietnamese
package import Writing

/// A name as people type it and lists have it: in capitals, with “ông” or “bà” before it, in one text.
package struct TypedName: Sendable {
  package let name: PersonName
  package let honorific: Official.Honorific?

  package init(_ text: String) {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    honorific = TypedName.takeHonorific(&words)
    let whole = PersonName(given: words.joined(separator: " "))
    let usual = PersonName(given: whole.inUsualLetters)
    if case .wholeInGiven(let family, let middle, let given)? = usual.slip {
      name = PersonName(family: family, middle: middle, given: given)
    } else {
      name = usual
    }
  }

  package var value: Draft.Value {
    .map(
      [("family", name.family), ("middle", name.middle), ("given", name.given)].compactMap {
        key, text in text.map { Draft.Field(key, .text($0)) }
      })
  }

  /// “Bà” is an address and “Bá” a name.
  private static func takeHonorific(_ words: inout [String]) -> Official.Honorific? {
    if words.count > 2, words[0].folded == "dong", words[1].folded == "chi" { words.removeFirst(2) }
    if words.count > 1, words[0].folded == "d/c" { words.removeFirst() }
    guard words.count > 1 else { return nil }
    let first = words[0].lowercased().filter { $0.isLetter }.nfc
    let found = Official.Honorific.allCases.first { honorific in
      honorific != .none && first.folded == honorific.rawValue
        && (first == first.folded ? words.count > 2 : first == honorific.spoken)
    }
    if found != nil { words.removeFirst() }
    return found
  }
}

extension Official.Honorific {
  fileprivate var spoken: String {
    switch self {
    case .ong: "ông"
    case .ba: "bà"
    case .none: ""
    }
  }
}
