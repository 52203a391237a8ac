/// Follows the inline tree of one block through its source, and notes where its marks stand.
struct Aligner {
  private let content: LeafContent
  private var index: Int
  private var marks: [Range<Int>] = []
  private var open: [(mark: Int, index: Int, isAutolink: Bool)] = []
  private var failed = false

  private var bytes: [UInt8] { content.bytes }
  private var current: UInt8? { index < content.bytes.count ? content.bytes[index] : nil }

  /// Links, images and inline HTML.
  static func countMarks(under leaf: Node) -> Int {
    var count = 0
    leaf.walk { event, _, kind in
      if event == .enter, kind == .link || kind == .image || kind == .htmlInline { count += 1 }
    }
    return count
  }

  /// Ranges of the source, or nil when tree and source do not agree.
  static func align(_ leaf: Node, with content: LeafContent, from start: Int) -> [Range<Int>]? {
    var aligner = Aligner(content: content, index: start)
    leaf.walk { event, node, kind in
      if !aligner.failed { aligner.visit(event, node, kind) }
    }
    return aligner.failed ? nil : aligner.marks
  }

  private init(content: LeafContent, index: Int) {
    self.content = content
    self.index = index
  }

  private mutating func visit(_ event: Node.Event, _ node: Node, _ kind: Node.Kind) {
    switch (event, kind) {
    case (_, .text): if open.last?.isAutolink != true { node.withLiteral { text($0) } }
    case (_, .softBreak), (_, .lineBreak): lineBreak()
    case (_, .code): code()
    case (_, .htmlInline): node.withLiteral { html($0) }
    case (_, .emphasis): expect("*_", times: 1)
    case (_, .strong): expect("*_", times: 2)
    case (.enter, .link): beginLink()
    case (.enter, .image): beginImage()
    case (.leave, .link), (.leave, .image): endLink()
    default: break
    }
  }

  private mutating func expect(_ signs: StaticString, times: Int = 1) {
    for _ in 0..<times {
      guard let byte = current, signs.description.utf8.contains(byte) else {
        failed = true
        return
      }
      index += 1
    }
  }

  private mutating func beginMark(isAutolink: Bool) {
    open.append((marks.count, index, isAutolink))
    let start = content.offset(of: index)
    marks.append(start..<start)
  }

  /// A mark of several lines is shown up to the end of its first.
  private mutating func endMark() {
    let (mark, start, _) = open.removeLast()
    let end = bytes[start..<max(start, index)].firstIndex(of: 10) ?? max(start, index)
    let offset = content.offset(of: start)
    marks[mark] = offset..<(end > start ? content.offset(of: end - 1) + 1 : offset)
  }
}

// Links and images
extension Aligner {
  private mutating func beginLink() {
    let isAutolink = current == UInt8(ascii: "<")
    beginMark(isAutolink: isAutolink)
    if isAutolink { skip(to: UInt8(ascii: ">")) } else { expect("[") }
  }

  private mutating func beginImage() {
    beginMark(isAutolink: false)
    expect("!")
    expect("[")
  }

  private mutating func endLink() {
    let isAutolink = open.last?.isAutolink == true
    expect(isAutolink ? ">" : "]")
    if !isAutolink { index = LinkTail.end(in: bytes, from: index) }
    endMark()
  }

  private mutating func skip(to sign: UInt8) {
    while let byte = current, byte != sign { index += 1 }
  }
}

// Leaves
extension Aligner {
  private mutating func lineBreak() {
    while let byte = current, byte.isBlank || byte == UInt8(ascii: "\\") { index += 1 }
    expect("\n")
    while let byte = current, byte.isBlank { index += 1 }
  }

  /// As many backticks close as opened.
  private mutating func code() {
    let backtick = UInt8(ascii: "`")
    let opening = runLength(of: backtick)
    expect("`", times: max(opening, 1))
    while !failed {
      skip(to: backtick)
      let length = runLength(of: backtick)
      index += length
      if length == opening { return }
      if length == 0 { failed = true }
    }
  }

  private func runLength(of sign: UInt8) -> Int {
    bytes[min(index, bytes.count)...].prefix { $0 == sign }.count
  }

  /// The literal is the source, but for the blanks of continued lines.
  private mutating func html(_ literal: Span<UInt8>) {
    beginMark(isAutolink: false)
    for position in literal.indices where !literal[position].isSpace {
      while let byte = current, byte.isSpace { index += 1 }
      guard current == literal[position] else {
        failed = true
        return
      }
      index += 1
    }
    endMark()
  }
}

// Text
extension Aligner {
  private mutating func text(_ literal: Span<UInt8>) {
    var position = 0
    while position < literal.count {
      guard let step = step(literal, position) else {
        failed = true
        return
      }
      position += step.literal
      index += step.source
    }
  }

  /// How many bytes agree: an escape, a curly sign for plain ones, or a byte for itself.
  private func step(_ literal: Span<UInt8>, _ position: Int) -> (literal: Int, source: Int)? {
    guard let byte = current else { return nil }
    if byte == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1].isPunctuation {
      return bytes[index + 1] == literal[position] ? (1, 2) : nil
    }
    if byte == UInt8(ascii: "&"), let step = entity(literal, position) { return step }
    if byte == literal[position] { return (1, 1) }
    guard position + 2 < literal.count else { return nil }
    return (literal[position], literal[position + 1]) == (0xE2, 0x80)
      ? smart(literal[position + 2], byte)
      : byte == 0 ? (3, 1) : nil
  }

  /// The library knows what `&hellip;` stands for, and whether it stands for anything.
  private func entity(_ literal: Span<UInt8>, _ position: Int) -> (literal: Int, source: Int)? {
    guard let end = bytes[index...].prefix(40).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = bytes[index...end]
    let decoded = Tree.parsed(name) { $0.firstChild?.firstChild?.literal ?? [] }
    guard !decoded.isEmpty, position + decoded.count <= literal.count,
      decoded.indices.allSatisfy({ decoded[$0] == literal[position + $0] })
    else { return nil }
    return (decoded.count, name.count)
  }

  private func smart(_ third: UInt8, _ byte: UInt8) -> (literal: Int, source: Int)? {
    switch (third, byte) {
    case (0x98, UInt8(ascii: "'")), (0x99, UInt8(ascii: "'")): (3, 1)
    case (0x9C, UInt8(ascii: "\"")), (0x9D, UInt8(ascii: "\"")): (3, 1)
    case (0xA6, UInt8(ascii: ".")), (0x94, UInt8(ascii: "-")): (3, 3)
    case (0x93, UInt8(ascii: "-")): (3, 2)
    default: nil
    }
  }
}
