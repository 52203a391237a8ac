internal import Vietnamese

/// Reads the cells of one sheet as Excel writes them.
struct WorksheetReading {
  private let xml: XMLStream
  private let strings: [String]
  private let formats: CellFormats
  private let countsFrom1904: Bool
  private var sheet = SheetBuilder()
  private var row = 0
  private var cells: [(column: Int, content: Cell.Content)] = []

  init(_ xml: XMLStream, strings: [String], formats: CellFormats, countsFrom1904: Bool) {
    (self.xml, self.strings, self.formats) = (xml, strings, formats)
    self.countsFrom1904 = countsFrom1904
  }

  mutating func read(named name: String) throws(TableTrouble) -> Sheet {
    while let event = try xml.next() {
      switch event {
      case .start("row"):
        row = xml.number("r") ?? row + 1
        cells = []
      case .end("row"): try sheet.add(cells, at: row)
      case .start("c"): try readCell()
      case .start("mergeCell"):
        if let range = xml.attribute("ref").flatMap(MergedRange.init(reference:)) {
          try sheet.merge(range)
        }
      default: break
      }
    }
    return try sheet.sheet(named: name)
  }

  private mutating func readCell() throws(TableTrouble) {
    let column = xml.attribute("r").flatMap(ColumnLetters.column) ?? (cells.last?.column ?? -1) + 1
    if let last = cells.last, column <= last.column { throw .damaged }
    let (type, style) = (xml.attribute("t"), xml.number("s"))
    var value = CellValue()
    while let event = try xml.next() {
      if case .end("c") = event { break }
      value.take(event)
    }
    let content = content(value, type ?? "n", formats[style])
    if content != .empty { cells.append((column, content)) }
  }

  private func content(
    _ value: CellValue, _ type: String, _ format: NumberFormat
  ) -> Cell.Content {
    let written = value.written
    if type == "inlineStr" { return Cell.Content(text: value.inline) }
    if written.isEmpty { return value.isFormula && type != "str" ? .uncounted : .empty }
    switch type {
    case "s":
      return Int(written).flatMap { strings.indices.contains($0) ? strings[$0] : nil }
        .map(Cell.Content.init(text:)) ?? .fault(written)
    case "b": return .flag(written == "1")
    case "e": return .fault(written)
    case "d":
      return PartialDate(iso: String(written.prefix(10))).map(Cell.Content.date)
        ?? .fault(written)
    case "n": return Double(written).map { number($0, format) } ?? .fault(written)
    default: return Cell.Content(text: written)
    }
  }

  private func number(_ number: Double, _ format: NumberFormat) -> Cell.Content {
    guard number.isFinite else { return .fault(number.description) }
    switch format {
    case .plain: return .number(number.plainDecimal)
    case .percent: return .text((number * 100).shortened.plainDecimal + "%")
    case .clock: return .text(SerialDay.clock(number - number.rounded(.down)))
    case .date(let precision, let hasClock):
      let whole = number.rounded(.down)
      guard (0..<3_000_000).contains(whole),
        let day = SerialDay.day(Int(whole), countsFrom1904: countsFrom1904)
      else { return .number(number.plainDecimal) }
      if hasClock, number > whole { return .text(SerialDay.moment(day, number - whole)) }
      return PartialDate(day, to: precision).map(Cell.Content.date) ?? .empty
    }
  }
}

/// What the parts of a cell hold.
private struct CellValue {
  private(set) var written = ""
  private(set) var isFormula = false
  private var isValue = false
  private var text = RunText()

  var inline: String { text.value }

  mutating func take(_ event: XMLStream.Event) {
    switch event {
    case .start("f"): isFormula = true
    case .start("v"): isValue = true
    case .end("v"): isValue = false
    case .text(let part) where isValue: written += part
    default: text.take(event)
    }
  }
}

extension Cell.Content {
  /// White space alone is nothing that anybody sees.
  init(text: String) {
    let isBlank = text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    self = isBlank ? .empty : .text(text)
  }
}

extension Double {
  /// Without what a binary fraction adds: 0.07 × 100 is 7.
  var shortened: Double { (self * 1e9).rounded() / 1e9 }
}

extension MergedRange {
  /// `A1:C2`.
  init?(reference: String) {
    let ends = reference.split(separator: ":").map { end in
      (ColumnLetters.column(of: end), Int(end.drop { !$0.isNumber }))
    }
    guard ends.count == 2, let firstColumn = ends[0].0, let firstRow = ends[0].1,
      let lastColumn = ends[1].0, let lastRow = ends[1].1
    else { return nil }
    self.init(
      firstRow: firstRow, firstColumn: firstColumn, lastRow: lastRow, lastColumn: lastColumn)
  }
}
