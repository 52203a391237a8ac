internal import Records

/// Where one record stands: its YAML file, and the files of its own beside it.
struct RecordSource: Equatable, Sendable {
  /// The YAML file, as shown and opened.
  let path: String
  /// The id without its kind, not yet known to be well formed.
  let name: String
  /// Nil for the site's settings and the vocabularies.
  let kind: Kind?
  /// The folder that belongs to the record alone, below the content folder; nil for a single file.
  let folder: String?
  /// Paths below `folder`, without the YAML file itself.
  let files: [String]
  /// `folder` as it is opened.
  let shownFolder: String

  init(
    path: String, name: String, kind: Kind?, folder: String? = nil, files: [String] = [],
    shownFolder: String = ""
  ) {
    self.path = path
    self.name = name
    self.kind = kind
    self.folder = folder
    self.files = files
    self.shownFolder = shownFolder
  }

  /// What it is known by; none for what is no record.
  var keys: [RecordKey] { kind.map { [RecordKey($0, name)] } ?? [] }

  /// Whether a file of its folder was meant to be the record or one of its texts.
  func isMisnamed(_ file: String) -> Bool {
    guard let meant = IntendedName.of(file) else { return false }
    return meant == RecordFolder.file || meant.hasSuffix(".md")
  }

  /// Whether a file of that name is there under another.
  func hasMisnamed(_ name: String) -> Bool { files.contains { IntendedName.of($0) == name } }
}
