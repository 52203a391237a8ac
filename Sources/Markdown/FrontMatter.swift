/// `---`, lines of `key: value`, `---` at the beginning of a file: other generators keep facts
/// there, here they belong to the record.
enum FrontMatter {
  /// The offset after the front matter, or nil when the text begins otherwise.
  static func end(in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes[start...].starts(with: fence) else { return nil }
    var cursor = LineCursor(bytes: bytes, index: start)
    guard cursor.advance(), isFence(bytes[start..<cursor.index]) else { return nil }
    var holdsKey = false
    while true {
      let begin = cursor.index
      let more = cursor.advance()
      let line = bytes[begin..<(more ? cursor.index : bytes.count)]
      if isFence(line) { return holdsKey ? (more ? cursor.index : bytes.count) : nil }
      guard more, isEntry(line) else { return nil }
      holdsKey = true
    }
  }

  private static let fence = [UInt8]("---".utf8)

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: fence) && line.dropFirst(3).allSatisfy(\.isSpace)
  }

  /// `key: value`, or a line that continues one: indented, a list entry, a comment.
  private static func isEntry(_ line: ArraySlice<UInt8>) -> Bool {
    guard let head = line.first, !head.isSpace, head != UInt8(ascii: "-"), head != UInt8(ascii: "#")
    else { return line.contains { !$0.isSpace } }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return line[..<colon].allSatisfy { !$0.isBlank }
  }
}
