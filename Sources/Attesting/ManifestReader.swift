internal import JSON

/// Why a manifest cannot be read.
package enum ManifestFault: Error, Hashable, Sendable {
  /// It is something else’s: web applications have files of that name too.
  case foreign
  /// It ends before it is whole.
  case torn
  /// That line is not as it was written.
  case garbled(line: Int)
}

/// Reads a manifest line by line.
package struct ManifestReader {
  package enum Entry {
    case file(SiteManifest.File)
    case record(SiteManifest.Record)
  }

  private enum Part { case head, files, records, end }

  private var part = Part.head
  private var line = 0

  package init() {}

  /// - Returns: nil for a line between the parts.
  package mutating func entry(
    _ bytes: ArraySlice<UInt8>
  ) throws(ManifestFault) -> Entry? {
    line += 1
    switch part {
    case .head:
      guard bytes.starts(with: "{\"format\":\"\(SiteManifest.format)\"".utf8) else {
        throw .foreign
      }
      part = .files
      return nil
    case .files where bytes.elementsEqual("],\"records\":[".utf8):
      part = .records
      return nil
    case .records where bytes.elementsEqual("]}".utf8):
      part = .end
      return nil
    case .files: return try .file(value(of: bytes, SiteManifest.File.init))
    case .records: return try .record(value(of: bytes, SiteManifest.Record.init))
    case .end: throw .garbled(line: line)
    }
  }

  private func value<Value>(
    of bytes: ArraySlice<UInt8>, _ make: (JSON) -> Value?
  ) throws(ManifestFault) -> Value {
    let text = bytes.last == UInt8(ascii: ",") ? bytes.dropLast() : bytes
    guard let value = JSON(reading: text).flatMap(make) else { throw .garbled(line: line) }
    return value
  }

  /// - Parameter rest: what stood behind the last line end.
  package consuming func finish(_ rest: ArraySlice<UInt8>) throws(ManifestFault) {
    if part == .head { throw rest.isEmpty && line == 0 ? .torn : .foreign }
    guard part == .end, rest.isEmpty else { throw .torn }
  }
}

/// Lines out of pieces of a file.
package struct FileLines {
  private var rest: [UInt8] = []

  /// A line that is longer is none of ours; no more of it is kept.
  private static let longest = 1 << 24

  package init() {}

  /// Tells each whole line, without its end.
  package mutating func add<Failure: Error>(
    _ piece: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    var piece = piece
    while let end = piece.firstIndex(of: UInt8(ascii: "\n")) {
      if rest.isEmpty {
        try body(piece[..<end])
      } else {
        rest.append(contentsOf: piece[..<end].prefix(FileLines.longest - rest.count))
        let line = rest
        rest.removeAll(keepingCapacity: true)
        try body(line[...])
      }
      piece = piece[(end + 1)...]
    }
    rest.append(contentsOf: piece.prefix(FileLines.longest - rest.count))
  }

  package var last: ArraySlice<UInt8> { rest[...] }
}
