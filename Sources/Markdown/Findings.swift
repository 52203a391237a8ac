internal import Diagnostics

/// Findings become diagnostics when their places are known.
enum Findings {
  static func placed(_ findings: [Finding], in source: Source) -> [Diagnostic] {
    guard !findings.isEmpty else { return [] }
    let lines = Lines(of: source)
    let marks = Locator.marks(of: source, lines: lines)
    var places = PlaceCursor(lines: lines)
    return findings.map { (range: range(of: $0.spot, lines: lines, marks: marks), what: $0.what) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
      .map { .prose($0.what, at: places.place(of: $0.range)) }
  }

  private static func range(
    of spot: Finding.Spot, lines: Lines, marks: [Range<Int>]
  ) -> Range<Int> {
    switch spot {
    case .offset(let range): return range
    case .mark(let mark): return mark < marks.count ? marks[mark] : 0..<0
    case .block(let number, let column):
      let line = lines.range(number)
      let start = min(line.lowerBound + column - 1, line.upperBound)
      return start..<line.upperBound
    }
  }
}

extension Source {
  /// What is wrong before the prose begins.
  var findings: [Finding] {
    let mark = Source.markLength(of: bytes)
    return start > mark ? [Finding(.offset(mark..<(mark + 3)), .frontMatter)] : []
  }
}
