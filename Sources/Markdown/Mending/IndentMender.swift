/// A paragraph that begins with four blanks or a tab is program code to Markdown. There is no program code in a record of
/// commendations: typists were taught to begin paragraphs so. Code between fences is left as it is.
struct IndentMender {
  private let source: Source
  private let lines: Lines
  private var draft = Draft()

  /// Nil where there is nothing of the kind.
  static func draft(of source: Source) -> Draft? {
    guard hasDeepLine(source) else { return nil }
    let draft = Tree.parsed(source.body) { root in
      var mender = IndentMender(source: source, lines: Lines(of: source))
      root.walk { event, node, kind in if kind == .codeBlock { mender.mend(node) } }
      return mender.draft
    }
    return draft.edits.isEmpty ? nil : draft
  }

  private init(source: Source, lines: Lines) {
    self.source = source
    self.lines = lines
  }

  private static let depth = 4

  /// Whether any line with words begins deep enough, be it within a quote or a list.
  private static func hasDeepLine(_ source: Source) -> Bool {
    var blanks = depth
    var isAtStart = true
    blanks = 0
    for byte in source.body {
      if byte.isLineEnd {
        (blanks, isAtStart) = (0, true)
      } else if isAtStart {
        switch byte {
        case 32: blanks += 1
        case 9: blanks += depth
        case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): blanks = 0
        default:
          if blanks >= depth { return true }
          isAtStart = byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")")
        }
      }
    }
    return false
  }

  private mutating func mend(_ node: Node) {
    let first = lines.range(node.startLine)
    let start = min(first.lowerBound + node.startColumn - 1, first.upperBound)
    guard !isFence(at: start) else { return }
    let margin = margin(of: node)
    for number in node.startLine...max(node.startLine, node.endLine) {
      let line = lines.range(number)
      let isFirst = number == node.startLine
      let begin = isFirst ? blanksBefore(start, from: line.lowerBound) : afterQuotes(line, of: node)
      let words = source.bytes[begin..<line.upperBound].firstIndex { !$0.isBlank }
      guard let words else { continue }
      let onMarker = isFirst && margin?.line == number
      let width = onMarker ? 1 : max(0, (margin?.column ?? 0) - column(of: begin, in: line))
      draft.edit(Edit(begin..<words, Array(repeating: 32, count: width)))
      if isFirst || isBlank(number - 1) { draft.tell(.indented, at: words..<line.upperBound) }
      if number < node.endLine { keepLine(line, words, before: number + 1) }
    }
  }

  /// Lines that end like sentences, or are too short to be wrapped, were lines to who wrote them.
  private mutating func keepLine(_ line: Range<Int>, _ words: Int, before next: Int) {
    guard !isBlank(next),
      let last = source.bytes[words..<line.upperBound].last(where: { !$0.isBlank })
    else { return }
    let isSentence = ".;:!?".utf8.contains(last)
    guard isSentence || line.upperBound - words < 60 else { return }
    draft.edit(Edit(at: line.upperBound, "  "))
  }

  private func isFence(at start: Int) -> Bool {
    guard start + 2 < source.bytes.count else { return false }
    let sign = source.bytes[start]
    return (sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~"))
      && source.bytes[start + 1] == sign && source.bytes[start + 2] == sign
  }

  private func isBlank(_ number: Int) -> Bool {
    number < 1
      || source.bytes[lines.range(number)].allSatisfy { $0.isBlank || $0 == UInt8(ascii: ">") }
  }

  private func blanksBefore(_ start: Int, from lower: Int) -> Int {
    var index = start
    while index > lower, source.bytes[index - 1].isBlank { index -= 1 }
    return index
  }

  private func afterQuotes(_ line: Range<Int>, of node: Node) -> Int {
    ParagraphLines.afterQuotes(line, quotes: node.quoteDepth, in: source.bytes)
  }

  /// The column at which the words of the list item around the block begin, and the line of its marker.
  private func margin(of node: Node) -> (column: Int, line: Int)? {
    var ancestor = node.parent
    while let item = ancestor, item.kind != .item { ancestor = item.parent }
    guard let item = ancestor else { return nil }
    let line = lines.range(item.startLine)
    var index = min(line.lowerBound + item.startColumn - 1, line.upperBound)
    while index < line.upperBound, !source.bytes[index].isBlank { index += 1 }
    let marker = column(of: index, in: line)
    let words = source.bytes[index..<line.upperBound].firstIndex { !$0.isBlank }
    let width = words.map { column(of: $0, in: line) - marker } ?? 1
    return (marker + (width > Self.depth ? 1 : max(1, width)), item.startLine)
  }

  /// As blanks would stand, a tab up to the next multiple of four.
  private func column(of offset: Int, in line: Range<Int>) -> Int {
    source.bytes[line.lowerBound..<max(line.lowerBound, offset)].reduce(0) { column, byte in
      byte == 9 ? column + Self.depth - column % Self.depth : column + (byte & 0xC0 == 0x80 ? 0 : 1)
    }
  }
}
