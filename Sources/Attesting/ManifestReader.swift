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

  /// What a line tells of.
  package enum Part { case file, record }

  private enum Section { case head, files, records, end }

  private var section = Section.head
  private var line = 0

  package init() {}

  /// - Returns: nil for a line between the parts.
  package mutating func entry(
    _ bytes: ArraySlice<UInt8>
  ) throws(ManifestFault) -> Entry? {
    let entry: Entry?
    switch try part(of: bytes) {
    case .file: entry = SiteManifest.File(line: bytes).map { .file($0) }
    case .record: entry = SiteManifest.Record(line: bytes).map { .record($0) }
    case nil: return nil
    }
    guard let entry else { throw .garbled(line: line) }
    return entry
  }

  /// The same without reading what the line says.
  package mutating func part(of bytes: ArraySlice<UInt8>) throws(ManifestFault) -> Part? {
    line += 1
    switch section {
    case .head:
      guard bytes.starts(with: "{\"format\":\"\(SiteManifest.format)\"".utf8) else {
        throw .foreign
      }
      section = .files
      return nil
    case .files where bytes.elementsEqual("],\"records\":[".utf8):
      section = .records
      return nil
    case .records where bytes.elementsEqual("]}".utf8):
      section = .end
      return nil
    case .files: return .file
    case .records: return .record
    case .end: throw .garbled(line: line)
    }
  }

  /// - Parameter rest: what stood behind the last line end.
  package consuming func finish(_ rest: ArraySlice<UInt8>) throws(ManifestFault) {
    if section == .head { throw rest.isEmpty && line == 0 ? .torn : .foreign }
    guard section == .end, rest.isEmpty else { throw .torn }
  }
}

extension ArraySlice<UInt8> {
  /// A line without what joins it to the next.
  package var withoutComma: ArraySlice<UInt8> {
    last == UInt8(ascii: ",") ? dropLast() : self
  }
}

extension SiteManifest.File {
  package init?(line: ArraySlice<UInt8>) {
    guard let json = JSON(reading: line.withoutComma) else { return nil }
    self.init(json)
  }

  /// The path in a line that a ``ManifestWriter`` wrote, without reading the rest; nil where it bears a sign that is written otherwise.
  package static func path(in line: ArraySlice<UInt8>) -> String? {
    guard line.starts(with: beginning) else { return nil }
    let rest = line.dropFirst(beginning.count)
    guard
      let end = rest.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }),
      rest[end] == UInt8(ascii: "\"")
    else { return nil }
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  private static let beginning = Array("{\"path\":\"".utf8)
}

extension SiteManifest.Record {
  package init?(line: ArraySlice<UInt8>) {
    guard let json = JSON(reading: line.withoutComma) else { return nil }
    self.init(json)
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
