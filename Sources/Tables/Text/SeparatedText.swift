/// Rows of a text in which one sign stands between cells (RFC 4180), one after the other.
struct SeparatedText {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index: Int
  private var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let (feed, back) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))

  init(_ bytes: [UInt8], separator: UInt8, from start: Int = 0) {
    (self.bytes, self.separator, index) = (bytes, separator, start)
  }

  /// Nil at the end.
  mutating func nextRow() throws(TableTrouble) -> [String]? {
    guard index < bytes.count else { return nil }
    var cells: [String] = []
    while true {
      cells.append(try nextCell())
      guard index < bytes.count else { return cells }
      let sign = bytes[index]
      index += 1
      if sign == separator { continue }
      if sign == SeparatedText.back, index < bytes.count, bytes[index] == SeparatedText.feed {
        index += 1
      }
      line += 1
      return cells
    }
  }

  private mutating func nextCell() throws(TableTrouble) -> String {
    if index < bytes.count, bytes[index] == SeparatedText.quote { return try quoted() }
    let start = index
    while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func quoted() throws(TableTrouble) -> String {
    let opened = line
    var text: [UInt8] = []
    index += 1
    while index < bytes.count {
      let sign = bytes[index]
      index += 1
      guard sign == SeparatedText.quote else {
        if sign == SeparatedText.feed { line += 1 }
        text.append(sign)
        continue
      }
      guard index < bytes.count, bytes[index] == SeparatedText.quote else {
        if index < bytes.count, !isEnd(bytes[index]) { throw .afterQuote(line: line) }
        return String(decoding: text, as: UTF8.self)
      }
      text.append(sign)
      index += 1
    }
    throw .openQuote(line: opened)
  }

  private func isEnd(_ sign: UInt8) -> Bool {
    sign == separator || sign == SeparatedText.feed || sign == SeparatedText.back
  }
}
