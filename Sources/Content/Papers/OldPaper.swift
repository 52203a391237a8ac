/// A file of Office 97 to 2003: streams with names, in a directory of records of 128 bytes each.
struct OldPaper {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private var known: Set<String> = []

  private static let record = 128
  private static let main: [(String, PaperFormat)] = [
    ("WordDocument", .oldDocument), ("Workbook", .oldSheet), ("Book", .oldSheet),
    ("PowerPoint Document", .oldSlides),
  ]
  private static let macros = ["_VBA_PROJECT", "_VBA_PROJECT_CUR", "VBA"]
  /// What a newer file is wrapped in when it has a password.
  private static let locked = "EncryptedPackage"

  /// The directory may be spread over the file, but its records always begin at a multiple of their length.
  init(_ file: PictureFile) {
    let wanted = (OldPaper.main.map(\.0) + OldPaper.macros + [OldPaper.locked]).map {
      ($0, OldPaper.field($0))
    }
    var offset = 0
    while case let piece = file.bytes(at: offset, count: 1 << 18), !piece.isEmpty {
      for start in stride(from: 0, to: piece.count - 65, by: OldPaper.record) {
        for (name, field) in wanted where piece[start] == field[0] {
          if piece[start..<start + 66].starts(with: field),
            piece[start + 64] == UInt8(truncatingIfNeeded: field.count)
          {
            known.insert(name)
          }
        }
      }
      offset += piece.count
    }
  }

  var format: PaperFormat {
    get throws(PaperTrouble) {
      guard !known.contains(OldPaper.locked) else { throw .locked }
      guard known.isDisjoint(with: OldPaper.macros) else { throw .macros }
      guard let main = OldPaper.main.first(where: { known.contains($0.0) }) else {
        throw .foreign(nil)
      }
      return main.1
    }
  }

  /// A name as the directory has it: UTF-16 with a zero at its end, and after it its length.
  private static func field(_ name: String) -> [UInt8] {
    (name + "\0").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }
}
