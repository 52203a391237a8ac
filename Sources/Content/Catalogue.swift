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
  private static let shared: Set = [site, forms, fields, glossary]

  init(_ tree: SourceTree) {
    self.tree = tree
    let folders = RecordFolders(tree)
    for (file, folder) in zip(tree.files, folders.owners) {
      if let folder { sort(file, of: folders.all[folder]) } else { sort(file) }
    }
  }

  private mutating func sort(_ file: SourceFile, of folder: RecordFolder) {
    guard let kind = Catalogue.kinds[top(of: file.path)] else { return reportFolder(of: file) }
    guard file.path.utf8.count == folder.prefix.utf8.count + RecordFolder.file.utf8.count,
      file.path.hasSuffix(RecordFolder.file)
    else { return }
    let path = folder.path
    records.append(
      RecordSource(
        path: tree.shown(file.path), name: lastPart(of: path), kind: kind, folder: path,
        files: folder.files, shownFolder: tree.shown(path)))
  }

  private mutating func sort(_ file: SourceFile) {
    let top = top(of: file.path)
    if Catalogue.shared.contains(file.path) {
      others[file.path] = RecordSource(path: tree.shown(file.path), name: file.path, kind: nil)
    } else if top.isEmpty || top == "vocabularies" {
      unused(file)
    } else if let kind = Catalogue.kinds[top] {
      sort(file, kind)
    } else {
      reportFolder(of: file)
    }
  }

  private mutating func sort(_ file: SourceFile, _ kind: Kind) {
    let name = lastPart(of: file.path)
    if name == RecordFolder.file {
      findings.append(.strayRecord(tree.shown(file.path)))
    } else if name.hasSuffix(".yaml") {
      let id = String(name.dropLast(5))
      records.append(RecordSource(path: tree.shown(file.path), name: id, kind: kind))
    } else if name.lowercased().hasSuffix(".yml") || name.lowercased().hasSuffix(".yaml") {
      findings.append(.wrongExtension(tree.shown(file.path)))
    } else {
      unused(file)
    }
  }

  private mutating func reportFolder(of file: SourceFile) {
    let top = top(of: file.path)
    if unknownFolders.insert(top).inserted {
      findings.append(.unknownFolder(String(top), shown: tree.shown(String(top))))
    }
  }

  private mutating func unused(_ file: SourceFile) {
    findings.append(.unusedFile(tree.shown(file.path)))
  }

  private static let kinds: [Substring: Kind] = Dictionary(
    uniqueKeysWithValues: Kind.allCases.map { (Substring($0.folder), $0) })
}

/// The first folder of a path; empty for a file that is in none.
private func top(of path: String) -> Substring {
  path.utf8.firstIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? ""
}

private func lastPart(of path: String) -> String {
  path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path.utf8[$0...].dropFirst()) ?? path }
    ?? path
}
