internal import JSON

/// Writes a manifest entry by entry, all files before all records.
package struct ManifestWriter {
  private var hasEntry = false
  private var hasRecords = false

  package init() {}

  /// - Parameter base: the site’s absolute address.
  package func begin(base: String, into bytes: inout [UInt8]) {
    let head = JSON.object([
      "format": .text(SiteManifest.format), "$schema": .text(base + SiteManifest.schemaPath),
      "base": .text(base),
    ])
    head.write(into: &bytes)
    bytes.removeLast()
    bytes.append(contentsOf: ",\"files\":[".utf8)
  }

  package mutating func add(_ file: SiteManifest.File, into bytes: inout [UInt8]) {
    add(file.json, into: &bytes)
  }

  package mutating func add(_ record: SiteManifest.Record, into bytes: inout [UInt8]) {
    if !hasRecords { beginRecords(into: &bytes) }
    add(record.json, into: &bytes)
  }

  /// What another wrote.
  ///
  /// - Parameter line: without what joins it to the next.
  package mutating func add(
    _ part: ManifestReader.Part, _ line: ArraySlice<UInt8>, into bytes: inout [UInt8]
  ) {
    if part == .record, !hasRecords { beginRecords(into: &bytes) }
    join(into: &bytes)
    bytes.append(contentsOf: line)
  }

  package mutating func end(into bytes: inout [UInt8]) {
    if !hasRecords { beginRecords(into: &bytes) }
    bytes.append(contentsOf: "\n]}\n".utf8)
  }

  private mutating func beginRecords(into bytes: inout [UInt8]) {
    hasRecords = true
    hasEntry = false
    bytes.append(contentsOf: "\n],\"records\":[".utf8)
  }

  private mutating func add(_ entry: JSON, into bytes: inout [UInt8]) {
    join(into: &bytes)
    entry.write(into: &bytes)
  }

  private mutating func join(into bytes: inout [UInt8]) {
    bytes.append(contentsOf: hasEntry ? ",\n".utf8 : "\n".utf8)
    hasEntry = true
  }
}
