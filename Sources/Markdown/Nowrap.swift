internal import Vietnamese

/// Document numbers (`123/QĐ-UBND`) and sums of money, which must not break at the end of a line.
enum Nowrap {
  static func write(_ text: String, to html: inout HTML) {
    var text = text
    text.withUTF8 { write($0, Unbreakable.findings(in: $0), to: &html) }
  }

  /// The text as HTML; most texts need no mark and no escape, and are given back as they are.
  static func marked(_ text: String) -> String {
    var text = text
    let changed = text.withUTF8 { bytes -> String? in
      let findings = Unbreakable.findings(in: bytes)
      guard !findings.isEmpty || HTML.mustEscape(bytes) else { return nil }
      var html = HTML(capacity: bytes.count + 32 * findings.count + 32)
      write(bytes, findings, to: &html)
      return String(decoding: html.bytes, as: UTF8.self)
    }
    return changed ?? text
  }

  /// A text node with its numbers in spans, or nil when it holds none.
  static func wrapped(_ text: Span<UInt8>) -> Node? {
    text.withUnsafeBufferPointer { bytes in
      let findings = Unbreakable.findings(in: bytes)
      guard !findings.isEmpty else { return nil }
      var html = HTML(capacity: bytes.count + 32 * findings.count + 32)
      write(bytes, findings, to: &html)
      return .inline(opening: html)
    }
  }

  private static func write(
    _ text: UnsafeBufferPointer<UInt8>, _ findings: [Unbreakable.Finding], to html: inout HTML
  ) {
    var end = 0
    for finding in findings {
      let range = finding.range
      html.text(text, end..<range.lowerBound)
      html.raw("<span class=\"nowrap\">")
      html.text(text, range)
      html.raw("</span>")
      end = range.upperBound
    }
    html.text(text, end..<text.count)
  }
}
