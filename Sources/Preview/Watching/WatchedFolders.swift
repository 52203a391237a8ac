internal import Content
internal import Glibc

/// Folders with all that lies in them, watched by the kernel. Costs nothing while nothing happens.
final class WatchedFolders {
  private let roots: [String]
  private let inotify: Inotify
  /// The paths of what is watched, as they are shown.
  private var folders: [Int32: String] = [:]
  /// Whether something may happen that is not told any more: a folder asked for is gone, or too much happened at once.
  private(set) var isLost = false

  /// Nil where the system watches no more folders.
  init?(_ roots: [String]) {
    guard let inotify = Inotify() else { return nil }
    self.roots = roots
    self.inotify = inotify
    for root in roots {
      guard isFolder(root), watch(root) else { return nil }
    }
  }

  /// What changed, after so long at the most; nil where nothing did.
  func wait(milliseconds: Int32) -> Change? {
    guard inotify.wait(milliseconds: milliseconds) else { return nil }
    return inotify.events().compactMap(change).reduce(nil) { known, next in
      known.map { $0.and(next) } ?? next
    }
  }

  /// False where the system watches no more of them; what is not there is no trouble.
  private func watch(_ folder: String) -> Bool {
    switch inotify.watch(folder, isRoot: roots.contains(folder)) {
    case .folder(let number): folders[number] = folder
    case .nothing: return true
    case .full: return false
    }
    return foldersIn(folder, isTop: roots.contains(folder)).allSatisfy(watch)
  }

  private func change(_ event: Inotify.Event) -> Change? {
    if event.isOverflow || event.isEnd || event.isMove {
      let isRoot = folders[event.folder].map(roots.contains) ?? false
      isLost = isLost || event.isOverflow || isRoot
      if event.isEnd { folders[event.folder] = nil }
      return .unknown
    }
    guard let folder = folders[event.folder],
      !SourceTree.passesOver(event.name, atTop: roots.contains(folder))
    else { return nil }
    let path = "\(folder)/\(event.name)"
    guard event.isOfFolder else { return .files([path]) }
    if event.isArrival { _ = watch(path) }
    return .unknown
  }
}

func isFolder(_ path: String) -> Bool {
  var facts = stat()
  return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
}

/// Without those that are passed over, and following no link.
private func foldersIn(_ folder: String, isTop: Bool) -> [String] {
  guard let open = opendir(folder) else { return [] }
  defer { closedir(open) }
  var found: [String] = []
  while let entry = readdir(open) {
    guard entry.pointee.d_type == UInt8(DT_DIR) || entry.pointee.d_type == UInt8(DT_UNKNOWN)
    else { continue }
    let name = withUnsafeBytes(of: entry.pointee.d_name) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    if !SourceTree.passesOver(name, atTop: isTop) { found.append("\(folder)/\(name)") }
  }
  return found
}
