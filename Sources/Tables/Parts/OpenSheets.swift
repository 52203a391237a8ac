internal import Archives
internal import Vietnamese

/// A file as LibreOffice writes it (OpenDocument): its sheets stand one after the other in one part.
struct OpenSheets {
  private let xml: XMLStream
  private(set) var names: [String] = []

  static let part = "content.xml"

  init(_ archive: ZipReader) throws(TableTrouble) {
    guard let member = archive.open(OpenSheets.part) else { throw .damaged }
    xml = try XMLStream(member)
  }

  /// The first sheet that has anything in it, or that of the name; the names of all.
  mutating func read(_ wanted: String?) throws(TableTrouble) -> Sheet? {
    var found: Sheet?
    var styles = OpenStyles()
    while let event = try xml.next() {
      guard case .start("table") = event else {
        styles.take(event, xml)
        continue
      }
      let name = xml.attribute("name", in: ODF.table) ?? ""
      if names.count < TableLimits.sheets { names.append(name) }
      let isWanted = found == nil && (wanted == nil || wanted == name)
      var reading = OpenSheetReading(xml, styles: styles)
      if isWanted {
        let sheet = try reading.read(named: name)
        if !sheet.rows.isEmpty { found = sheet }
      } else {
        try reading.skip()
      }
    }
    return found
  }
}

/// The namespaces of OpenDocument.
enum ODF {
  static let table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  static let office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  static let text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  static let style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  /// LibreOffice's own.
  static let calc = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
}

/// How far dates are shown, by the styles that cells name.
struct OpenStyles {
  private var precisions: [String: PartialDate.Precision] = [:]
  private var cells: [String: PartialDate.Precision] = [:]
  private var current: (name: String, precision: PartialDate.Precision)?

  func precision(of style: String?) -> PartialDate.Precision {
    style.flatMap { cells[$0] } ?? .day
  }

  mutating func take(_ event: XMLStream.Event, _ xml: XMLStream) {
    switch event {
    case .start("date-style"):
      current = xml.attribute("name", in: ODF.style).map { ($0, .year) }
    case .start("day"): current?.precision = .day
    case .start("month") where current?.precision == .year: current?.precision = .month
    case .end("date-style"):
      if let current { precisions[current.name] = current.precision }
      current = nil
    case .start("style"):
      guard let name = xml.attribute("name", in: ODF.style),
        let data = xml.attribute("data-style-name", in: ODF.style)
      else { return }
      cells[name] = precisions[data]
    default: break
    }
  }
}
