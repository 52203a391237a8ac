// What stands about a number or a telling word
extension PersonalScan {
  private static let reach = 64

  /// The text before on the same line and in the same sentence, in lower case.
  func lower(before index: Int, reach: Int = PersonalScan.reach) -> [UInt8] {
    Array(text(before: index, reach: reach).lowercased().utf8)
  }

  func text(before index: Int, reach: Int = PersonalScan.reach) -> String {
    String(decoding: bytes[start(before: index, reach: reach)..<index], as: UTF8.self)
  }

  func sentence(around index: Int, reach: Int) -> ArraySlice<UInt8> {
    bytes[start(before: index, reach: reach)..<end(after: index, reach: reach)]
  }

  private func start(before index: Int, reach: Int) -> Int {
    var start = max(0, index - reach)
    if start > 0 { while start < index, bytes[start] & 0xC0 == 0x80 { start += 1 } }
    return (start..<max(start, index)).last(where: endsSentence).map { $0 + 1 } ?? start
  }

  private func end(after index: Int, reach: Int) -> Int {
    var end = index
    while end < min(bytes.count, index + reach), !endsSentence(at: end) { end += 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return max(index, end)
  }

  /// The cells before on the same line, where a bar stands between.
  func row(before index: Int) -> String {
    let near = bytes[..<index].suffix(PersonalScan.reach * 3)
    let line = near[(near.lastIndex(of: Byte.lineFeed) ?? near.startIndex)...]
    guard let bar = line.lastIndex(of: UInt8(ascii: "|")) else { return "" }
    return String(decoding: line[..<bar], as: UTF8.self)
  }

  func text(after index: Int, reach: Int = PersonalScan.reach) -> String {
    String(decoding: bytes[index..<end(after: index, reach: reach)], as: UTF8.self)
  }

  /// A line end, a semicolon, a full stop before a blank that does not end an abbreviation.
  private func endsSentence(at index: Int) -> Bool {
    switch bytes[index] {
    case Byte.lineFeed, UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "|"): return true
    case UInt8(ascii: "?"): return true
    case Byte.dot:
      guard index + 1 < bytes.count, bytes[index + 1] == Byte.space else { return false }
      var start = index
      while start > 0, bytes[start - 1].isOfWord { start -= 1 }
      return index - start > 4 || index == start
    default: return false
    }
  }
}
