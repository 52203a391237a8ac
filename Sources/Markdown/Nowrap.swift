internal import Vietnamese

/// Document numbers (`123/QĐ-UBND`) and sums of money, which must not break at the end of a line;
/// and abbreviations, which are explained at their first use, also within a number.
enum Nowrap {
  static func write(_ text: String, to html: inout HTMLBytes) {
    var text = text
    text.withUTF8 { write($0, Unbreakable.findings(in: $0), to: &html) }
  }

  /// The text as HTML; most texts need no mark and no escape, and are given back as they are.
  static func marked(_ text: String) -> String {
    var text = text
    let changed = text.withUTF8 { bytes -> String? in
      let findings = Unbreakable.findings(in: bytes)
      guard !findings.isEmpty || HTMLBytes.mustEscape(bytes) else { return nil }
      var html = HTMLBytes(capacity: bytes.count + 32 * findings.count + 32)
      write(bytes, findings, to: &html)
      return String(decoding: html.bytes, as: UTF8.self)
    }
    return changed ?? text
  }

  /// A text node with its numbers in spans and its abbreviations explained, or nil when it holds
  /// neither.
  static func wrapped(
    _ text: Span<UInt8>, hasDigit: Bool, explaining search: inout AbbreviationSearch
  ) -> Node? {
    text.withUnsafeBufferPointer { bytes in
      let findings = hasDigit ? Unbreakable.findings(in: bytes) : []
      let uses = search.uses(in: bytes)
      guard !findings.isEmpty || !uses.isEmpty else { return nil }
      var html = HTMLBytes(capacity: bytes.count + 32 * findings.count + 64 * uses.count + 32)
      write(bytes, findings, explaining: uses, to: &html)
      return .inline(opening: html)
    }
  }

  private static func write(
    _ text: UnsafeBufferPointer<UInt8>, _ findings: [Unbreakable.Finding],
    explaining uses: [AbbreviationSearch.Use] = [], to html: inout HTMLBytes
  ) {
    var uses = uses[...]
    var end = 0
    for finding in findings {
      let range = finding.range
      write(text, end..<range.lowerBound, explaining: &uses, to: &html)
      html.raw("<span class=\"nowrap\">")
      write(text, range, explaining: &uses, to: &html)
      html.raw("</span>")
      end = range.upperBound
    }
    write(text, end..<text.count, explaining: &uses, to: &html)
  }

  private static func write(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    explaining uses: inout ArraySlice<AbbreviationSearch.Use>, to html: inout HTMLBytes
  ) {
    var start = range.lowerBound
    while let use = uses.first, use.range.upperBound <= range.upperBound {
      uses.removeFirst()
      // One that lies across the edge of a number stays as it is.
      guard use.range.lowerBound >= start else { continue }
      html.text(text, start..<use.range.lowerBound)
      html.raw("<abbr")
      html.attribute("title", use.meaning)
      html.raw(">")
      html.text(text, use.range)
      html.raw("</abbr>")
      start = use.range.upperBound
    }
    html.text(text, start..<range.upperBound)
  }
}
