internal import Archives

/// A file as Excel writes it (ECMA-376): which sheets there are, and what their cells refer to.
struct Workbook {
  private let archive: ZipReader
  private var sheets: [(name: String, relation: String)] = []
  private var targets: [String: String] = [:]
  private var stringsPart: String?
  private var stylesPart: String?
  /// Whether days are counted from 1904, as Excel for the Macintosh did.
  private var countsFrom1904 = false

  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let strictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships"
  static let part = "xl/workbook.xml"

  init(_ archive: ZipReader) throws(TableTrouble) {
    self.archive = archive
    try readRelations()
    try readSheets()
  }

  var names: [String] { sheets.map(\.name) }

  func sheet(_ place: Int) throws(TableTrouble) -> Sheet {
    guard let part = targets[sheets[place].relation] else { throw .damaged }
    let strings = try stringsPart.map { part throws(TableTrouble) in
      try SharedStrings.read(stream(part))
    }
    let formats = try stylesPart.map { part throws(TableTrouble) in
      try CellFormats.read(stream(part))
    }
    var reading = WorksheetReading(
      try stream(part), strings: strings ?? [], formats: formats ?? CellFormats(),
      countsFrom1904: countsFrom1904)
    return try reading.read(named: sheets[place].name)
  }

  private func stream(_ part: String) throws(TableTrouble) -> XMLStream {
    guard let member = archive.open(part) else { throw .damaged }
    return try XMLStream(member)
  }

  /// Of sheets that are shown; an office does not know of the others.
  private mutating func readSheets() throws(TableTrouble) {
    let xml = try stream(Workbook.part)
    while let event = try xml.next() {
      switch event {
      case .start("workbookPr"):
        countsFrom1904 = ["1", "true"].contains(xml.attribute("date1904") ?? "")
      case .start("sheet") where (xml.attribute("state") ?? "visible") == "visible":
        let relation =
          xml.attribute("id", in: Workbook.relations)
          ?? xml.attribute("id", in: Workbook.strictRelations)
        guard let name = xml.attribute("name"), let relation else { throw .damaged }
        if sheets.count < TableLimits.sheets { sheets.append((name, relation)) }
      default: break
      }
    }
  }

  private mutating func readRelations() throws(TableTrouble) {
    let xml = try stream("xl/_rels/workbook.xml.rels")
    while let event = try xml.next() {
      guard case .start("Relationship") = event, let id = xml.attribute("Id"),
        let target = xml.attribute("Target"), let type = xml.attribute("Type")
      else { continue }
      let part = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      targets[id] = part
      if type.hasSuffix("/sharedStrings") { stringsPart = part }
      if type.hasSuffix("/styles") { stylesPart = part }
    }
  }
}

/// The texts that cells name by number.
enum SharedStrings {
  static func read(_ xml: XMLStream) throws(TableTrouble) -> [String] {
    var strings: [String] = []
    var text = RunText()
    var size = 0
    while let event = try xml.next() {
      switch event {
      case .start("si"): text = RunText()
      case .end("si"):
        size += text.value.utf8.count
        if size > TableLimits.sharedText { throw .tooLarge }
        strings.append(text.value)
      default: text.take(event)
      }
    }
    return strings
  }
}

/// A text in runs of different looks; how it is spoken, which Excel keeps for Japanese, is no part of it.
struct RunText {
  private var written = ""
  private var isText = false
  private var isSpoken = false

  mutating func take(_ event: XMLStream.Event) {
    switch event {
    case .start("t"): isText = !isSpoken
    case .end("t"): isText = false
    case .start("rPh"): isSpoken = true
    case .end("rPh"): isSpoken = false
    case .text(let text) where isText: written += text
    default: break
    }
  }

  /// With the signs that XML cannot hold, which Excel writes as `_x000D_`.
  var value: String {
    guard written.contains("_x") else { return written }
    let parts = written.split(separator: "_x", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts[0])) { text, part in
      text + (RunText.escaped(part) ?? "_x" + part)
    }
  }

  private static func escaped(_ part: Substring) -> String? {
    let code = part.prefix(4)
    guard code.utf8.count == 4, part.dropFirst(4).first == "_",
      let scalar = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init)
    else { return nil }
    return String(scalar) + part.dropFirst(5)
  }
}
