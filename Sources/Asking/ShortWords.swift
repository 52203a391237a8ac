package import Records
internal import Vietnamese

/// A name with what is shortened in it spelt out: `UBND P.Phú Lợi` is `ủy ban nhân dân phường phú lợi`.
package struct ShortWords: Sendable {
  /// By the folded word; those that mean one thing, as the site's own glossary has them.
  private var meanings: [String: String]

  package init(_ glossary: [GlossaryTerm]) {
    meanings = ShortWords.localities
    for term in glossary where !term.term.vi.contains(" ") && !term.meaning.vi.contains(" hoặc ") {
      meanings[term.term.vi.folded] = term.meaning.vi
    }
  }

  /// How forms and lists shorten the levels of administration.
  private static let localities = [
    "tp": "thành phố", "tx": "thị xã", "tt": "thị trấn", "p": "phường", "q": "quận", "h": "huyện",
    "x": "xã", "t": "tỉnh",
  ]

  package func spelled(_ text: String) -> String {
    let words = text.split { $0.isWhitespace || ".,()“”\"".contains($0) }
    return words.map { meanings[String($0).folded] ?? String($0) }.joined(separator: " ").matchKey
  }
}
