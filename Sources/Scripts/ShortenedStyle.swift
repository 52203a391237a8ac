/// A style sheet for browsers, of one for readers: without comments, line ends and blanks that part nothing. What stands
/// between quotation marks stays as it is.
package func shortenedStyle(_ sheet: [UInt8]) -> [UInt8] {
  var style = ShortStyle()
  var rest = sheet[...]
  while let byte = rest.first {
    if rest.starts(with: Array("/*".utf8)) {
      rest = rest.dropFirst(2).afterEnd(of: "*/")
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      let quoted = rest.prefix(rest.quotedLength)
      style.append(token: quoted)
      rest = rest.dropFirst(quoted.count)
    } else {
      style.append(byte)
      rest = rest.dropFirst()
    }
  }
  return style.bytes + [UInt8(ascii: "\n")]
}

/// What is written so far, and whether a blank is due before what comes next.
private struct ShortStyle {
  private(set) var bytes: [UInt8] = []
  private var isBlankDue = false

  private static let blanks = Set(" \t\r\n".utf8)
  /// No blank says anything on either side of these.
  private static let parting = Set("{};,".utf8)

  mutating func append(_ byte: UInt8) {
    if ShortStyle.blanks.contains(byte) {
      isBlankDue = true
    } else if ShortStyle.parting.contains(byte) {
      if byte == UInt8(ascii: "}"), bytes.last == UInt8(ascii: ";") { bytes.removeLast() }
      write([byte], parted: false)
    } else {
      append(token: [byte])
    }
  }

  mutating func append(token: ArraySlice<UInt8>) { write(token, parted: isBlankDue && needsBlank) }

  /// After a colon a blank parts only a name from its value; before one it may part two selectors.
  private var needsBlank: Bool {
    bytes.last.map { !ShortStyle.parting.contains($0) && $0 != UInt8(ascii: ":") } ?? false
  }

  private mutating func write(_ token: ArraySlice<UInt8>, parted: Bool) {
    if parted { bytes.append(UInt8(ascii: " ")) }
    bytes += token
    isBlankDue = false
  }
}

extension ArraySlice<UInt8> {
  /// The rest behind the first `mark`; nothing where there is none.
  fileprivate func afterEnd(of mark: String) -> ArraySlice<UInt8> {
    let mark = Array(mark.utf8)
    var rest = self
    while !rest.isEmpty, !rest.starts(with: mark) { rest = rest.dropFirst() }
    return rest.dropFirst(mark.count)
  }

  /// From the quotation mark at the start to the same one that ends it.
  fileprivate var quotedLength: Int {
    var isEscaped = false
    for (offset, byte) in enumerated().dropFirst() {
      if byte == first, !isEscaped { return offset + 1 }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return count
  }
}
