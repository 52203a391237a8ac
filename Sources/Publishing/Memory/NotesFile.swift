/// What one run leaves to the next beside the content, for a check writes no site. Nobody reads it as content, for the name of its
/// folder begins with a dot, and no version control takes it. Where it cannot be written, the next run is a first one.
struct NotesFile: Sendable {
  private static let home = ".bieuduong"
  private static let ignoring = home + "/.gitignore"

  private let folder: String
  private let path: String
  private let nextPath: String

  /// - Parameter folder: of the content.
  init(_ name: String, in folder: String) {
    self.folder = folder
    path = "\(NotesFile.home)/\(name).local"
    nextPath = "\(NotesFile.home)/\(name).next"
  }

  /// All of it, or why there is something that is of no use.
  func read() -> (bytes: [UInt8]?, Forgetting?) {
    guard let content = OutputFolder(existing: folder), content.entry(NotesFile.home) == .folder
    else { return (nil, nil) }
    switch content.entry(path) {
    case .nothing: return (nil, nil)
    case .folder, .other: return (nil, .unreadable)
    case .file(let size, _):
      guard size <= Memory.most else { return (nil, .damaged) }
      do throws(OutputFailure) {
        return (try content.read(path), nil)
      } catch {
        return (nil, .unreadable)
      }
    }
  }

  /// Whole, or not at all; and not by two at a time.
  func write(_ bytes: [UInt8]) {
    guard let content = OutputFolder(existing: folder), content.lock() else { return }
    Interruption.outliveLongFiles()
    do throws(OutputFailure) {
      try content.makeFolder(NotesFile.home)
      if content.entry(NotesFile.ignoring) == .nothing {
        try content.write(Array("*\n".utf8), to: NotesFile.ignoring)
      }
      try content.write(bytes, to: nextPath)
      try content.rename(nextPath, to: path)
    } catch {
      _ = content.isRemoved(nextPath)
    }
  }
}
