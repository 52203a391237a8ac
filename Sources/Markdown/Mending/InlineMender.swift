/// Reads a stretch of words for markup that Markdown would show as characters, once from its beginning to its end.
struct InlineMender {
  let bytes: [UInt8]
  let end: Int
  let isHeading: Bool
  let kinds: [String]
  var draft: Draft
  /// Where brackets opened that are not closed yet.
  var brackets: [Int] = []
  var stars = Stars()
  /// Lengths of backtick runs that nothing closes.
  private var unclosed: Set<Int> = []

  static func read(
    _ bytes: [UInt8], _ range: Range<Int>, isHeading: Bool, kinds: [String], into draft: inout Draft
  ) {
    guard let first = firstSign(bytes, range) else { return }
    var mender = InlineMender(
      bytes: bytes, end: range.upperBound, isHeading: isHeading, kinds: kinds, draft: draft)
    // One draft in two hands would be copied with every finding.
    draft = Draft()
    mender.read(from: first)
    mender.finishStars()
    draft = mender.draft
  }

  private init(bytes: [UInt8], end: Int, isHeading: Bool, kinds: [String], draft: Draft) {
    self.bytes = bytes
    self.end = end
    self.isHeading = isHeading
    self.kinds = kinds
    self.draft = draft
  }

  /// Most stretches have no sign at all.
  private static func firstSign(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      isSign.withUnsafeBufferPointer { isSign in
        range.first { isSign[Int(buffer[$0])] }
      }
    }
  }

  private static let isSign = (0...255).map { "*_[]`\\:@&{~^<wTFLl".utf8.contains(UInt8($0)) }

  private mutating func read(from start: Int) {
    var index = start
    while index < end {
      index = Self.isSign[Int(bytes[index])] ? after(sign: bytes[index], at: index) : index + 1
    }
  }

  /// Looks at the sign, and says where to read on.
  private mutating func after(sign: UInt8, at index: Int) -> Int {
    switch sign {
    case UInt8(ascii: "*"): star(at: index)
    case UInt8(ascii: "_"): underscore(at: index)
    case UInt8(ascii: "["): openBracket(at: index)
    case UInt8(ascii: "]"): closeBracket(at: index)
    case UInt8(ascii: "`"): code(at: index)
    case UInt8(ascii: "\\"): backslash(at: index)
    case UInt8(ascii: ":"): address(at: index)
    case UInt8(ascii: "@"): mail(at: index)
    case UInt8(ascii: "w"): host(at: index)
    case UInt8(ascii: "<"): tag(at: index)
    case UInt8(ascii: "&"): entity(at: index)
    case UInt8(ascii: "{"): brace(at: index)
    case UInt8(ascii: "~"): tilde(at: index)
    case UInt8(ascii: "^"): caret(at: index)
    default: filler(at: index)
    }
  }

  func byte(_ index: Int) -> UInt8? { index < end ? bytes[index] : nil }

  func starts(_ text: StaticString, at index: Int) -> Bool {
    text.withUTF8Buffer { text in
      index + text.count <= end && bytes[index..<index + text.count].elementsEqual(text)
    }
  }

  /// As much of a range as stands on its first line.
  func firstLine(of range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<end)
    return range.lowerBound..<(bytes[range].firstIndex(where: \.isLineEnd) ?? range.upperBound)
  }

  /// The first place of a byte within `limit` bytes.
  func first(_ sign: UInt8, from index: Int, within limit: Int) -> Int? {
    index < end ? bytes[index..<min(end, index + limit)].firstIndex(of: sign) : nil
  }

  func isWord(before index: Int) -> Bool {
    index > 0 && (bytes[index - 1] >= 0x80 || bytes[index - 1].isASCIIWord)
  }

  func isWord(at index: Int) -> Bool {
    byte(index).map { $0 >= 0x80 || $0.isASCIIWord } ?? false
  }

  /// Nothing within code is markup.
  private mutating func code(at start: Int) -> Int {
    let tick = UInt8(ascii: "`")
    let length = bytes[start..<end].prefix { $0 == tick }.count
    var index = start + length
    guard !unclosed.contains(length) else { return index }
    while let next = bytes[index..<end].firstIndex(of: tick) {
      let run = bytes[next..<end].prefix { $0 == tick }.count
      index = next + run
      if run == length { return index }
    }
    unclosed.insert(length)
    return start + length
  }

  /// What stands within `<…>` is an address or HTML.
  private func tag(at index: Int) -> Int {
    guard let next = byte(index + 1), (97...122).contains(next | 0x20) || "/!?".utf8.contains(next),
      let close = first(UInt8(ascii: ">"), from: index, within: 1_000)
    else { return index + 1 }
    return close + 1
  }
}

extension UInt8 {
  var isASCIIWord: Bool { isDigit || (97...122).contains(self | 0x20) }
}
