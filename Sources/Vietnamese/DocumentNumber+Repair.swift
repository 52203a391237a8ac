extension DocumentNumber {
  /// The number that was meant where a character only looks right, a blank or an underscore stands in it, or words stand
  /// around it: `123/QÐ-UBND`, `21/QĐ–SXD`, `77/QĐ -UBND`, “Số: 5/QĐ-UBND”. Nil where none can be told.
  package init?(repairing text: String) {
    let plain = text.withoutOddCharacters.withoutQuotes.nfc
    let bare = DocumentNumber.bare(plain)
    let number = DocumentNumber(bare) ?? DocumentNumber(bare.repaired)
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
      if after.first?.isNumber == true { return String(after) }
    }
    return String(rest)
  }
}

extension String {
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
