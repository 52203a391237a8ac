package import Records

/// Where a record's own photographs and papers are published: once for both languages.
package enum MediaAddress {
  package static let folder = "media/"

  package static func path(of file: String, in record: RecordKey) -> String {
    "\(folder)\(record.kind.folder)/\(record.name)/\(file)"
  }
}
