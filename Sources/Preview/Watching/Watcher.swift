/// Tells of changes in folders, those of a save or a checkout together, for as long as there are any folders.
package final class Watcher {
  private let roots: [String]
  private var source: Source
  /// Nil where the system tells of changes by itself.
  package private(set) var silence: Silence?

  private enum Source {
    case told(WatchedFolders)
    case lookedFor(ListedFolders)
  }

  /// - Parameter roots: as they are shown, without a slash at the end.
  package init(_ roots: [String]) {
    self.roots = roots
    (source, silence) = Watcher.source(for: roots)
  }

  /// Waits for a change and for the quiet after it.
  ///
  /// - Parameter seconds: after which nil is returned, so that the time can be looked at.
  package func next(within seconds: Int32) -> Change? {
    switch source {
    case .lookedFor(let folders): return folders.wait().map(afterLooking)
    case .told(let folders):
      guard let first = folders.wait(milliseconds: seconds * 1000) else { return nil }
      let change = first.and(rest(of: folders))
      if folders.isLost { watchAnew() }
      return change
    }
  }

  /// What was looked for because it was gone is watched again once it is back.
  private func afterLooking(_ change: Change) -> Change {
    guard silence == nil else { return change }
    watchAnew()
    return .unknown
  }

  /// Ten files that are written at once are one change. One that never ends is told of all the same.
  private func rest(of folders: WatchedFolders) -> Change {
    var change = Change.files([])
    for _ in 0..<Watcher.mostPauses {
      guard let next = folders.wait(milliseconds: Watcher.pause) else { break }
      change = change.and(next)
    }
    return change
  }

  private static let pause: Int32 = 6
  private static let mostPauses = 20

  /// A folder that is gone is waited for: whoever renames one has it back in a moment.
  private func watchAnew() { (source, silence) = Watcher.source(for: roots) }

  private static func source(for roots: [String]) -> (Source, Silence?) {
    if let name = roots.lazy.compactMap(NetworkDrive.system).first {
      return (.lookedFor(ListedFolders(roots)), .network(name))
    }
    if let folders = WatchedFolders(roots) { return (.told(folders), nil) }
    return (.lookedFor(ListedFolders(roots)), roots.allSatisfy(isFolder) ? .limit : nil)
  }
}
