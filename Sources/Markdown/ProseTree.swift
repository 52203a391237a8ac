/// A text as libcmark reads it, with the tables found in it, which libcmark does not know.
///
/// The cells of all tables are read by libcmark as one more text, each a heading of its own: a
/// heading is one line of inline text, whatever characters it begins with.
struct ProseTree {
  let root: Node
  let tables: [FoundTable]
  /// The document whose first blocks are the tables' leading lines and cells, in order.
  let cells: Node?
  let findings: [Finding]

  struct FoundTable {
    let paragraph: Node
    let table: PipeTable
    /// The lines of the paragraph, without the marks of quotes and lists before them.
    let lines: [Range<Int>]
  }

  /// Hands the trees to `body` and frees them afterwards.
  static func parsed<Result>(_ source: Source, _ body: (ProseTree) -> Result) -> Result {
    Tree.parsed(source.body) { root in
      guard source.body.contains(PipeTable.pipe) else {
        return body(ProseTree(root: root, tables: [], cells: nil, findings: []))
      }
      let (tables, findings) = tables(under: root, in: source)
      guard !tables.isEmpty else {
        return body(ProseTree(root: root, tables: [], cells: nil, findings: findings))
      }
      return Tree.parsed(CellText.write(tables, of: source)[...]) { cells in
        body(ProseTree(root: root, tables: tables, cells: cells, findings: findings))
      }
    }
  }

  private static func tables(under root: Node, in source: Source) -> ([FoundTable], [Finding]) {
    let lines = Lines(of: source)
    var tables: [FoundTable] = []
    var findings: [Finding] = []
    var room = PipeTable.mostCells
    root.walk { event, node, kind in
      guard event == .enter, kind == .paragraph, node.endLine > node.startLine else { return }
      let paragraph = ParagraphLines.read(node, lines: lines, in: source.bytes)
      switch PipeTable.read(paragraph, in: source.bytes) {
      case .table(let table) where table.columns > PipeTable.mostColumns || table.size > room:
        let what = Finding.What.tableSize(rows: table.rows.count, columns: table.columns)
        findings.append(Finding(.offset(table.header), what))
      case .table(let table):
        room -= table.size
        tables.append(FoundTable(paragraph: node, table: table, lines: paragraph))
        findings += table.tooLongRows().map { Finding(.offset($0.offset), $0.what) }
      case .uneven(let header, let cells, let delimiters):
        findings.append(
          Finding(
            .offset(header), .tableHeader(cells: cells, delimiters: delimiters)))
      case nil: break
      }
    }
    return (tables, findings)
  }
}

/// The source lines of a paragraph without what belongs to the quotes and lists around it.
enum ParagraphLines {
  static func read(_ paragraph: Node, lines: Lines, in bytes: [UInt8]) -> [Range<Int>] {
    let first = lines.range(paragraph.startLine)
    let start = min(first.lowerBound + paragraph.startColumn - 1, first.upperBound)
    guard paragraph.endLine > paragraph.startLine else { return [start..<first.upperBound] }
    let quotes = paragraph.quoteDepth
    return [start..<first.upperBound]
      + ((paragraph.startLine + 1)...paragraph.endLine).map {
        content(of: lines.range($0), quotes: quotes, in: bytes)
      }
  }

  /// A continued line may leave out some of the `>` of the quotes it stands in.
  private static func content(of line: Range<Int>, quotes: Int, in bytes: [UInt8]) -> Range<Int> {
    let start = afterQuotes(line, quotes: quotes, in: bytes)
    return
      (bytes[start..<line.upperBound].firstIndex { !$0.isBlank } ?? line.upperBound)..<line
      .upperBound
  }

  /// The offset after the `>` of the quotes that a line stands in, or its beginning.
  static func afterQuotes(_ line: Range<Int>, quotes: Int, in bytes: [UInt8]) -> Int {
    var (start, marks) = (line.lowerBound, 0)
    for index in line where marks < quotes {
      if bytes[index] == UInt8(ascii: ">") {
        marks += 1
        start = index + 1
      } else if !bytes[index].isBlank {
        break
      }
    }
    return start
  }
}

extension Node {
  var quoteDepth: Int {
    var depth = 0
    var ancestor = parent
    while let node = ancestor {
      if node.kind == .blockQuote { depth += 1 }
      ancestor = node.parent
    }
    return depth
  }
}

/// The second text that libcmark reads: leading lines and cells, one block each.
enum CellText {
  static func write(_ tables: [ProseTree.FoundTable], of source: Source) -> [UInt8] {
    var text: [UInt8] = []
    var bracket = false
    for found in tables {
      writeLeading(found, of: source, to: &text)
      for cell in found.table.rows.joined() {
        bracket = bracket || source.bytes[cell].contains(UInt8(ascii: "["))
        writeCell(source.bytes[cell], to: &text)
      }
    }
    // A link in a cell may need a definition that stands anywhere in the text.
    if bracket { text += [10, 10] + source.body }
    return text
  }

  private static func writeCell(_ cell: ArraySlice<UInt8>, to text: inout [UInt8]) {
    text += [UInt8(ascii: "#"), 32]
    var previous: UInt8 = 0
    for byte in cell {
      if byte == PipeTable.pipe, previous == UInt8(ascii: "\\") { text.removeLast() }
      text.append(byte)
      previous = byte
    }
    text += [32, UInt8(ascii: "#"), 10]
  }

  /// The lines that stand before a header. Four blanks keep a line from beginning another block.
  private static func writeLeading(
    _ found: ProseTree.FoundTable, of source: Source, to text: inout [UInt8]
  ) {
    for (index, line) in found.lines.prefix(found.table.linesBefore).enumerated() {
      if index > 0 { text += [32, 32, 32, 32] }
      text += source.bytes[line]
      text.append(10)
    }
    if found.table.linesBefore > 0 { text.append(10) }
  }
}
