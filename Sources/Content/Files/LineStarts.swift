internal import Diagnostics

/// Where the lines of a file begin, so that many places in it cost no more than one: made when the first is asked for.
struct LineStarts {
  private let bytes: [UInt8]
  private let file: String
  private lazy var starts: [Int] = LineStarts.starts(of: bytes)

  init(_ bytes: [UInt8], _ file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// The place of a part; columns and lengths count scalars.
  mutating func place(of range: Range<Int>) -> Place {
    let line = self.line(at: range.lowerBound)
    let start = starts[line]
    return Place(
      file: file, line: line + 1, column: scalars(in: start..<range.lowerBound) + 1,
      length: scalars(in: range))
  }

  /// The byte at which a mark stands.
  mutating func offset(of mark: Mark) -> Int {
    var index = starts[min(max(0, Int(mark.line) - 1), starts.count - 1)]
    for _ in 1..<max(1, Int(mark.column)) where index < bytes.count {
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return index
  }

  private func scalars(in range: Range<Int>) -> Int { bytes[range].count { $0 & 0xC0 != 0x80 } }

  /// The last line that begins at the byte or before.
  private mutating func line(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// A line ends with `\n`, `\r` or both.
  private static func starts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D {
      let isFirstHalf = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if !isFirstHalf { starts.append(index + 1) }
    }
    return starts
  }
}
