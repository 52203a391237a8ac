/// Tables that pandoc draws, `+-----+-----+` between rows and `|` between cells, become tables of Markdown.
///
/// Cells are told by where their edges stand. A drawing whose edges do not stand below each other is left as it is.
struct GridMender {
  private let bytes: [UInt8]
  private var draft = Draft()

  /// Nil where there is nothing of the kind.
  static func draft(of source: Source) -> Draft? {
    guard source.body.contains(UInt8(ascii: "+")) else { return nil }
    var mender = GridMender(bytes: source.bytes)
    mender.read(from: source.start)
    return mender.draft.edits.isEmpty ? nil : mender.draft
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read(from start: Int) {
    var cursor = LineCursor(bytes: bytes, index: start)
    var begin = start
    var drawing: [TextLine] = []
    while begin < bytes.count {
      let more = cursor.advance()
      let line = TextLine(bytes, begin, more ? cursor.index : bytes.count)
      if !drawing.isEmpty, line.isBlank {
        mend(drawing)
        drawing = []
      } else if !drawing.isEmpty || isBorder(line) {
        drawing.append(line)
      }
      guard more else { break }
      begin = cursor.index
    }
    mend(drawing)
  }

  private func isBorder(_ line: TextLine) -> Bool {
    let words = bytes[line.words..<line.end]
    return words.count > 4 && words.first == UInt8(ascii: "+") && !line.isQuoted && line.indent < 4
      && words.allSatisfy { "+-=:".utf8.contains($0) || $0.isBlank }
      && words.last { !$0.isBlank } == UInt8(ascii: "+")
  }

  private mutating func mend(_ lines: [TextLine]) {
    guard lines.count > 2, let first = lines.first, let last = lines.last, let rows = rows(lines)
    else { return }
    let hasHeader = lines.contains { isBorder($0) && bytes[$0.words..<$0.end].contains(0x3D) }
    let columns = rows[0].count
    let empty = Array(repeating: [UInt8](), count: columns)
    let table = (hasHeader ? rows : [empty] + rows).map(written)
    let rule = Array("|".utf8) + Array(repeating: Array("---|".utf8), count: columns).joined()
    let text = ([table[0], rule] + table.dropFirst()).joined(separator: [10])
    draft.edit(Edit(first.range.lowerBound..<last.end, Array(text)))
    draft.tell(.grid, at: first.words..<first.end)
  }

  private func written(_ row: [[UInt8]]) -> [UInt8] {
    row.reduce(into: Array("|".utf8)) { out, cell in
      out += [32] + escaped(cell) + Array(" |".utf8)
    }
  }

  private func escaped(_ cell: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    for byte in cell {
      if byte == PipeTable.pipe, out.last != UInt8(ascii: "\\") { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
    }
    return out
  }

  /// The words of each cell, or nil where the edges do not meet.
  private func rows(_ lines: [TextLine]) -> [[[UInt8]]]? {
    let edges = columns(of: UInt8(ascii: "+"), in: lines[0])
    guard edges.count > 1 else { return nil }
    var rows: [[[UInt8]]] = []
    var row: [[UInt8]]?
    for line in lines {
      if isBorder(line) {
        guard columns(of: UInt8(ascii: "+"), in: line) == edges else { return nil }
        if let done = row { rows.append(done) }
        row = nil
      } else {
        guard let cells = cells(of: line, edges) else { return nil }
        row = row.map { zip($0, cells).map(joined) } ?? cells
      }
    }
    return row == nil && !rows.isEmpty ? rows : nil
  }

  private func joined(_ one: [UInt8], _ other: [UInt8]) -> [UInt8] {
    one.isEmpty || other.isEmpty ? one + other : one + [32] + other
  }

  /// Columns count letters, as the drawing does.
  private func columns(of sign: UInt8, in line: TextLine) -> [Int] {
    var (columns, column) = ([Int](), -1)
    for index in line.words..<line.end {
      if bytes[index] & 0xC0 != 0x80 { column += 1 }
      if bytes[index] == sign { columns.append(column) }
    }
    return columns
  }

  private func cells(of line: TextLine, _ edges: [Int]) -> [[UInt8]]? {
    var (cells, begin, column, edge) = ([[UInt8]](), line.words, -1, 0)
    for index in line.words..<line.end where bytes[index] & 0xC0 != 0x80 {
      column += 1
      guard edge < edges.count, column == edges[edge] else { continue }
      guard bytes[index] == PipeTable.pipe else { return nil }
      if edge > 0 { cells.append(words(begin..<index)) }
      begin = index + 1
      edge += 1
    }
    return edge == edges.count ? cells : nil
  }

  /// Without the blanks around, and without the `\` that ends a line.
  private func words(_ range: Range<Int>) -> [UInt8] {
    var words = bytes[range].drop(while: \.isBlank)
    while let last = words.last, last.isBlank || last == UInt8(ascii: "\\") { words.removeLast() }
    return Array(words)
  }
}
