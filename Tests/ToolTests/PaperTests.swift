import Foundation
import TestSupport
import Testing

/// What a record may publish for download is told by its bytes.
@Suite struct PaperTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let name: String
    let message: String
    let bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8], _ message: String = "") {
      testDescription = "\(name): \(message)"
      self.name = name
      self.message = message
      self.bytes = bytes
    }
  }

  private static func workshop(_ paper: Case) throws -> Folder {
    let shop = try Folder.workshop()
    let record = Sample.commendation(act: "praise").replacing(
      "by: ubnd}", with: "by: ubnd, file: \"\(paper.name)\"}")
    try shop.write(record, to: "content/commendations/qd-1/record.yaml")
    try shop.write(paper.bytes, to: "content/commendations/qd-1/" + paper.name)
    return shop
  }

  static let page = Array("<!DOCTYPE html><script src=qd.js></script>".utf8)
  static let macros = ["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"]

  static let refused = [
    Case(
      "qd.html", page, "“qd.html” is a file of type HTML, not a PDF, a picture or an office file"),
    Case("qd.pdf", page, "“qd.pdf” is a web page that was saved under this name"),
    Case(
      "qd.pdf", Array("\n <?xml version=\"1.0\"?><html xmlns=\"x\"/>".utf8),
      "“qd.pdf” is a web page that was saved under this name"),
    Case("qd.js", Array("alert(1)".utf8), "“qd.js” is no PDF, picture or office file"),
    Case("qd.txt", Array("%PD".utf8), "“qd.txt” is no PDF, picture or office file"),
    Case(
      "qd.svg", Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8),
      "“qd.svg” is a file of type SVG, not a PDF, a picture or an office file"),
    Case("qd.html", Papers.pdf, "“qd.html” is actually a file of type PDF"),
    Case("qd.svg", Papers.zip(Papers.word), "“qd.svg” is actually a file of type Word (DOCX)"),
    Case("qd.pdf", Papers.zip(Papers.word), "“qd.pdf” is actually a file of type Word (DOCX)"),
    Case("qd", Papers.pdf, "“qd” is actually a file of type PDF"),
    Case(
      "qd.zip", Papers.zip(["qd.exe"]),
      "“qd.zip” is a file of type ZIP, not a PDF, a picture or an office file"),
    Case(
      "qd.docx", Papers.zip(["word/document.xml"]),
      "“qd.docx” is a file of type ZIP, not a PDF, a picture or an office file"),
    Case(
      "qd.docx", Array(Papers.zip(Papers.word).dropLast(30)),
      "“qd.docx” is a file of type ZIP, not a PDF, a picture or an office file"),
    Case("qd.docm", Papers.zip(macros), "“qd.docm” has macros, which run"),
    Case("qd.docx", Papers.zip(macros), "“qd.docx” has macros, which run"),
    Case("qd.docm", Papers.zip(Papers.word), "“qd.docm” has macros, which run"),
    Case(
      "qd.odt", Papers.zip(["mimetype", "content.xml", "Basic/Standard/Module1.xml"]),
      "“qd.odt” has macros, which run"),
    Case("qd.doc", Papers.old(["WordDocument", "_VBA_PROJECT"]), "“qd.doc” has macros, which run"),
    Case("qd.xlsx", Papers.old(["EncryptedPackage"]), "“qd.xlsx” has a password"),
    Case("qd.msi", Papers.old(["!Control"]), "“qd.msi” is no PDF, picture or office file"),
    Case("qd.pdf", [], "“qd.pdf” is an empty file"),
    Case(
      "qd.pdf", Array("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n".utf8),
      "“qd.pdf” is a pointer of Git LFS; the file itself was not fetched"),
  ]

  @Test(arguments: refused)
  func `A file that may run, or is not what it is called, is refused`(paper: Case) throws {
    let shop = try Self.workshop(paper)
    for command in ["check", "build"] {
      let told = try shop.run(command)
      #expect(told.code == 1)
      #expect(
        told.firstError.hasPrefix(
          "content/commendations/qd-1/record.yaml:4:63: error: \(paper.message)"))
      #expect(told.errors.contains("[paper-format]"))
      #expect(told.errors.hasSuffix("\n1 error\n"))
    }
    #expect(!shop.exists("site"))
  }

  static let taken = [
    Case("qd.pdf", Papers.pdf), Case("QĐ 123.PDF", Papers.pdf),
    Case("qd.pdf", Array("\u{FEFF}\n".utf8) + Papers.pdf),
    Case("qd.docx", Papers.zip(Papers.word)),
    Case("qd.odt", Papers.zip(["mimetype", "content.xml"])),
    Case("qd.xlsx", Papers.zip(["xl/workbook.xml", "[Content_Types].xml"])),
    Case("qd.pptx", Papers.zip(["ppt/presentation.xml", "[Content_Types].xml"])),
    Case("qd.doc", Papers.old(["WordDocument", "Macros of 2024"])),
    Case("qd.xls", Papers.old(["Workbook"])), Case("qd.ppt", Papers.old(["PowerPoint Document"])),
    Case("qd.jpg", [UInt8](TinyPhoto.jpeg)), Case("qd.tif", [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0]),
    Case("qd.gif", Array("GIF89a".utf8)),
  ]

  @Test(arguments: taken)
  func `A scan, a picture or a file of an office is published as it is`(paper: Case) throws {
    let shop = try Self.workshop(paper)
    let built = try shop.run("build", "--strict")
    #expect(built.errors == "")
    #expect(built.code == 0)
    let site = try shop.bytes()
    #expect(site["media/commendations/qd-1/\(paper.name)"] == Data(paper.bytes))
  }
}

/// Files as programs write them, as far as their kind shows.
private enum Papers {
  static let pdf = Array("%PDF-1.7\n%âãÏÓ\n1 0 obj\nendobj\n%%EOF\n".utf8)
  static let word = ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]

  /// An archive of files that hold what OpenDocument says of itself.
  static func zip(_ names: [String]) -> [UInt8] {
    let text = Array("application/vnd.oasis.opendocument.text".utf8)
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for name in names {
      let sizes = number(text.count, 4) + number(text.count, 4) + number(name.utf8.count, 2)
      directory += [0x50, 0x4B, 1, 2, 20, 0] + [20, 0] + [UInt8](repeating: 0, count: 12) + sizes
      directory += [UInt8](repeating: 0, count: 12) + number(bytes.count, 4) + Array(name.utf8)
      bytes += [0x50, 0x4B, 3, 4, 20, 0] + [UInt8](repeating: 0, count: 12) + sizes + [0, 0]
      bytes += Array(name.utf8) + text
    }
    let count = number(names.count, 2)
    let end = [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count + number(directory.count, 4)
    return bytes + directory + end + number(bytes.count, 4) + [0, 0]
  }

  /// The directory of a file of Office 97 to 2003.
  static func old(_ names: [String]) -> [UInt8] {
    let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let records = names.flatMap { name in
      let units = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let field = units + [UInt8](repeating: 0, count: 64 - units.count)
      return field + number(units.count + 2, 2) + [UInt8](repeating: 0, count: 62)
    }
    return head + [UInt8](repeating: 0, count: 504) + records
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
