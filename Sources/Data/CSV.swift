internal import Vietnamese

/// Comma-separated values by RFC 4180, for people who open them in a spreadsheet: UTF-8 with a byte order mark, lines that end
/// in CRLF.
enum CSV {
  /// Without it Excel takes the text for the machine's old code page, and every mark is lost.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  static func header(_ names: [String], into bytes: inout [UInt8]) {
    bytes.append(contentsOf: byteOrderMark)
    for (index, name) in names.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(contentsOf: name.utf8)
    }
    endLine(into: &bytes)
  }

  static func endLine(into bytes: inout [UInt8]) {
    bytes.append(13)
    bytes.append(10)
  }

  static func write(_ cell: Cell, into bytes: inout [UInt8]) {
    switch cell {
    case .absent: break
    case .text(let text): write(text, into: &bytes)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .decimal(let quantity): bytes.append(contentsOf: quantity.plain.utf8)
    case .day(let day): bytes.append(contentsOf: day.iso.utf8)
    case .moment(let moment): bytes.append(contentsOf: moment.utf8)
    case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    }
  }

  /// A text that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP advises, and is always quoted.
  /// Numbers are typed as such and never come here, so that −5 stays a number. Where Windows separates lists by semicolons, as
  /// in Vietnam, one within a text ends a cell, in quotes or not: what would begin the next gets its apostrophe too.
  private static func write(_ text: String, into bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      let isFormula = looksLikeFormula(source)
      guard isFormula || source.contains(where: needsCare) else {
        return bytes.append(contentsOf: source)
      }
      bytes.append(UInt8(ascii: "\""))
      if isFormula { bytes.append(UInt8(ascii: "'")) }
      var mayBegin = false
      for byte in source {
        if mayBegin, signs.contains(byte) { bytes.append(UInt8(ascii: "'")) }
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
        mayBegin = byte == UInt8(ascii: ";") || mayBegin && byte == UInt8(ascii: "\"")
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private static func needsCare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 10, 13: true
    default: false
    }
  }

  private static let signs = Array("=+-@".utf8)

  /// Begins with `= + - @`, a tab or a line end, or with the full-width form of one of the signs.
  private static func looksLikeFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 10, 13:
      true
    case 0xEF where text.count > 2: fullWidthSigns.contains { text[1] == $0.0 && text[2] == $0.1 }
    default: false
    }
  }

  /// ＝ ＋ － ＠ after their first byte.
  private static let fullWidthSigns: [(UInt8, UInt8)] = [
    (0xBC, 0x9D), (0xBC, 0x8B), (0xBC, 0x8D), (0xBC, 0xA0),
  ]
}
