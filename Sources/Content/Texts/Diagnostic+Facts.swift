internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  /// One for a record, with the first few of them.
  static func factsDiffer(_ facts: [LoneFact]) -> Diagnostic? {
    guard let first = facts.first else { return nil }
    return Diagnostic(
      .factsDiffer, at: first.place, first.message, about: "",
      notes: .facts(Array(facts.dropFirst())),
      help: Bilingual(
        vi:
          "xem bản nào đúng rồi sửa bản kia; nếu cả hai đều đúng thì để nguyên, hoặc ghi allow: [{rule: facts-differ, reason: …}]",
        en:
          "see which is right, and correct the other; where both are, let it stand, or write allow: [{rule: facts-differ, reason: …}]"
      ))
  }
}

extension [Bilingual] {
  private static let most = 5

  /// With their lines, and how many more there are.
  static func facts(_ facts: [LoneFact]) -> [Bilingual] {
    let rest = facts.count - most
    let more =
      rest > 0
      ? [Bilingual(vi: "và \(rest) chỗ nữa như vậy", en: "and \(rest) more of the kind")] : []
    return facts.prefix(most).map(\.note) + more
  }
}

extension LoneFact {
  fileprivate var message: Bilingual {
    let (here, there) = names
    return Bilingual(
      vi: "“\(quoted)” có ở \(here.vi) mà không có ở \(there.vi)",
      en: "“\(quoted)” is in \(here.en) and not in \(there.en)")
  }

  fileprivate var note: Bilingual {
    Bilingual(
      vi: "dòng \(place.line): \(message.vi)", en: "line \(place.line): \(message.en)")
  }

  private var names: (here: Bilingual, there: Bilingual) {
    let vietnamese =
      isShort
      ? Bilingual(vi: "câu tiếng Việt", en: "the Vietnamese")
      : Bilingual(vi: Language.vi.proseFile, en: Language.vi.proseFile)
    let english =
      isShort
      ? Bilingual(vi: "câu tiếng Anh", en: "the English")
      : Bilingual(vi: Language.en.proseFile, en: Language.en.proseFile)
    return language == .vi ? (vietnamese, english) : (english, vietnamese)
  }
}
