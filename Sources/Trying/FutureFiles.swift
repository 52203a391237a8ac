internal import Content
internal import Writing

/// The files of a content as they would be after changes, by their paths below its folder.
struct FutureFiles {
  private let tree: SourceTree
  private let before: Set<String>
  private var all: [String: HeldFile]
  /// What is written, comes or goes.
  private var touched: Set<String> = []
  private var moves: [(from: String, to: String)] = []

  init(_ tree: SourceTree, after changes: FileChanges) {
    self.tree = tree
    before = Set(tree.files.map(\.path))
    all = Dictionary(
      uniqueKeysWithValues: tree.files.map { ($0.path, .file(tree.shown($0.path))) })
    for change in changes.all { make(change) }
  }

  private mutating func make(_ change: FileChanges.Change) {
    switch change {
    case .create(let path, let bytes), .replace(let path, _, let bytes):
      guard let path = tree.path(ofShown: path) else { return }
      all[path] = .bytes(bytes)
      touched.insert(path)
    case .move(let old, let new):
      guard let old = tree.path(ofShown: old), let new = tree.path(ofShown: new) else { return }
      for (path, held) in take(old) {
        all[new + path.dropFirst(old.count)] = held
        touched.insert(new + path.dropFirst(old.count))
      }
      moves.append((old, new))
    case .remove(let path):
      guard let path = tree.path(ofShown: path) else { return }
      _ = take(path)
    }
  }

  /// A file, or all that is in a folder.
  private mutating func take(_ path: String) -> [(String, HeldFile)] {
    let taken = all.filter { $0.key == path || $0.key.hasPrefix(path + "/") }
    for path in taken.keys { all[path] = nil }
    touched.formUnion(taken.keys)
    return Array(taken)
  }

  /// Where a file of the content will lie.
  func moved(_ path: String) -> String {
    moves.reduce(path) { path, move in
      path == move.from || path.hasPrefix(move.from + "/")
        ? move.to + path.dropFirst(move.from.count) : path
    }
  }

  /// The files of all records of which something is touched, and what else is: as they would be, and which of them are
  /// there now.
  var concerned: (files: [(path: String, held: HeldFile)], now: Set<String>) {
    let homes = Set(touched.map(home))
    let isConcerned = { (path: String) in path.andFolders.contains { homes.contains($0) } }
    return (
      all.filter { isConcerned($0.key) }.map { ($0.key, $0.value) }.sorted { $0.path < $1.path },
      before.filter(isConcerned)
    )
  }

  /// The folder of the record that it belongs to, the outermost; the file itself where it stands alone.
  private func home(of path: String) -> Substring {
    var home = path[...]
    for folder in path.andFolders.dropFirst() where folder.contains("/") {
      let record = folder + "/record.yaml"
      if all[String(record)] != nil || before.contains(String(record)) { home = folder }
    }
    return home
  }
}

extension String {
  /// A path, and the folders it lies in from the innermost.
  fileprivate var andFolders: [Substring] {
    [self[...]]
      + utf8.indices.reversed().filter { utf8[$0] == UInt8(ascii: "/") }.map { self[..<$0] }
  }
}
