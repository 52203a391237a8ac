/// `<<<<<<<`, `=======` and `>>>>>>>`: what git leaves where two people changed the same lines.
enum ConflictMarker {
  /// The first line that can be nothing else. `=======` alone underlines a heading.
  static func first(in source: Source) -> Range<Int>? {
    var cursor = LineCursor(bytes: source.bytes, index: source.start)
    var start = source.start
    while start < source.bytes.count {
      if isMarker(source.bytes, at: start) {
        let end = source.bytes[start...].firstIndex(where: \.isLineEnd) ?? source.bytes.count
        return start..<end
      }
      guard cursor.advance() else { return nil }
      start = cursor.index
    }
    return nil
  }

  private static let length = 7

  private static func isMarker(_ bytes: [UInt8], at start: Int) -> Bool {
    let sign = bytes[start]
    guard sign == UInt8(ascii: "<") || sign == UInt8(ascii: ">") || sign == PipeTable.pipe,
      start + length <= bytes.count, bytes[start..<start + length].allSatisfy({ $0 == sign })
    else { return false }
    let after = start + length
    if sign == UInt8(ascii: "<"), after == bytes.count || bytes[after].isLineEnd { return true }
    return after < bytes.count && bytes[after] == 32
  }
}
