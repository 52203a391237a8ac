package import Vietnamese

extension Bilingual {
  /// Tells the eye what it cannot see: the name and code of a character, and what was taken for it.
  package static func oddCharacter(_ odd: OddCharacter) -> Bilingual {
    let shown = odd.sort == .blank || odd.sort == .invisible ? "" : "“\(odd.scalar)” "
    let asked = odd.meant.unicodeScalars.first.map { "“\($0)” (\($0.codeName))" } ?? ""
    switch odd.sort {
    case .blank:
      return Bilingual(
        vi: "có \(odd.name.vi) (\(odd.code)) thay cho dấu cách thường",
        en: "there is \(odd.name.en) (\(odd.code)) in place of an ordinary space")
    case .invisible:
      return Bilingual(
        vi: "có \(odd.name.vi) (\(odd.code)) ở trong",
        en: "there is \(odd.name.en) (\(odd.code)) in it")
    case .dash, .stroke, .letter:
      return Bilingual(
        vi: "\(shown)ở đây là \(odd.name.vi) (\(odd.code)), không phải \(asked)",
        en: "\(shown)is \(odd.name.en) (\(odd.code)), not \(asked)")
    }
  }
}
