/// A file of Office or LibreOffice: a ZIP archive with the parts that they write. Another archive is none.
struct ZipPaper {
  private let names: [String]
  /// What an OpenDocument file says of itself at its very start; empty for others.
  private let declared: String

  private static let mostNames = 4 << 20
  private static let mostComment = 65_557
  private static let directoryEnd: [UInt8] = [0x50, 0x4B, 5, 6]
  private static let directoryEntry: [UInt8] = [0x50, 0x4B, 1, 2]

  init(_ file: PictureFile) throws(PaperTrouble) {
    guard let names = ZipPaper.names(in: file) else { throw .foreign("ZIP") }
    self.names = names
    let start = file.bytes(at: 0, count: 128)
    let length = start[18..<22].littleEndian
    let isDeclared = start.dropFirst(30).starts(with: Array("mimetype".utf8))
    declared = isDeclared ? String(decoding: start.dropFirst(38).prefix(length), as: UTF8.self) : ""
  }

  var format: PaperFormat {
    get throws(PaperTrouble) {
      guard !hasMacros else { throw .macros }
      guard let format = openFormat ?? officeFormat else { throw .foreign("ZIP") }
      return format
    }
  }

  private var openFormat: PaperFormat? {
    switch declared {
    case "application/vnd.oasis.opendocument.text": .openDocument
    case "application/vnd.oasis.opendocument.spreadsheet": .openSheet
    case "application/vnd.oasis.opendocument.presentation": .openSlides
    default: nil
    }
  }

  private var officeFormat: PaperFormat? {
    guard names.contains("[Content_Types].xml") else { return nil }
    let main: [(String, PaperFormat)] = [
      ("word/document", .document), ("xl/workbook", .sheet), ("ppt/presentation", .slides),
    ]
    return main.first { part, _ in names.contains { $0.hasPrefix(part) } }?.1
  }

  private var hasMacros: Bool {
    names.contains { name in
      let small = name.lowercased()
      return small.hasSuffix("vbaproject.bin") || small.hasPrefix("xl/macrosheets/")
        || small.hasPrefix("basic/") || small.hasPrefix("scripts/")
    }
  }

  /// From the archive's table of contents, which stands at its end.
  private static func names(in file: PictureFile) -> [String]? {
    let tail = file.bytes(at: max(0, file.size - mostComment), count: mostComment)
    guard let end = tail.lastRange(of: directoryEnd), end.lowerBound + 22 <= tail.count else {
      return nil
    }
    let size = tail[end.lowerBound + 12..<end.lowerBound + 16].littleEndian
    let offset = tail[end.lowerBound + 16..<end.lowerBound + 20].littleEndian
    guard size <= mostNames else { return nil }
    let directory = file.bytes(at: offset, count: size)
    guard directory.count == size else { return nil }
    return names(of: directory)
  }

  private static func names(of directory: [UInt8]) -> [String]? {
    var names: [String] = []
    var start = 0
    while start + 46 <= directory.count {
      guard directory[start..<start + 4].elementsEqual(directoryEntry) else { return nil }
      let lengths = [28, 30, 32].map { directory[start + $0..<start + $0 + 2].littleEndian }
      let name = directory[(start + 46)...].prefix(lengths[0])
      names.append(String(decoding: name, as: UTF8.self))
      start += 46 + lengths.reduce(0, +)
    }
    return names
  }
}

extension [UInt8] {
  fileprivate func lastRange(of part: [UInt8]) -> Range<Int>? {
    guard count >= part.count else { return nil }
    return stride(from: count - part.count, through: 0, by: -1)
      .first { self[$0..<$0 + part.count].elementsEqual(part) }.map { $0..<$0 + part.count }
  }
}
