internal import Diagnostics

/// A template taken apart: what it says, and what is wrong with its tags.
struct ParsedTemplate: Sendable {
  /// How deep sections, blocks and parents may lie in each other within one file.
  static let deepest = 48

  /// After so many findings a file is not read further.
  static let mostFindings = 100

  let name: String
  let source: TemplateText
  private(set) var nodes: [TemplateNode] = []
  private(set) var diagnostics: [Diagnostic]
  private var openings: [Opening] = []

  private struct Opening: Sendable {
    let tag: Tag
    var nodes: [TemplateNode] = []
  }

  init(_ template: TemplateSource) {
    name = template.name
    source = TemplateText(template)
    let scanner = TagScanner(source)
    diagnostics = scanner.diagnostics
    build(StandaloneLines(source: source).resolve(scanner.tags))
  }

  private mutating func build(_ tags: [(tag: Tag, extent: Range<Int>)]) {
    var position = 0
    for (tag, extent) in tags where diagnostics.count < Self.mostFindings {
      addLiteral(position..<extent.lowerBound)
      if tag.indentation == nil, source.isLineStart(extent.lowerBound) { add(.lineStart) }
      position = extent.upperBound
      guard openings.count < Self.deepest || !tag.kind.opens else {
        diagnostics.append(.tooDeep(Self.deepest, at: source.place(tag.range)))
        openings = []
        return
      }
      take(tag)
    }
    addLiteral(position..<source.bytes.count)
    closeAll()
  }

  private mutating func take(_ tag: Tag) {
    switch tag.kind {
    case .escaped, .raw: add(.variable(tag))
    case .partial: add(.partial(tag))
    case .section, .inverted, .parent, .block: openings.append(Opening(tag: tag))
    case .close: close(tag)
    case .comment, .delimiters: break
    }
  }

  private mutating func close(_ tag: Tag) {
    guard let innermost = openings.last else {
      diagnostics.append(.nothingToClose(tag.name, at: source.place(tag.range)))
      return
    }
    if innermost.tag.name != tag.name {
      guard openings.contains(where: { $0.tag.name == tag.name }) else {
        diagnostics.append(
          .wrongClosing(
            tag.name, at: source.place(tag.range), opened: innermost.tag.name,
            openedAt: source.place(innermost.tag.range)))
        return finishInnermost()
      }
      while let open = openings.last, open.tag.name != tag.name { reportUnclosed(open.tag) }
    }
    finishInnermost()
  }

  private mutating func closeAll() {
    while let open = openings.last { reportUnclosed(open.tag) }
  }

  private mutating func reportUnclosed(_ tag: Tag) {
    diagnostics.append(.unclosedSection(tag.name, at: source.place(tag.range)))
    finishInnermost()
  }

  private mutating func finishInnermost() {
    guard let opening = openings.popLast() else { return }
    switch opening.tag.kind {
    case .parent: add(.parent(opening.tag, opening.nodes))
    case .block: add(.block(opening.tag, opening.nodes))
    default: add(.section(opening.tag, opening.nodes))
    }
  }

  private mutating func add(_ node: TemplateNode) {
    if openings.isEmpty {
      nodes.append(node)
    } else {
      openings[openings.count - 1].nodes.append(node)
    }
  }

  /// Adds text line by line, with the beginning of each line that is not empty marked.
  private mutating func addLiteral(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let newline = source.bytes[start..<range.upperBound].firstIndex(of: Byte.newline)
      let end = newline.map { $0 + 1 } ?? range.upperBound
      if source.isLineStart(start), !isEmptyLine(start..<end) { add(.lineStart) }
      add(.literal(start..<end))
      start = end
    }
  }

  private func isEmptyLine(_ range: Range<Int>) -> Bool {
    source.bytes[range].allSatisfy { $0 == Byte.newline || $0 == Byte.carriageReturn }
  }
}
