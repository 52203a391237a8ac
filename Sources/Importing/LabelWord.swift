internal import Vietnamese

/// A word of a heading or of a label: with its marks, and what is left without them.
struct LabelWord: Hashable {
  let marked: String
  let folded: String

  /// Whether a word that somebody wrote as a heading is this one. Where it has no marks they may be left out.
  func isMeant(by written: LabelWord) -> Bool {
    written.marked == written.folded ? folded == written.folded : marked == written.marked
  }
}

extension [LabelWord] {
  func has(_ written: LabelWord) -> Bool { contains { $0.isMeant(by: written) } }

  func areMeant(by written: [LabelWord]) -> Bool {
    count == written.count && zip(self, written).allSatisfy { $0.isMeant(by: $1) }
  }
}

extension String {
  /// In small letters; `QĐ` and the like as they are spelt out.
  var labelWords: [LabelWord] {
    matchKey.split { !$0.isLetter && !$0.isNumber }
      .flatMap { (HeadingWords.spelled[String($0).folded] ?? String($0)).split(separator: " ") }
      .map { LabelWord(marked: String($0), folded: String($0).folded) }
  }

  /// Whether a heading only numbers the rows.
  var isOfRowNumbers: Bool { HeadingWords.rowNumbers.contains(labelWords.map(\.folded)) }
}

private enum HeadingWords {
  /// As headings shorten.
  static let spelled = [
    "qd": "quyết định", "dv": "đơn vị", "cq": "cơ quan", "vb": "văn bản",
  ]
  static let rowNumbers: Set = [["stt"], ["tt"], ["so", "tt"], ["so", "thu", "tu"], ["no"]]
}
