internal import Vietnamese

/// One way through the tree: sees every node once, edits what is ours, notes what is wrong.
///
/// A node is edited when it is left, or when it is a leaf: only then is it safe to replace.
struct ProsePass {
  let context: ProseContext
  let language: Language
  var findings: [Finding] = []
  var links: [ProseLink] = []
  var media: [String] = []
  var headings: [FoundHeading] = []
  /// Links to headings, which may stand further down.
  var headingLinks: [(node: Node, mark: Int, id: String)] = []
  private(set) var count = WordCount()
  private(set) var summary = ""
  private(set) var whole = PlainText()

  private var marks = 0
  var openMarks: [Int] = []
  var imageDepth = 0
  private var plain = PlainText()
  private var collecting = false
  var alt = PlainText()
  /// The figure that is all there is in the paragraph being read.
  var aloneFigure: Figure?
  private var isInHeading = false
  var isInLink = false
  /// With the descriptions of photographs.
  var linkWords = PlainText()
  private(set) var abbreviations: AbbreviationSearch
  /// For headings, which stand in lists of contents and are too short to explain anything.
  private var nothing = AbbreviationSearch([])

  struct FoundHeading {
    let node: Node
    let level: Int
    let text: String
  }

  init(context: ProseContext, language: Language) {
    self.context = context
    self.language = language
    abbreviations = AbbreviationSearch(context.abbreviations)
  }

  mutating func visit(_ event: Node.Event, _ node: Node, _ kind: Node.Kind) {
    switch (event, kind) {
    case (_, .text): text(node)
    case (.enter, .paragraph), (.enter, .heading): beginBlock(node, kind)
    case (.leave, .paragraph): endParagraph(node)
    case (.leave, .heading): endHeading(node)
    case (_, .softBreak), (_, .lineBreak): space()
    case (_, .code): code(node)
    case (_, .codeBlock): codeBlock(node)
    case (_, .htmlBlock): htmlBlock(node)
    case (_, .htmlInline): htmlInline(node)
    case (.enter, .link): beginLink()
    case (.leave, .link): endLink(node)
    case (.enter, .image): beginImage()
    case (.leave, .image): endImage(node)
    case (_, .customInline): separate()
    default: break
    }
  }
}

// Words
extension ProsePass {
  private mutating func text(_ node: Node) {
    let marked = node.withLiteral { literal -> Node? in
      note(literal)
      let hasDigit = count.count(literal)
      guard imageDepth == 0 else { return nil }
      return isInHeading
        ? Nowrap.wrapped(literal, hasDigit: hasDigit, explaining: &nothing)
        : Nowrap.wrapped(literal, hasDigit: hasDigit, explaining: &abbreviations)
    }
    if let marked { node.replace(with: marked) }
  }

  private mutating func code(_ node: Node) {
    node.withLiteral { literal in
      note(literal)
      _ = count.count(literal)
    }
  }

  private mutating func codeBlock(_ node: Node) {
    separate()
    node.withLiteral { whole.append($0) }
  }

  /// What comes now is no part of the sentence before it.
  private mutating func separate() {
    count.separate()
    whole.appendLineFeed()
  }

  private mutating func space() {
    count.separate()
    whole.appendSpace()
    if isInLink { linkWords.appendSpace() }
    if imageDepth > 0 { alt.appendSpace() } else if collecting { plain.appendSpace() }
  }

  private mutating func note(_ literal: Span<UInt8>) {
    whole.append(literal)
    if isInLink { linkWords.append(literal) }
    if imageDepth > 0 { alt.append(literal) } else if collecting { plain.append(literal) }
  }
}

// Blocks
extension ProsePass {
  private mutating func beginBlock(_ node: Node, _ kind: Node.Kind) {
    separate()
    isInHeading = kind == .heading
    collecting = isInHeading || summary.isEmpty
    if collecting { plain = PlainText() }
    if kind == .heading, node.level == 1 {
      findings.append(
        Finding(.block(line: node.startLine, column: node.startColumn), .headingOne))
    }
  }

  private mutating func endParagraph(_ node: Node) {
    if summary.isEmpty { summary = plain.cut(to: 200) }
    collecting = false
    guard let figure = aloneFigure else { return }
    aloneFigure = nil
    node.replace(with: .block(opening: figure.block))
  }

  private mutating func endHeading(_ node: Node) {
    isInHeading = false
    collecting = false
    checkLevel(of: node)
    headings.append(FoundHeading(node: node, level: node.level, text: plain.string))
  }

  /// The title of the page is the first level, whether a text begins below it or writes its own.
  private mutating func checkLevel(of node: Node) {
    let before = headings.last?.level ?? 1
    guard node.level > before + 1 else { return }
    findings.append(
      Finding(
        .block(line: node.startLine, column: node.startColumn),
        .headingLevel(node.level, after: before)))
  }

  private mutating func htmlBlock(_ node: Node) {
    count.separate()
    var literal = node.literal
    if literal.last == 10 { literal.removeLast() }
    guard literal != Self.emptyComment else { return node.replace(with: .block()) }
    findings.append(
      Finding(.block(line: node.startLine, column: node.startColumn), .rawHTML(more: 0)))
    let paragraph = Node.paragraph()
    paragraph.append(.text(literal))
    node.replace(with: paragraph)
  }

  /// An empty comment shows nothing: pandoc leaves them between lists, and repairs put them beside stars.
  private static let emptyComment = [UInt8]("<!-- -->".utf8)

  private mutating func htmlInline(_ node: Node) {
    guard node.literal != Self.emptyComment else {
      _ = nextMark()
      return node.replace(with: .inline(opening: HTMLBytes()))
    }
    findings.append(Finding(.mark(nextMark()), .rawHTML(more: 0)))
    node.replace(with: .text(node.literal))
  }

  mutating func nextMark() -> Int {
    defer { marks += 1 }
    return marks
  }
}

// Headings
extension ProsePass {
  /// Looking through all headings for each of very many dead links would take too long.
  private static let mostNearest = 50

  /// Gives the headings their ids, and checks the links to them.
  mutating func finishHeadings() -> [ProseHeading] {
    var anchors = Anchors(language: language)
    let lower = headings.contains { $0.level == 1 } ? 1 : 0
    let shown = headings.map { found in
      ProseHeading(
        level: min(found.level + lower, 6), id: anchors.add(found.text), text: found.text)
    }
    for (found, heading) in zip(headings, shown) { found.node.replaceHeading(with: heading) }
    let dead = headingLinks.filter { !anchors.contains($0.id) }
    for (index, link) in dead.enumerated() {
      let nearest = index < Self.mostNearest ? anchors.nearest(to: link.id) : nil
      refuse(link.node, link.mark, .deadAnchor(link.id, nearest: nearest))
    }
    return shown
  }
}

extension Node {
  fileprivate func replaceHeading(with heading: ProseHeading) {
    let level = String(heading.level)
    var opening = HTMLBytes(raw: "<h")
    opening.text(level)
    opening.attribute("id", heading.id)
    opening.raw(">")
    var closing = HTMLBytes(raw: "</h")
    closing.text(level)
    closing.raw(">")
    let line = Node.inline(opening: opening, closing: closing)
    moveChildren(to: line)
    let block = Node.block()
    block.append(line)
    replace(with: block)
  }
}
