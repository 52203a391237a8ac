/// A text as its author meant it: slips whose repair is certain are repaired before the library reads it.
///
/// The repair is one of the source, so that the library alone makes HTML; places are told in the text as it was written.
struct Mending {
  let original: Source
  let source: Source
  /// In bytes of the original.
  let findings: [Finding]
  private var origins: [Origins] = []

  init(_ original: Source, kinds: [String]) {
    self.original = original
    if let marker = ConflictMarker.first(in: original) {
      source = Source([], file: original.file)
      findings = [Finding(.offset(marker), .conflictMarker)]
      return
    }
    var found: [(range: Range<Int>, what: Finding.What)] = []
    var source = original
    let passes: [(Source) -> Draft?] = [
      GridMender.draft, IndentMender.draft, { LineMender.draft(of: $0, kinds: kinds) },
    ]
    for pass in passes {
      guard let draft = pass(source) else { continue }
      let earlier = origins
      found += draft.findings.map { (Mending.before($0.range, earlier), $0.what) }
      if !draft.edits.isEmpty { source = source.edited(draft, noting: &origins) }
    }
    self.source = source
    findings = found.map { Finding(.offset($0.range), $0.what) }
  }

  /// Whether the text is a leftover of git, of which no page is made.
  var isConflict: Bool {
    if case .conflictMarker? = findings.first?.what { true } else { false }
  }

  /// Where bytes of `source` stand in the original.
  func original(_ range: Range<Int>) -> Range<Int> { Mending.before(range, origins) }

  private static func before(_ range: Range<Int>, _ origins: [Origins]) -> Range<Int> {
    origins.reversed().reduce(range) { range, origins in
      let start = origins.before(range.lowerBound)
      return start..<max(start, origins.before(range.upperBound))
    }
  }
}

extension Source {
  fileprivate func edited(_ draft: Draft, noting origins: inout [Origins]) -> Source {
    let (bytes, step) = Origins.applied(draft.sortedEdits, to: bytes)
    origins.append(step)
    return Source(bytes, file: file)
  }
}
