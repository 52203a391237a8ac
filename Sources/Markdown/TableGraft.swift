internal import Vietnamese

extension PipeTable {
  /// Rows with more cells than the header: what stands in them would be lost in silence.
  func tooLongRows() -> [(offset: Range<Int>, what: Finding.What)] {
    rows.dropFirst().filter { $0.count > alignments.count }.map {
      (
        $0[alignments.count].lowerBound..<($0.last?.upperBound ?? 0),
        .tableRow(cells: $0.count, columns: alignments.count)
      )
    }
  }
}

extension ProseTree {
  /// Puts the tables in the place of the paragraphs they were read as.
  func graftTables(calledBy words: ProseWords) {
    var block = cells?.firstChild
    for (index, found) in tables.enumerated() {
      if found.table.linesBefore > 0, let leading = block, leading.kind == .paragraph {
        block = leading.next
        let paragraph = Node.paragraph()
        leading.moveChildren(to: paragraph)
        paragraph.insert(before: found.paragraph)
      }
      let table = Node.block(
        opening: TableMarkup.opening(words.table(index + 1)), closing: TableMarkup.closing)
      for (number, row) in found.table.rows.enumerated() {
        block = graft(row, number: number, of: found.table, from: block, into: table)
      }
      found.paragraph.replace(with: table)
    }
  }

  /// Returns the block after the row's last cell.
  private func graft(
    _ row: [Range<Int>], number: Int, of table: PipeTable, from first: Node?, into parent: Node
  ) -> Node? {
    var block = first
    let columns = table.alignments.count
    for column in 0..<columns {
      let cell = column < row.count ? block : nil
      let markup = TableMarkup(
        isHeader: number == 0 && cell?.firstChild != nil, alignment: table.alignments[column],
        isFirst: column == 0, isLast: column == columns - 1, row: number)
      let node = Node.inline(opening: markup.opening, closing: markup.closing)
      parent.append(node)
      cell?.moveChildren(to: node)
      if cell != nil { block = block?.next }
    }
    for _ in 0..<max(0, row.count - columns) { block = block?.next }
    return block
  }
}

/// The HTML around one cell, with that of its row where it begins or ends one.
struct TableMarkup {
  let isHeader: Bool
  let alignment: PipeTable.Alignment
  let isFirst: Bool
  let isLast: Bool
  let row: Int

  /// A wide table scrolls in its box: a keyboard must reach the box, and it needs a name.
  static func opening(_ name: String) -> HTMLBytes {
    var html = HTMLBytes(raw: "<div class=\"table\" tabindex=\"0\" role=\"region\"")
    html.attribute("aria-label", name)
    html.raw(">\n<table>\n<thead>")
    return html
  }

  static let closing = HTMLBytes(raw: "</tbody>\n</table>\n</div>")

  var opening: HTMLBytes {
    var html = HTMLBytes()
    if isFirst { html.raw("<tr>\n") }
    html.raw(isHeader ? "<th scope=\"col\"" : "<td")
    switch alignment {
    case .none: break
    case .left: html.raw(" class=\"left\"")
    case .centre: html.raw(" class=\"centre\"")
    case .right: html.raw(" class=\"right\"")
    }
    html.raw(">")
    return html
  }

  var closing: HTMLBytes {
    var html = HTMLBytes(raw: isHeader ? "</th>\n" : "</td>\n")
    if isLast { html.raw("</tr>\n") }
    if isLast && row == 0 { html.raw("</thead>\n<tbody>\n") }
    return html
  }
}
