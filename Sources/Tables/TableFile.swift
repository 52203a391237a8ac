internal import Archives
private import Glibc

/// A file that holds a table.
package struct TableFile: Sendable {
  /// The sheet that is read.
  package let sheet: Sheet
  /// The names of all sheets; none of a text.
  package let sheets: [String]

  /// - Parameter name: of the sheet; without it the first in which something stands.
  package static func read(_ path: String, sheet name: String? = nil) throws(TableTrouble)
    -> TableFile
  {
    let start = try beginning(of: path)
    let table =
      switch start.kind {
      case .archive: try spreadsheet(path, name)
      case .old: throw .oldExcel
      case .other(let format): throw .foreign(format)
      case .text: try TableFile(sheet: TextTable.read(whole(path, start.size)), sheets: [])
      }
    if table.sheet.rows.isEmpty { throw .empty }
    return table
  }

  private static func spreadsheet(
    _ path: String, _ name: String?
  ) throws(TableTrouble) -> TableFile {
    guard let archive = ZipReader(path) else { throw .damaged }
    if archive.has(Workbook.part) { return try workbook(archive, name) }
    guard archive.has(OpenSheets.part) else { throw .foreign("ZIP") }
    var open = try OpenSheets(archive)
    let sheet = try open.read(name)
    if open.names.isEmpty { throw .foreign("OpenDocument Text") }
    if let name, !open.names.contains(name) { throw .noSheet(name, among: open.names) }
    guard let sheet else { throw .empty }
    return TableFile(sheet: sheet, sheets: open.names)
  }

  private static func workbook(
    _ archive: ZipReader, _ name: String?
  ) throws(TableTrouble) -> TableFile {
    let book = try Workbook(archive)
    if let name {
      guard let place = book.names.firstIndex(of: name) else {
        throw .noSheet(name, among: book.names)
      }
      return TableFile(sheet: try book.sheet(place), sheets: book.names)
    }
    for place in book.names.indices {
      let sheet = try book.sheet(place)
      if !sheet.rows.isEmpty { return TableFile(sheet: sheet, sheets: book.names) }
    }
    throw .empty
  }
}

// What the first bytes tell.
extension TableFile {
  private enum Kind {
    case archive, text
    /// The container of Office before 2007.
    case old
    case other(String)
  }

  private static func beginning(of path: String) throws(TableTrouble) -> (kind: Kind, size: Int) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { throw errno == ENOENT ? .missing : .unreadable }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .unreadable }
    let size = Int(facts.st_size)
    if size == 0 { throw .empty }
    if size > TableLimits.file { throw .tooLarge }
    return (kind(of: try whole(path, min(size, 512))), size)
  }

  private static func kind(of start: [UInt8]) -> Kind {
    if start.starts(with: [0x50, 0x4B, 3, 4]) { return .archive }
    if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .old }
    let text = String(decoding: start.drop { $0 <= 0x20 || $0 >= 0x80 }, as: UTF8.self).lowercased()
    if text.hasPrefix("%pdf") { return .other("PDF") }
    if text.hasPrefix("{\\rtf") { return .other("RTF") }
    if text.hasPrefix("<") { return .other(text.contains("<?xml") ? "XML" : "HTML") }
    return .text
  }

  private static func whole(_ path: String, _ size: Int) throws(TableTrouble) -> [UInt8] {
    guard let file = fopen(path, "re") else { throw .unreadable }
    defer { fclose(file) }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
    if bytes.count < size { throw .unreadable }
    return bytes
  }
}
