extension Comparison {
  /// What a deployment has to do, a line each.
  package enum FileList: String, CaseIterable, Sendable {
    /// Files to be sent: `rsync --files-from`.
    case changed
    /// Files to be taken away.
    case removed
    /// Addresses that a cache has to forget.
    case purge
  }

  package func list(_ list: FileList) -> String {
    let lines =
      switch list {
      case .changed: (files.added + files.changed).sorted()
      case .removed: files.removed
      case .purge: (files.added + files.changed + files.removed).sorted().map(address)
      }
    return lines.map { $0 + "\n" }.joined()
  }

  /// As it is asked for: without the file that stands for its folder.
  private func address(of path: String) -> String {
    let index = "index.html"
    let isFolder = path == index || path.hasSuffix("/" + index)
    return base + (isFolder ? String(path.dropLast(index.count)) : path)
  }
}
