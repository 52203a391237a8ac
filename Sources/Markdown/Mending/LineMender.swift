/// Reads a text line by line for what begins a block, and hands each stretch of words on to `InlineMender`.
struct LineMender {
  let bytes: [UInt8]
  let kinds: [String]
  var draft = Draft()
  var lines: [TextLine] = []
  /// The words that belong together: a paragraph, a heading, a row of a table.
  var stretch: Stretch?
  var numbers: [Enumerator.Style: NumberedLine] = [:]
  var stretches = 0
  /// Lines that were given a line of their own.
  var keptLines: Set<Int> = []
  /// Short lines with a rule right below, which makes headings of them.
  var underlined: [TextLine] = []
  /// Whether the text writes its headings with `#`.
  var hasHashes = false
  /// The last line whose bullet was one of Word.
  var wasBullet: Int?
  /// Whether the line before belongs to a table that is drawn.
  var isInDrawing = false
  private var fence: Fence?

  struct Stretch {
    let number: Int
    /// The index of its first line.
    let firstLine: Int
    let words: Int
    var end: Int
    var isItem = false
    var isHeading = false
  }

  struct NumberedLine {
    let number: Enumerator
    let line: Int
    let stretch: Int
    var isOnItsOwn: Bool
  }

  private struct Fence {
    let sign: UInt8
    let length: Int
  }

  static func draft(of source: Source, kinds: [String]) -> Draft {
    var mender = LineMender(bytes: source.bytes, kinds: kinds)
    mender.read(from: source.start)
    return mender.draft
  }

  private init(bytes: [UInt8], kinds: [String]) {
    self.bytes = bytes
    self.kinds = kinds
  }

  private mutating func read(from start: Int) {
    var cursor = LineCursor(bytes: bytes, index: start)
    var begin = start
    while begin < bytes.count {
      let more = cursor.advance()
      lines.append(TextLine(bytes, begin, more ? cursor.index : bytes.count))
      guard more else { break }
      begin = cursor.index
    }
    for index in lines.indices { read(index) }
    endStretch()
    guard hasHashes else { return }
    for line in underlined { draft.tell(.underlined, at: line.words..<line.end) }
  }

  private mutating func read(_ index: Int) {
    let line = lines[index]
    if let open = fence {
      if closes(line, open) { fence = nil }
      return
    }
    guard !line.isBlank else {
      isInDrawing = false
      return endStretch()
    }
    // What is wrong with its rows follows from what it is.
    guard !isInDrawing else { return }
    if let found = fence(line) {
      endStretch()
      fence = found
      return
    }
    guard mayBegin[Int(bytes[line.words])], begin(index, line) else { return go(on: index) }
  }

  /// Whether the line was taken for the beginning of something.
  private mutating func begin(_ index: Int, _ line: TextLine) -> Bool {
    switch bytes[line.words] {
    case UInt8(ascii: "#"): return heading(index)
    case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "+"):
      return ruled(index) || item(index) || bullet(index) || numbered(index)
    case UInt8(ascii: ":"): return division(line)
    case UInt8(ascii: "["): return definition(index)
    case PipeTable.pipe:
      endStretch()
      lookForTable(at: index)
      start(index)
      endStretch()
      return true
    default: return bullet(index) || numbered(index)
    }
  }

  mutating func start(_ index: Int, isItem: Bool = false, isHeading: Bool = false) {
    let line = lines[index]
    stretches += 1
    stretch = Stretch(
      number: stretches, firstLine: index, words: line.words, end: line.end, isItem: isItem,
      isHeading: isHeading)
  }

  private mutating func go(on index: Int) {
    if stretch == nil { start(index) } else { stretch?.end = lines[index].end }
  }

  mutating func endStretch() {
    guard let ended = stretch else { return }
    stretch = nil
    InlineMender.read(
      bytes, ended.words..<ended.end, isHeading: ended.isHeading, kinds: kinds, into: &draft)
  }

  private func fence(_ line: TextLine) -> Fence? {
    let sign = bytes[line.words]
    guard sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
    let length = bytes[line.words..<line.end].prefix { $0 == sign }.count
    let rest = bytes[line.words + length..<line.end]
    return length < 3 || (sign == UInt8(ascii: "`") && rest.contains(sign))
      ? nil : Fence(sign: sign, length: length)
  }

  private func closes(_ line: TextLine, _ fence: Fence) -> Bool {
    let run = bytes[line.words..<line.end].prefix { $0 == fence.sign }.count
    return run >= fence.length && bytes[line.words + run..<line.end].allSatisfy(\.isBlank)
  }
}

/// By the first byte after quotes and blanks: most lines begin with a letter that begins nothing else.
private let mayBegin: [Bool] = (0...255).map { number in
  let byte = UInt8(number)
  let isSign = "#-=*_+:[|(".utf8.contains(byte)
  return isSign || byte >= 0xC2 || byte.isDigit || (97...122).contains(byte | 0x20)
}

struct TextLine {
  /// With its end.
  let range: Range<Int>
  /// After quotes and blanks.
  let words: Int
  /// Before its end.
  let end: Int
  /// Of blanks since the last quote.
  let indent: Int
  let isQuoted: Bool

  var isBlank: Bool { words == end }

  init(_ bytes: [UInt8], _ start: Int, _ next: Int) {
    range = start..<next
    var end = next
    while end > start, bytes[end - 1].isLineEnd { end -= 1 }
    var (words, indent, isQuoted) = (start, 0, false)
    while words < end {
      switch bytes[words] {
      case 32: indent += 1
      case 9: indent += 4 - indent % 4
      case UInt8(ascii: ">"): (indent, isQuoted) = (0, true)
      default:
        (self.words, self.end, self.indent, self.isQuoted) = (words, end, indent, isQuoted)
        return
      }
      words += 1
    }
    (self.words, self.end, self.indent, self.isQuoted) = (end, end, indent, isQuoted)
  }
}
