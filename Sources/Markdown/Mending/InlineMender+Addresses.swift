// Addresses that stand in a text as they are: made links, in silence
extension InlineMender {
  /// `https://…`
  mutating func address(at colon: Int) -> Int {
    guard starts("://", at: colon), let start = schemeStart(before: colon), isFree(start),
      isWord(at: colon + 3)
    else { return colon + 1 }
    let stop = addressEnd(from: colon + 3)
    guard byte(stop) != UInt8(ascii: "\\") else { return stop }
    guard stop > colon + 3 else { return colon + 1 }
    draft.edit(Edit(at: start, "<"))
    draft.edit(Edit(at: stop, ">"))
    return stop
  }

  /// `www.…`
  mutating func host(at start: Int) -> Int {
    guard starts("www.", at: start), !isWord(before: start), isFree(start), isWord(at: start + 4)
    else { return start + 1 }
    let stop = addressEnd(from: start + 4)
    let host = bytes[start..<stop]
    guard byte(stop) != UInt8(ascii: "\\"), !host.contains(where: { "*[]`".utf8.contains($0) }),
      host.count(where: { $0 == UInt8(ascii: ".") }) > 1
    else { return max(stop, start + 1) }
    draft.edit(Edit(at: start, "["))
    draft.edit(Edit(stop..<stop, Array("](<http://".utf8) + host + Array(">)".utf8)))
    return stop
  }

  /// `ban.bien.tap@bieuduong.example.vn`
  mutating func mail(at sign: Int) -> Int {
    var start = sign
    while start > 0, isMailbox(bytes[start - 1]) { start -= 1 }
    while start < sign, bytes[start] == UInt8(ascii: ".") { start += 1 }
    var stop = sign + 1
    while let byte = byte(stop), byte.isASCIIWord || byte == 0x2D || byte == 0x2E { stop += 1 }
    while stop > sign + 1, !bytes[stop - 1].isASCIIWord { stop -= 1 }
    let labels = bytes[sign + 1..<stop].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isDomain =
      labels.count > 1
      && labels.allSatisfy { label in
        label.count <= 63 && label.first?.isASCIIWord == true && label.last?.isASCIIWord == true
      } && (labels.last?.count ?? 0) > 1 && labels.last?.contains(where: \.isDigit) == false
    guard start < sign, isDomain, isFree(start), !isWord(before: start), byte(stop) != 0x40,
      start == 0 || !":/".utf8.contains(bytes[start - 1])
    else { return sign + 1 }
    draft.edit(Edit(at: start, "<"))
    draft.edit(Edit(at: stop, ">"))
    return stop
  }

  private func isMailbox(_ byte: UInt8) -> Bool {
    byte.isASCIIWord || "._%+-".utf8.contains(byte)
  }

  private func schemeStart(before colon: Int) -> Int? {
    for length in [5, 4] where colon >= length {
      let word = bytes[colon - length..<colon]
      let isScheme = zip(word, length == 5 ? "https".utf8 : "http".utf8)
        .allSatisfy { $0.lowercased == $1 }
      if isScheme { return isWord(before: colon - length) ? nil : colon - length }
    }
    return nil
  }

  /// Not within the words of a link, nor in HTML, nor in a heading, whose words are its address.
  private func isFree(_ start: Int) -> Bool {
    guard brackets.isEmpty, !isHeading else { return false }
    return start == 0 || !"<\"'=".utf8.contains(bytes[start - 1])
  }

  /// Up to a blank or what closes round it, without the signs that end a sentence.
  private func addressEnd(from start: Int) -> Int {
    var stop = start
    var depth = 0
    while let byte = byte(stop), byte > 32, !"<>\"\\|`".utf8.contains(byte), !isQuote(at: stop) {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        guard depth > 0 else { break }
        depth -= 1
      }
      stop += 1
    }
    guard byte(stop) != UInt8(ascii: "\\") else { return stop }
    while stop > start, ".,;:!?'*_~]}".utf8.contains(bytes[stop - 1]) { stop -= 1 }
    return stop
  }

  /// Curly quotes, … and blanks that are not of ASCII.
  private func isQuote(at index: Int) -> Bool {
    switch (bytes[index], byte(index + 1), byte(index + 2)) {
    case (0xC2, 0xA0?, _), (0xC2, 0xBB?, _), (0xE2, 0x80?, _): true
    default: false
    }
  }
}
