/// The facts that one of two texts states in digits, and the other in no way at all.
///
/// Compared as sets: whoever translates may say a figure twice, or once. What the other says in words counts as said
/// (`twenty days`, `hai mươi ngày`), but words alone are no facts: `hai` and `one` are everywhere. Nor are 0 and 1, which a
/// language says in many ways (`một lần`, `once`).
package struct LoneFacts: Sendable {
  package let vietnamese: [StatedFact]
  package let english: [StatedFact]

  package var isEmpty: Bool { vietnamese.isEmpty && english.isEmpty }

  /// - Parameter isMarkdown: whether list marks, code and the targets of links are to be told from text.
  package init(vietnamese: [UInt8], english: [UInt8], isMarkdown: Bool) {
    let one = FactScan.facts(in: vietnamese, .vi, isMarkdown)
    let other = FactScan.facts(in: english, .en, isMarkdown)
    self.vietnamese = LoneFacts.facts(one, notIn: other, of: english, .en)
    self.english = LoneFacts.facts(other, notIn: one, of: vietnamese, .vi)
  }

  /// Words are looked at only for the sake of what digits do not say: few texts need it.
  private static func facts(
    _ facts: [StatedFact], notIn others: [StatedFact], of text: [UInt8], _ language: Language
  ) -> [StatedFact] {
    guard facts.contains(where: \.isStated) else { return [] }
    var meanings: Set<FactMeaning> = []
    for other in others { meanings.formUnion(other.told) }
    let missing = facts.filter { $0.isStated && !$0.isSaid(in: meanings) }
    if missing.isEmpty { return [] }
    NumberWords.tell(&meanings, of: text, language)
    return missing.filter { !$0.isSaid(in: meanings) }
  }
}
