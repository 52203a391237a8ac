internal import Diagnostics

/// The text of a prose file. Offsets are bytes in the whole text.
struct Source {
  let file: String
  let bytes: [UInt8]
  /// Where the prose begins: after a byte order mark and after front matter.
  let start: Int

  init(_ bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes
    let mark = Source.markLength(of: bytes)
    self.start = FrontMatter.end(in: bytes, from: mark) ?? mark
  }

  var body: ArraySlice<UInt8> { bytes[start...] }

  /// The bytes of a byte order mark, which is no part of the first line.
  static func markLength(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}

/// Where the lines of a text begin. Made only when a table or a finding asks for it.
struct Lines {
  private let source: Source
  private let starts: [Int]
  /// The index of the line on which the prose begins.
  private let first: Int

  init(of source: Source) {
    self.source = source
    let mark = Source.markLength(of: source.bytes)
    var starts = [mark]
    var line = LineCursor(bytes: source.bytes, index: mark)
    while line.advance() { starts.append(line.index) }
    self.starts = starts
    self.first = starts.firstIndex { $0 >= source.start } ?? 0
  }

  /// The bytes of a line as libcmark counts them, from 1 at the beginning of the prose, without its
  /// end; empty beyond the last line.
  func range(_ line: Int) -> Range<Int> {
    let index = first + line - 1
    guard starts.indices.contains(index) else { return source.bytes.count..<source.bytes.count }
    var end = index + 1 < starts.count ? starts[index + 1] : source.bytes.count
    while end > starts[index], source.bytes[end - 1].isLineEnd { end -= 1 }
    return starts[index]..<end
  }

  /// Where the line after the one at `index` begins.
  fileprivate func line(after index: Int) -> Int? {
    index + 1 < starts.count ? starts[index + 1] : nil
  }

  fileprivate var firstStart: Int { starts[0] }
  fileprivate var bytes: [UInt8] { source.bytes }
  fileprivate var file: String { source.file }
}

/// Says where bytes stand, in lines and scalars, to who asks for them in order: each byte is looked
/// at once, however long its line is.
struct PlaceCursor {
  private let lines: Lines
  private var index = 0
  private var offset: Int
  private var column = 1

  init(lines: Lines) {
    self.lines = lines
    self.offset = lines.firstStart
  }

  mutating func place(of range: Range<Int>) -> Place {
    while let next = lines.line(after: index), next <= range.lowerBound {
      index += 1
      offset = next
      column = 1
    }
    if range.lowerBound > offset {
      column += scalars(in: offset..<range.lowerBound)
      offset = range.lowerBound
    }
    return Place(
      file: lines.file, line: index + 1, column: column, length: scalars(in: range))
  }

  private func scalars(in range: Range<Int>) -> Int {
    lines.bytes[range.clamped(to: 0..<lines.bytes.count)].count { $0 & 0xC0 != 0x80 }
  }
}

/// Steps from line to line; `\n`, `\r` and `\r\n` end one.
struct LineCursor {
  let bytes: [UInt8]
  private(set) var index: Int

  /// False at the end of the text.
  mutating func advance() -> Bool {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte.isLineEnd else { continue }
      if byte == 13, index < bytes.count, bytes[index] == 10 { index += 1 }
      return true
    }
    return false
  }
}

extension UInt8 {
  var isLineEnd: Bool { self == 10 || self == 13 }
  var isBlank: Bool { self == 32 || self == 9 }
  var isSpace: Bool { self == 32 || (9...13).contains(self) }
  var isDigit: Bool { (48...57).contains(self) }
  var isPunctuation: Bool {
    (33...47).contains(self) || (58...64).contains(self) || (91...96).contains(self)
      || (123...126).contains(self)
  }
  var lowercased: UInt8 { (65...90).contains(self) ? self + 32 : self }
}
