internal import Diagnostics
internal import Records
internal import Vietnamese

/// Which files of the tree make up which record.
struct Catalogue: Sendable {
  /// In the order of their paths.
  private(set) var records: [RecordSource] = []
  /// `site.yaml` and the vocabularies, by their paths below the content folder.
  private(set) var others: [String: RecordSource] = [:]
  private(set) var findings: [Diagnostic] = []
  /// What stands under another name than it should; naming it is no further mistake.
  private(set) var unread = UnreadRecords()
  /// Shared files that stand under another name.
  private(set) var misnamed: Set<String> = []
  private let tree: SourceTree
  private var unknownFolders: Set<Substring> = []
  /// Folders whose record stands under another name, with a slash at their end.
  private var foldersInDoubt: Set<Substring> = []

  static let site = "site.yaml"
  static let forms = "vocabularies/forms.yaml"
  static let fields = "vocabularies/fields.yaml"
  static let glossary = "vocabularies/glossary.yaml"
  static let baseSalaries = "vocabularies/base-salaries.yaml"
  static let shared: Set = [site, forms, fields, glossary, baseSalaries]

  init(_ tree: SourceTree) {
    self.tree = tree
    let folders = RecordFolders(tree)
    for (file, folder) in zip(tree.files, folders.owners) where folder == nil {
      if IntendedName.of(lastPart(of: file.path)) == RecordFolder.file {
        foldersInDoubt.insert(folderPart(of: file.path))
      }
    }
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
    } else if let meant = sharedName(of: file.path) {
      misnamed.insert(meant)
      misname(file, as: lastPart(of: meant))
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
    } else if let meant = IntendedName.of(name) {
      misname(file, as: meant)
      noteUnread(file, kind, as: meant)
    } else if name.hasSuffix(".yaml") {
      let id = String(name.dropLast(5))
      records.append(
        RecordSource(
          path: tree.shown(file.path), name: id, kind: kind))
    } else if !foldersInDoubt.contains(folderPart(of: file.path)) {
      unused(file)
    }
  }

  /// `site.yaml` for `Site.yml`; nil where nothing of the kind was meant, or the file is there besides.
  private func sharedName(of path: String) -> String? {
    guard let meant = IntendedName.of(lastPart(of: path)) else { return nil }
    let whole = folderPart(of: path) + meant
    return Catalogue.shared.contains(String(whole)) ? String(whole) : nil
  }

  private mutating func misname(_ file: SourceFile, as meant: String) {
    findings.append(.misnamed(tree.shown(file.path), as: meant))
  }

  private mutating func noteUnread(_ file: SourceFile, _ kind: Kind, as meant: String) {
    guard meant.hasSuffix(".yaml") else { return }
    let folder = String(folderPart(of: file.path).dropLast())
    let id = meant == RecordFolder.file ? lastPart(of: folder) : String(meant.dropLast(5))
    unread.names[kind, default: []].insert(id)
  }

  private mutating func reportFolder(of file: SourceFile) {
    let top = top(of: file.path)
    if unknownFolders.insert(top).inserted {
      findings.append(.unknownFolder(String(top), shown: tree.shown(String(top))))
      let meant = nearest(to: String(top), among: Kind.allCases.map(\.folder))
      if let kind = meant.flatMap({ Catalogue.kinds[$0[...]] }) { unread.kinds.insert(kind) }
    }
  }

  private mutating func unused(_ file: SourceFile) {
    findings.append(.unusedFile(tree.shown(file.path)))
  }

  /// Some of its records, and behind them those of another folder; of shared files that of the other counts.
  func keeping(_ stays: [Bool], with other: Catalogue) -> Catalogue {
    var all = self
    all.records = zip(records, stays).filter(\.1).map(\.0) + other.records
    all.others.merge(other.others) { $1 }
    all.findings += other.findings
    return all
  }

  /// Whether what cannot be found, for it stands under another name, is what it was.
  func lacksTheSame(as other: Catalogue) -> Bool {
    unread == other.unread && misnamed == other.misnamed
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

/// The path without its last part, with a slash at its end.
private func folderPart(of path: String) -> Substring {
  path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
}
