/// Finds where links, images and inline HTML stand in the source.
///
/// The library's own places are wrong in continued lines and after links of several lines, and
/// there are none for cells. So the text is read again, which only a text with findings costs, and
/// each block's tree is followed through its source byte by byte.
struct Locator {
  private let source: Source
  private let lines: Lines
  private var marks: [Range<Int>] = []

  /// In reading order, as `ProsePass` counts them.
  static func marks(of source: Source, lines: Lines) -> [Range<Int>] {
    ProseTree.parsed(source) { tree in
      var locator = Locator(source: source, lines: lines)
      locator.read(tree)
      return locator.marks
    }
  }

  private init(source: Source, lines: Lines) {
    self.source = source
    self.lines = lines
  }

  private mutating func read(_ tree: ProseTree) {
    var tables = tree.tables[...]
    var block = tree.cells?.firstChild
    tree.root.walk { event, node, kind in
      guard event == .enter, kind == .paragraph || kind == .heading else { return }
      if let table = tables.first, table.paragraph == node {
        tables.removeFirst()
        block = read(table, from: block)
      } else {
        read(node, LeafContent(of: node, lines: lines, in: source.bytes))
      }
    }
  }

  /// Returns the block after the table's last cell.
  private mutating func read(_ found: ProseTree.FoundTable, from first: Node?) -> Node? {
    var block = first
    if found.table.linesBefore > 0, let leading = block, leading.kind == .paragraph {
      let before = found.lines.prefix(found.table.linesBefore)
      read(leading, LeafContent(lines: Array(before), in: source.bytes))
      block = leading.next
    }
    for row in found.table.rows {
      for (column, cell) in row.enumerated() {
        if let node = block, column < found.table.alignments.count {
          read(node, LeafContent(cell: cell, in: source.bytes))
        }
        block = block?.next
      }
    }
    return block
  }

  private mutating func read(_ leaf: Node, _ content: LeafContent) {
    let count = Aligner.countMarks(under: leaf)
    guard count > 0 else { return }
    let found = content.starts.lazy.compactMap { Aligner.align(leaf, with: content, from: $0) }
    let start = content.offset(of: 0)
    marks += found.first ?? Array(repeating: start..<start, count: count)
  }
}

/// What the library reads as the inline text of a block, and where each byte of it stands.
struct LeafContent {
  private(set) var bytes: [UInt8] = []
  private var offsets: [Int] = []
  /// Where the text may begin: definitions of links at the head of a paragraph are no part of it.
  private(set) var starts: [Int] = [0]
  private static let mostStarts = 50

  init(of leaf: Node, lines: Lines, in source: [UInt8]) {
    var ranges = ParagraphLines.read(leaf, lines: lines, in: source)
    if leaf.kind == .heading, let first = ranges.first {
      ranges[0] = LeafContent.withoutHashes(first, in: source)
    }
    self.init(lines: ranges, in: source)
  }

  init(lines: [Range<Int>], in source: [UInt8]) {
    let mayDefine = lines.first.map { source[$0].first == UInt8(ascii: "[") } ?? false
    for line in lines {
      if !bytes.isEmpty {
        append(10, line.lowerBound)
        if mayDefine && starts.count < LeafContent.mostStarts { starts.append(bytes.count) }
      }
      for index in line { append(source[index], index) }
    }
  }

  init(cell: Range<Int>, in source: [UInt8]) {
    for index in cell {
      if source[index] == PipeTable.pipe, bytes.last == UInt8(ascii: "\\") {
        bytes.removeLast()
        offsets.removeLast()
      }
      append(source[index], index)
    }
  }

  func offset(of index: Int) -> Int {
    index < offsets.count ? offsets[index] : (offsets.last.map { $0 + 1 } ?? 0)
  }

  private mutating func append(_ byte: UInt8, _ offset: Int) {
    bytes.append(byte)
    offsets.append(offset)
  }

  /// The line of an ATX heading from its first word.
  private static func withoutHashes(_ line: Range<Int>, in source: [UInt8]) -> Range<Int> {
    var start = line.lowerBound
    while start < line.upperBound, source[start] == UInt8(ascii: "#") { start += 1 }
    guard start > line.lowerBound, start == line.upperBound || source[start].isBlank
    else { return line }
    while start < line.upperBound, source[start].isBlank { start += 1 }
    return start..<line.upperBound
  }
}
