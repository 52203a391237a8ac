internal import Records

/// Where a record's own photographs and papers are published: once for both languages.
enum MediaAddress {
  static func path(of file: String, in record: RecordKey) -> String {
    "media/\(record.kind.folder)/\(record.name)/\(file)"
  }
}
