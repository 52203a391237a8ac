internal import Vietnamese

/// Reads the rows of one sheet of OpenDocument. What is repeated a million times over, and empty, is passed over.
struct OpenSheetReading {
  private let xml: XMLStream
  private let styles: OpenStyles
  private var sheet = SheetBuilder()
  private var row = 1
  private var column = 0
  private var cells: [(column: Int, content: Cell.Content)] = []

  init(_ xml: XMLStream, styles: OpenStyles) { (self.xml, self.styles) = (xml, styles) }

  mutating func read(named name: String) throws(TableTrouble) -> Sheet {
    var times = 1
    var depth = 1
    while depth > 0, let event = try xml.next() {
      switch event {
      case .start("table"): depth += 1
      case .end("table"): depth -= 1
      case .start("table-row"):
        times = repeats("number-rows-repeated")
        (column, cells) = (0, [])
      case .end("table-row"): try endRow(times)
      case .start("table-cell"), .start("covered-table-cell"): try readCell()
      default: break
      }
    }
    return try sheet.sheet(named: name)
  }

  /// Past a sheet that nobody asked for.
  func skip() throws(TableTrouble) {
    var depth = 1
    while depth > 0, let event = try xml.next() {
      if case .start("table") = event { depth += 1 }
      if case .end("table") = event { depth -= 1 }
    }
  }

  private func repeats(_ name: String) -> Int {
    min(max(1, xml.number(name, in: ODF.table) ?? 1), 1 << 24)
  }

  private mutating func endRow(_ times: Int) throws(TableTrouble) {
    if !cells.isEmpty {
      for number in row..<row + times { try sheet.add(cells, at: number) }
    }
    row += times
  }

  private mutating func readCell() throws(TableTrouble) {
    let times = repeats("number-columns-repeated")
    let range = merged
    let cell = OpenCell(xml, styles)
    let content = try cell.content(reading: xml)
    if let range { try sheet.merge(range) }
    if content != .empty {
      if column + times > TableLimits.columns { throw .tooManyColumns(column + times) }
      for place in column..<column + times { cells.append((place, content)) }
    }
    column += times
  }

  private var merged: MergedRange? {
    let rows = repeats("number-rows-spanned")
    let columns = repeats("number-columns-spanned")
    guard rows > 1 || columns > 1 else { return nil }
    return MergedRange(
      firstRow: row, firstColumn: column, lastRow: row + rows - 1, lastColumn: column + columns - 1)
  }
}

/// One cell, as its attributes tell.
private struct OpenCell {
  private let type: String?
  private let value: String?
  private let isFormula: Bool
  private let isFault: Bool
  private let precision: PartialDate.Precision

  init(_ xml: XMLStream, _ styles: OpenStyles) {
    type = xml.attribute("value-type", in: ODF.office)
    let name =
      switch type {
      case "date": "date-value"
      case "boolean": "boolean-value"
      case "string": "string-value"
      default: "value"
      }
    value = type.flatMap { _ in xml.attribute(name, in: ODF.office) }
    isFormula = xml.attribute("formula", in: ODF.table) != nil
    isFault = xml.attribute("value-type", in: ODF.calc) == "error"
    precision = styles.precision(of: xml.attribute("style-name", in: ODF.table))
  }

  func content(reading xml: XMLStream) throws(TableTrouble) -> Cell.Content {
    let shown = try OpenText.read(xml)
    if isFault { return .fault(shown) }
    switch type {
    case "float", "currency":
      return value.flatMap { Double($0) }.map { .number($0.plainDecimal) } ?? .fault(shown)
    case "date": return date(shown)
    case "boolean": return .flag(value == "true")
    case nil: return isFormula && shown.isEmpty ? .uncounted : Cell.Content(text: shown)
    default: return Cell.Content(text: shown.isEmpty ? value ?? "" : shown)
    }
  }

  /// `2023-11-16`, or with a clock `2023-11-16T08:30:00`.
  private func date(_ shown: String) -> Cell.Content {
    guard let value, let day = Day(iso: String(value.prefix(10))) else { return .fault(shown) }
    let clock = value.dropFirst(11).prefix(5)
    if !clock.isEmpty, clock != "00:00" { return .text(day.iso + "T" + clock) }
    return PartialDate(day, to: precision).map(Cell.Content.date) ?? .empty
  }
}

/// The paragraphs of a cell, without the remarks that somebody pinned to it.
private enum OpenText {
  static func read(_ xml: XMLStream) throws(TableTrouble) -> String {
    var text = ""
    var (paragraphs, remarks) = (0, 0)
    while let event = try xml.next() {
      switch event {
      case .end("table-cell"), .end("covered-table-cell"): return text
      case .start("annotation"): remarks += 1
      case .end("annotation"): remarks -= 1
      case .start("p") where remarks == 0:
        if paragraphs > 0 { text += "\n" }
        paragraphs += 1
      case .start("s") where remarks == 0:
        text += String(repeating: " ", count: min(max(1, xml.number("c", in: ODF.text) ?? 1), 100))
      case .start("tab") where remarks == 0: text += "\t"
      case .start("line-break") where remarks == 0: text += "\n"
      case .text(let part) where remarks == 0 && paragraphs > 0: text += part
      default: break
      }
      if text.utf8.count > TableLimits.part { throw .tooLarge }
    }
    throw .damaged
  }
}
