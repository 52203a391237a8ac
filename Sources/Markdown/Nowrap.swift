/// Document numbers (`123/QĐ-UBND`) and sums of money, which must not break at the end of a line.
enum Nowrap {
  /// Ranges of bytes, in order, without overlaps.
  static func ranges(in text: [UInt8]) -> [Range<Int>] { [] }

  /// The text escaped, each of the ranges in a `span`.
  static func write(_ text: [UInt8], to html: inout HTML) {
    write(text, ranges(in: text), to: &html)
  }

  private static func write(_ text: [UInt8], _ ranges: [Range<Int>], to html: inout HTML) {
    var end = 0
    for range in ranges {
      html.text(text[end..<range.lowerBound])
      html.raw("<span class=\"nowrap\">")
      html.text(text[range])
      html.raw("</span>")
      end = range.upperBound
    }
    html.text(text[end...])
  }

  /// Puts the numbers in a text node into spans; may replace the node.
  static func wrap(_ node: Node) {
    let text = node.literal
    let ranges = ranges(in: text)
    guard !ranges.isEmpty else { return }
    var html = HTML()
    write(text, ranges, to: &html)
    node.replace(with: .inline(opening: html))
  }
}
