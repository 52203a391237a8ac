internal import Diagnostics

/// A template's bytes, and where in the file a stretch of them stands.
struct TemplateText: Sendable {
  let path: String
  let bytes: [UInt8]
  private let lineStarts: [Int]
  /// How many scalars stand before every so many bytes: a file may be a single line with tens of thousands of tags.
  private let scalarsBefore: [Int]
  private static let stretch = 256

  init(_ source: TemplateSource) {
    path = source.path
    bytes = Array(source.text.utf8)
    lineStarts = [0] + bytes.indices.filter { [bytes] in bytes[$0] == Byte.newline }.map { $0 + 1 }
    var (counts, sum) = ([0], 0)
    for start in stride(from: 0, to: bytes.count, by: TemplateText.stretch) {
      sum += TemplateText.scalars(bytes[start..<min(start + TemplateText.stretch, bytes.count)])
      counts.append(sum)
    }
    scalarsBefore = counts
  }

  func place(_ range: Range<Int>) -> Place {
    let line = lineStarts.partitioningIndex { $0 > range.lowerBound } - 1
    return Place(
      file: path, line: line + 1, column: scalars(in: lineStarts[line]..<range.lowerBound) + 1,
      length: scalars(in: range))
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  func isLineStart(_ index: Int) -> Bool {
    index == 0 || bytes[index - 1] == Byte.newline
  }

  /// The first place at or after `start`, and not after `end`, where the mark stands.
  func firstIndex(of mark: [UInt8], from start: Int, through end: Int = .max) -> Int? {
    guard let first = mark.first, bytes.count >= mark.count else { return nil }
    let last = min(end, bytes.count - mark.count)
    var index = start
    while index <= last {
      if bytes[index] == first, bytes[index..<index + mark.count].elementsEqual(mark) {
        return index
      }
      index += 1
    }
    return nil
  }

  private func scalars(in range: Range<Int>) -> Int {
    scalars(before: range.upperBound) - scalars(before: range.lowerBound)
  }

  private func scalars(before index: Int) -> Int {
    let start = index - index % TemplateText.stretch
    return scalarsBefore[start / TemplateText.stretch] + TemplateText.scalars(bytes[start..<index])
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}

/// Bytes that templates and markup give a meaning to.
enum Byte {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let slash = UInt8(ascii: "/")
  static let equals = UInt8(ascii: "=")
  static let hyphen = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")

  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

  static func isSpace(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == newline || byte == carriageReturn || byte == 0x0C
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension Array {
  /// The first index whose element is past the border, in an array sorted by it.
  func partitioningIndex(where isPast: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
