package import Content
internal import Vietnamese

extension About {
  /// The word of which the help of the field says that it means this, or the one whose meaning begins so; nil where it says
  /// so of none, or of several.
  package func word(meant text: String, among words: [String]) -> String? {
    let key = text.folded
    let meanings = [help.vi, help.en].flatMap { meaningsTold(in: $0, of: words) }
    let exact = meanings.filter { $0.meaning == key }
    let like = exact.isEmpty ? meanings.filter { $0.meaning.hasPrefix(key + " ") } : exact
    return Set(like.map(\.word)).count == 1 ? like[0].word : nil
  }
}

/// `ong: ông; ba: bà.`
private func meaningsTold(
  in help: String, of words: [String]
) -> [(word: String, meaning: String)] {
  help.split(whereSeparator: { ";.".contains($0) }).flatMap { part -> [(String, String)] in
    let sides = part.split(separator: ":", maxSplits: 1).map { $0.trimmed }
    guard sides.count == 2, words.contains(sides[0]) else { return [] }
    return sides[1].split(separator: ",").map { (sides[0], $0.trimmed.folded) }
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    let kept = drop { $0.isWhitespace }
    return String(kept.reversed().drop { $0.isWhitespace }.reversed())
  }
}
