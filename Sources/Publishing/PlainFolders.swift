private import Synchronization

/// What stands where the output's folders should be, so that each is looked at once.
final class PlainFolders: Sendable {
  private let output: OutputFolder
  private let known = Mutex<[Substring: State]>([:])

  enum State {
    case folder
    /// Neither it nor anything in it is there yet.
    case missing
    /// A file, or a symbolic link, which would lead out of the output.
    case foreign
  }

  init(of output: OutputFolder) { self.output = output }

  /// What the path would be put into.
  func state(above path: String) -> State {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return .folder }
    let folder = path[..<slash]
    if let state = known.withLock({ $0[folder] }) { return state }
    let state = look(at: String(folder))
    known.withLock { $0[folder] = state }
    return state
  }

  private func look(at folder: String) -> State {
    let above = state(above: folder)
    guard above == .folder else { return above }
    return switch output.entry(folder) {
    case .folder: .folder
    case .nothing: .missing
    case .file, .other: .foreign
    }
  }
}
