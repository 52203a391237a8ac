internal import Diagnostics
internal import Vietnamese

/// A text file that may be read: UTF-8 without a byte order mark, and free of control characters.
struct SourceText {
  let path: String
  let bytes: [UInt8]
  /// The same as text, as it stands in the file.
  let text: String
  /// Whether the accents are composed; where not, every text taken out of the file has to be.
  let isNFC: Bool
  let signs: SourceSigns

  /// Nil text goes with an error, a text that is not NFC with a warning.
  static func load(_ path: String) -> (text: SourceText?, findings: [Diagnostic]) {
    switch fileBytes(path) {
    case .success(let bytes): read(bytes, path)
    case .failure(let failure): (nil, [failure.diagnostic])
    }
  }

  static func read(_ all: [UInt8], _ path: String) -> (text: SourceText?, findings: [Diagnostic]) {
    let bytes = withoutMark(all)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let bad = position(of: firstInvalidByte(in: bytes), in: bytes, path)
      return (
        nil, [.notUTF8(bad, guess: FileEncoding(guessing: all), Rewriting.ofForeign(all))]
      )
    }
    let signs = SourceSigns(bytes)
    if let control = signs.control {
      return (nil, [.controlCharacter(position(of: control, in: bytes, path), in: bytes, control)])
    }
    let isNFC = text.isNFC
    let source = SourceText(path: path, bytes: bytes, text: text, isNFC: isNFC, signs: signs)
    if isNFC { return (source, []) }
    return (source, [.notNFC(position(of: firstUncomposed(in: bytes, text), in: bytes, path))])
  }
}

extension SourceText {
  /// Without a byte order mark, which no column counts.
  static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }
}

extension SourceText {
  /// Where each `#` stands that may begin a comment by mistake; in one pass, for a file may be full of them.
  var hashMarks: [Mark] {
    var marks: [Mark] = []
    var (index, line, column) = (0, 1, 1)
    for hash in signs.hashes {
      while index < hash {
        let isLineEnd =
          bytes[index] == 0x0A || bytes[index] == 0x0D && bytes[index + 1] != 0x0A
        if isLineEnd {
          (line, column) = (line + 1, 1)
        } else if bytes[index] & 0xC0 != 0x80 {
          column += 1
        }
        index += 1
      }
      marks.append(Mark.start.at(Int32(clamping: line), column))
    }
    return marks
  }
}

/// The place of a byte; a line ends with `\n`, `\r` or both, and columns count scalars.
func position(of offset: Int, in bytes: [UInt8], _ path: String) -> Place {
  var line = 1
  var start = 0
  for index in 0..<offset where bytes[index] == 0x0A || bytes[index] == 0x0D {
    if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
    line += 1
    start = index + 1
  }
  let column = bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1
  return Place(file: path, line: line, column: column, length: 1)
}

private func firstInvalidByte(in bytes: [UInt8]) -> Int {
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var offset = 0
  while case .scalarValue(let scalar) = decoder.decode(&iterator) {
    offset += UTF8.width(scalar)
  }
  return offset
}

private func firstUncomposed(in bytes: [UInt8], _ text: String) -> Int {
  var offset = zip(text.nfc.utf8, bytes).prefix { $0 == $1 }.count
  while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
  return offset
}

/// How a file that is not UTF-8 may have been saved.
enum FileEncoding {
  case utf16, legacy

  init(guessing bytes: [UInt8]) {
    let marked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    self = marked || bytes.count(where: { $0 == 0 }) > bytes.count / 8 ? .utf16 : .legacy
  }
}
