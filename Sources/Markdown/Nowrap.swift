/// Document numbers (`123/QĐ-UBND`) and sums of money, which must not break at the end of a line.
enum Nowrap {
  /// Ranges of bytes, in order, without overlaps.
  static func ranges(in text: [UInt8]) -> [Range<Int>] { [] }

  /// The text escaped, each of the ranges in a `span`.
  static func write(_ text: [UInt8], to html: inout HTML) {
    var end = 0
    for range in ranges(in: text) {
      html.text(text[end..<range.lowerBound])
      html.raw("<span class=\"nowrap\">")
      html.text(text[range])
      html.raw("</span>")
      end = range.upperBound
    }
    html.text(text[end...])
  }

  /// Puts the numbers in a run of neighbouring text nodes into spans. The library makes a node of
  /// its own of every hyphen and full stop, so a number is rarely one node.
  static func wrap(_ run: [Node]) {
    let text = run.reduce(into: [UInt8]()) { bytes, node in
      node.withLiteral { for index in $0.indices { bytes.append($0[index]) } }
    }
    let ranges = ranges(in: text)
    guard !ranges.isEmpty, let first = run.first else { return }
    var last = first
    var end = 0
    for range in ranges {
      last = put(.text(text[end..<range.lowerBound]), after: last)
      last = put(.inline(opening: span(text[range]), closing: HTML()), after: last)
      end = range.upperBound
    }
    _ = put(.text(text[end...]), after: last)
    for node in run { node.remove() }
  }

  private static func put(_ node: Node, after last: Node) -> Node {
    node.insert(after: last)
    return node
  }

  private static func span(_ number: ArraySlice<UInt8>) -> HTML {
    var html = HTML(raw: "<span class=\"nowrap\">")
    html.text(number)
    html.raw("</span>")
    return html
  }
}
