internal import Attesting

/// What the last build said of its files and records, in the order in which it was told.
struct ToldBefore: Sendable {
  private let bytes: [UInt8]
  /// With the line of each.
  private var files: [(path: String, line: Range<Int>)] = []
  private var records: [(record: SiteManifest.Record, line: Range<Int>)] = []

  /// - Parameter bytes: of the whole file, known to be as a build wrote it; empty where nothing was said.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var reader = ManifestReader()
    var start = 0
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let line = start..<end
      start = end + 1
      do {
        switch try reader.part(of: bytes[line]) {
        case .file: if let path = path(in: line) { files.append((path, line)) }
        case .record:
          if let record = SiteManifest.Record(line: bytes[line]) { records.append((record, line)) }
        case nil: break
        }
      } catch {
        // What cannot be read was not told.
        return
      }
    }
  }

  private func path(in line: Range<Int>) -> String? {
    SiteManifest.File.path(in: bytes[line]) ?? SiteManifest.File(line: bytes[line])?.path
  }
}

extension ToldBefore {
  /// Goes through what was told in step with what is told now.
  struct Reading {
    private let told: ToldBefore
    private var next = 0
    private var nextRecord = 0

    init(_ told: ToldBefore) { self.told = told }

    /// The line of a file without what joins it to the next; nil where nothing was told of it.
    ///
    /// - Parameter path: behind all that were asked for before.
    mutating func line(of path: String) -> ArraySlice<UInt8>? {
      while next < told.files.count, told.files[next].path < path { next += 1 }
      guard next < told.files.count, told.files[next].path == path else { return nil }
      return told.bytes[told.files[next].line].withoutComma
    }

    /// The same of a record, with what the line says.
    mutating func record(_ kind: String, _ name: String) -> ToldRecord? {
      while nextRecord < told.records.count {
        let (record, line) = told.records[nextRecord]
        if (kind, name) <= (record.kind, record.name) {
          return record.kind == kind && record.name == name
            ? ToldRecord(record: record, line: told.bytes[line].withoutComma) : nil
        }
        nextRecord += 1
      }
      return nil
    }
  }

  struct ToldRecord {
    let record: SiteManifest.Record
    let line: ArraySlice<UInt8>
  }
}
