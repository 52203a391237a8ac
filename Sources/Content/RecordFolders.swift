/// A folder that is one record, and what lies in it.
struct RecordFolder {
  static let file = "record.yaml"

  /// Below the content folder, with a slash at its end.
  let prefix: String
  /// Below the folder, in the order of their paths, without the record's own file.
  var files: [String] = []

  var path: String { String(prefix.dropLast()) }
}

/// Which files belong to which record folder, found by two passes over the sorted paths.
struct RecordFolders {
  private(set) var all: [RecordFolder] = []
  /// For each file of the tree the index of its folder.
  private(set) var owners: [Int?] = []

  init(_ tree: SourceTree) {
    for file in tree.files where file.path.hasSuffix("/" + RecordFolder.file) {
      note(String(file.path.dropLast(RecordFolder.file.utf8.count)))
    }
    owners.reserveCapacity(tree.files.count)
    var next = 0
    for file in tree.files { owners.append(owner(of: file.path, from: &next)) }
  }

  /// Of folders within each other the outermost counts; a kind's own folder is none.
  private mutating func note(_ prefix: String) {
    if prefix.utf8.count(where: { $0 == UInt8(ascii: "/") }) < 2 { return }
    if let last = all.last, prefix.hasPrefix(last.prefix) { return }
    while let last = all.last, last.prefix.hasPrefix(prefix) { all.removeLast() }
    all.append(RecordFolder(prefix: prefix))
  }

  /// The files of a folder follow each other, and the folders come in the order of their files.
  private mutating func owner(of path: String, from next: inout Int) -> Int? {
    while next < all.count, all[next].prefix < path, !path.hasPrefix(all[next].prefix) { next += 1 }
    guard next < all.count, path.hasPrefix(all[next].prefix) else { return nil }
    let own = path.utf8.dropFirst(all[next].prefix.utf8.count)
    if let own = String(own), own != RecordFolder.file { all[next].files.append(own) }
    return next
  }
}
