extension DocumentNumber {
  /// The number that was meant where a character only looks right, a blank or an underscore stands in it, or words stand
  /// around it: `123/QÐ-UBND`, `21/QĐ–SXD`, `77/QĐ -UBND`, `5/QĐ/UBND`, “Số: 5/QĐ-UBND ngày 3/2/2023”. Nil where none
  /// can be told.
  package init?(repairing text: String) {
    let plain = text.withoutOddCharacters.withoutQuotes.nfc
    let bare = DocumentNumber.bare(plain)
    let number =
      DocumentNumber(bare) ?? DocumentNumber(bare.repaired)
      ?? DocumentNumber(bare.repaired.withStrokes)
    guard let number else { return nil }
    self = number
  }

  /// Without the words that announce a number.
  private static func bare(_ text: String) -> String {
    var rest = text[...]
    for word in [
      "quyết định", "nghị định", "nghị quyết", "thông tư", "công văn", "kết luận", "luật",
    ]
    where rest.lowercased().hasPrefix(word) {
      rest = rest.dropFirst(word.count)
    }
    rest = rest.drop { $0 == " " }
    for word in ["số", "no.", "no"] where rest.lowercased().hasPrefix(word) {
      let after = rest.dropFirst(word.count).drop { $0 == " " || $0 == ":" || $0 == "." }
      if after.first?.isNumber == true { rest = after }
    }
    return withoutDay(rest)
  }

  /// Without “ngày 3/2/2023” and “của …” behind it.
  private static func withoutDay(_ text: Substring) -> String {
    let lower = text.lowercased()
    let ends = [" ngày ", " của ", " dated ", " of "].compactMap { word in
      lower.firstRange(of: word).map { lower.distance(from: lower.startIndex, to: $0.lowerBound) }
    }
    return String(text.prefix(ends.min() ?? text.count))
  }
}

extension String {
  /// `5/QĐ/UBND`, `5/QĐ.UBND`, `5QĐ-UBND`: a stroke behind the digits, a hyphen between letters; for the Party the other
  /// way about, `14/KL/TW` as `14-KL/TW`.
  fileprivate var withStrokes: String {
    let digits = prefix { $0.isNumber }
    let rest = dropFirst(digits.count)
    guard !digits.isEmpty, let first = rest.first else { return self }
    let parts = (first.isLetter ? rest : rest.dropFirst()).split(
      separator: "/", omittingEmptySubsequences: false)
    guard first.isLetter || first == "/", parts.allSatisfy({ $0.first?.isLetter == true }) else {
      return self
    }
    let tokens = parts.flatMap { $0.split { ".-".contains($0) } }
    guard tokens.count > 1, let organ = tokens.last, let type = tokens.first else { return self }
    let isParty = ["TW", "TƯ", "TU", "HU", "ĐU"].contains(where: organ.uppercased().hasSuffix)
    return isParty
      ? digits + "-" + type + "/" + tokens.dropFirst().joined(separator: "-")
      : digits + "/" + tokens.joined(separator: "-")
  }

  /// Without blanks; `\` as a stroke, `_` as a hyphen.
  fileprivate var repaired: String {
    String(
      compactMap { (character: Character) -> Character? in
        switch character {
        case " ", "\t", "\n": nil
        case "\\": "/"
        case "_": "-"
        default: character
        }
      })
  }
}
