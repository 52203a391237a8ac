internal import Records

/// What a paper may be: a scan, a picture of one, or a file of an office program. It is told by its bytes; the name has to
/// agree, for by its ending a web server says what it is.
struct PaperFormat: Equatable {
  let name: String
  let endings: [String]

  static let pdf = PaperFormat("PDF", "pdf")
  private static let tiff = PaperFormat("TIFF", "tif", "tiff")
  private static let gif = PaperFormat("GIF", "gif")
  static let document = PaperFormat("Word (DOCX)", "docx")
  static let sheet = PaperFormat("Excel (XLSX)", "xlsx")
  static let slides = PaperFormat("PowerPoint (PPTX)", "pptx")
  static let oldDocument = PaperFormat("Word 97–2003 (DOC)", "doc")
  static let oldSheet = PaperFormat("Excel 97–2003 (XLS)", "xls")
  static let oldSlides = PaperFormat("PowerPoint 97–2003 (PPT)", "ppt")
  static let openDocument = PaperFormat("OpenDocument (ODT)", "odt")
  static let openSheet = PaperFormat("OpenDocument (ODS)", "ods")
  static let openSlides = PaperFormat("OpenDocument (ODP)", "odp")

  private init(_ name: String, _ endings: String...) {
    self.name = name
    self.endings = endings
  }
}

extension PaperFormat {
  /// As far as a reader of PDF looks for its first words.
  private static let mostBefore = 1024

  /// Holds a file to what a paper may be; nothing is opened but its table of contents.
  static func check(_ file: PictureFile, named name: String) throws(PaperTrouble) {
    guard file.size > 0 else { throw .empty }
    let format = try format(of: file, named: name)
    guard !macroEndings.contains(name.ending) else { throw .macros }
    guard format.endings.contains(name.ending) else { throw .mislabelled(format) }
  }

  private static func format(
    of file: PictureFile, named name: String
  ) throws(PaperTrouble) -> PaperFormat {
    let start = file.bytes(at: 0, count: mostBefore)
    let kind = FileKind(start)
    switch kind {
    case .picture(let format): return PaperFormat(format)
    // One that is called so was not saved in another's place.
    case .damaged(.webPage) where ["html", "htm", "xhtml", "mht"].contains(name.ending):
      throw .foreign("HTML")
    case .damaged(let damage): throw .damaged(damage)
    case .other, .unknown: break
    }
    if start.starts(with: Array("GIF8".utf8)) { return gif }
    if [[0x49, 0x49, 0x2A, 0], [0x4D, 0x4D, 0, 0x2A]].contains(Array(start.prefix(4))) {
      return tiff
    }
    if start.starts(with: Array("PK\u{3}\u{4}".utf8)) { return try ZipPaper(file).format }
    if start.starts(with: OldPaper.signature) { return try OldPaper(file).format }
    if start.firstRange(of: Array("%PDF-".utf8)) != nil { return pdf }
    throw .foreign(kind.name)
  }

  private init(_ picture: Picture.Format) {
    name = picture.name
    endings = picture.endings
  }

  /// Office programs run what is in them by the name alone.
  private static let macroEndings: Set<String> = [
    "docm", "dotm", "xlsm", "xltm", "xlsb", "pptm", "potm", "ppsm",
  ]
}

/// Why a file cannot be published as a paper.
enum PaperTrouble: Error, Equatable {
  case empty
  /// Something else, with its name where that is known.
  case foreign(String?)
  case damaged(FileDamage)
  case mislabelled(PaperFormat)
  case macros
  case locked
}
