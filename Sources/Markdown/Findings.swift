internal import Diagnostics

/// Findings become diagnostics when their places are known.
enum Findings {
  /// - Parameter findings: of the repaired text; those of the repair are known to `mending`.
  static func placed(_ findings: [Finding], of mending: Mending) -> [Diagnostic] {
    guard !findings.isEmpty || !mending.findings.isEmpty else { return [] }
    let lines = Lines(of: mending.source)
    let marks = findings.isEmpty ? [] : Locator.marks(of: mending.source, lines: lines)
    let placed = findings.map {
      (range: mending.original(range(of: $0.spot, lines: lines, marks: marks)), what: $0.what)
    }
    let repairs = mending.findings.map {
      (range: range(of: $0.spot, lines: lines, marks: marks), what: $0.what)
    }
    var places = PlaceCursor(lines: Lines(of: mending.original))
    return told(repairs + placed).map { .prose($0.what, at: places.place(of: $0.range)) }
  }

  /// In the order of their places. Where a link was repaired and leads nowhere, the latter alone is told.
  private static func told(
    _ findings: [(range: Range<Int>, what: Finding.What)]
  ) -> [(range: Range<Int>, what: Finding.What)] {
    let sorted = findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var graver: Set<Int> = []
    for finding in sorted where finding.what.isGraver { graver.insert(finding.range.lowerBound) }
    return folded(sorted.filter { !$0.what.yields || !graver.contains($0.range.lowerBound) })
  }

  /// HTML is told once for a text, where it first stands.
  private static func folded(
    _ findings: [(range: Range<Int>, what: Finding.What)]
  ) -> [(range: Range<Int>, what: Finding.What)] {
    let pieces = findings.count { $0.what.isHTML }
    guard pieces > 1, let first = findings.firstIndex(where: \.what.isHTML) else {
      return findings
    }
    var folded = findings
    folded[first].what = .rawHTML(more: pieces - 1)
    return folded[...first] + folded[(first + 1)...].filter { !$0.what.isHTML }
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

extension Finding.What {
  /// A repair that is not worth telling beside what is graver about the same link, photograph or heading.
  fileprivate var yields: Bool {
    if case .slip(let slip, _) = self { slip.isRepaired && !slip.isFolded } else { false }
  }

  fileprivate var isHTML: Bool { if case .rawHTML = self { true } else { false } }

  fileprivate var isGraver: Bool {
    switch self {
    case .slip, .headingLevel, .linkText, .imageText, .imageTextIsCaption, .filler: false
    default: true
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
