internal import Diagnostics
internal import Records
internal import Vietnamese

/// Which files of the tree make up which record.
struct Catalogue {
  /// In the order of their paths.
  private(set) var records: [RecordSource] = []
  /// `site.yaml` and the vocabularies, by their paths below the content folder.
  private(set) var others: [String: RecordSource] = [:]
  private(set) var findings: [Diagnostic] = []
  private let tree: SourceTree
  private var unknownFolders: Set<Substring> = []

  static let site = "site.yaml"
  static let forms = "vocabularies/forms.yaml"
  static let fields = "vocabularies/fields.yaml"
  static let glossary = "vocabularies/glossary.yaml"

  init(_ tree: SourceTree) {
    self.tree = tree
    let folders = RecordFolders(tree)
    for file in tree.files { sort(file, folders) }
  }

  private mutating func sort(_ file: SourceFile, _ folders: RecordFolders) {
    let parts = file.path.split(separator: "/")
    if [Catalogue.site, Catalogue.forms, Catalogue.fields, Catalogue.glossary].contains(file.path) {
      others[file.path] = RecordSource(path: tree.shown(file.path), name: file.path, kind: nil)
    } else if parts.count == 1 || parts[0] == "vocabularies" {
      unused(file)
    } else if let kind = Catalogue.kinds[parts[0]] {
      sort(file, parts, kind, folders)
    } else if unknownFolders.insert(parts[0]).inserted {
      findings.append(.unknownFolder(String(parts[0]), shown: tree.shown(String(parts[0]))))
    }
  }

  private mutating func sort(
    _ file: SourceFile, _ parts: [Substring], _ kind: Kind, _ folders: RecordFolders
  ) {
    if let folder = folders.owner(of: parts) {
      if file.path == folder + "/" + RecordFolders.record { add(folder, kind, folders) }
    } else if parts.last == "record.yaml" {
      findings.append(.strayRecord(tree.shown(file.path)))
    } else if file.path.hasSuffix(".yaml") {
      let name = String(parts[parts.count - 1].dropLast(5))
      records.append(RecordSource(path: tree.shown(file.path), name: name, kind: kind))
    } else if file.path.lowercased().hasSuffix(".yml") || file.path.lowercased().hasSuffix(".yaml")
    {
      findings.append(.wrongExtension(tree.shown(file.path)))
    } else {
      unused(file)
    }
  }

  private mutating func add(_ folder: String, _ kind: Kind, _ folders: RecordFolders) {
    let name = folder.split(separator: "/").last.map(String.init) ?? folder
    records.append(
      RecordSource(
        path: tree.shown(folder + "/" + RecordFolders.record), name: name, kind: kind,
        folder: folder, files: folders.files(of: folder), shownFolder: tree.shown(folder)))
  }

  private mutating func unused(_ file: SourceFile) {
    findings.append(.unusedFile(tree.shown(file.path)))
  }

  private static let kinds: [Substring: Kind] = Dictionary(
    uniqueKeysWithValues: Kind.allCases.map { (Substring($0.folder), $0) })
}

/// The folders that are one record each, and what lies in them.
struct RecordFolders {
  static let record = "record.yaml"

  private var files: [String: [String]] = [:]

  init(_ tree: SourceTree) {
    for file in tree.files where file.path.hasSuffix("/" + RecordFolders.record) {
      let folder = String(file.path.dropLast(RecordFolders.record.count + 1))
      if folder.contains("/") { files[folder] = [] }
    }
    for file in tree.files {
      guard let folder = owner(of: file.path.split(separator: "/")) else { continue }
      let own = String(file.path.dropFirst(folder.utf8.count + 1))
      if own != RecordFolders.record { files[folder]?.append(own) }
    }
  }

  /// Below the record's folder, in the order of their paths.
  func files(of folder: String) -> [String] { files[folder] ?? [] }

  /// The outermost record folder about a file.
  func owner(of parts: [Substring]) -> String? {
    guard parts.count > 2, let path = parts.first?.base else { return nil }
    for part in parts[1..<(parts.count - 1)] {
      let folder = String(path[..<part.endIndex])
      if files[folder] != nil { return folder }
    }
    return nil
  }
}
