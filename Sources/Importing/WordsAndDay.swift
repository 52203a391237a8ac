internal import Tables
internal import Vietnamese

/// A cell that tells a day behind something else: `1234/QĐ-UBND ngày 16/11/2023`.
struct WordsAndDay {
  let words: String
  let day: String

  /// Nil where no day stands at the end, or nothing before it.
  init?(_ text: String) {
    let all = text.split { $0.isWhitespace || "(),;".contains($0) }
    for place in all.indices.dropFirst() {
      let rest = all[place...].joined(separator: " ")
      guard case .one(let day) = DayReading(rest) else { continue }
      let words = all[..<place].reversed().drop { WordsAndDay.joints.contains(String($0).folded) }
      if words.isEmpty { return nil }
      (self.words, self.day) = (words.reversed().joined(separator: " "), day.iso)
      return
    }
    return nil
  }

  private static let joints: Set = ["ngay", "ky", "of", "on", "dated", "-", "–", "—"]
}

extension Cell {
  /// What a column that fills several fields has for one of them: of words and a day what belongs there.
  func part(for field: MapField, among fields: [MapField]) -> Cell {
    guard fields.contains(where: { $0.value.isDay }), !fields.allSatisfy({ $0.value.isDay }),
      let parts = WordsAndDay(text)
    else { return self }
    return Cell(.text(field.value.isDay ? parts.day : parts.words))
  }
}
