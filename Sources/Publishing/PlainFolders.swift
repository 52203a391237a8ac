private import Synchronization

/// Which folders of the output were seen to be folders, so that each is looked at once.
final class PlainFolders: Sendable {
  private let output: OutputFolder
  private let known = Mutex<Set<Substring>>([])

  init(of output: OutputFolder) { self.output = output }

  /// Whether everything above the path is a folder or nothing yet; a symbolic link would lead out of the output.
  func areAbove(_ path: String) -> Bool {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return true }
    let folder = path[..<slash]
    if known.withLock({ $0.contains(folder) }) { return true }
    guard areAbove(String(folder)) else { return false }
    switch output.entry(String(folder)) {
    case .folder, .nothing:
      known.withLock { _ = $0.insert(folder) }
      return true
    case .file, .other: return false
    }
  }
}
