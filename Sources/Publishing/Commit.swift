private import Glibc
internal import Outputs

/// Puts staged files in place, and takes away what the site no longer has. From here on a build is completed, not undone:
/// the next manifest lies ready, so that after a crash the next build knows every file that is ours.
struct Commit: Sendable {
  private let output: OutputFolder
  private let old: Manifest
  private let next: Manifest
  /// The next manifest as it is written.
  let manifest: [UInt8]
  private let hasStaged: Bool
  /// Whether the manifest has to be written in any case.
  private let mends: Bool

  init(_ staging: Staging, _ files: SortedFiles) {
    output = staging.output
    old = staging.manifest
    mends = staging.condition != .whole
    let listed = files.each.compactMap { file in file.result.entry.map { (file.path, $0) } }
    next = Manifest(Dictionary(listed) { $1 })
    manifest = Manifest.bytes(listed)
    hasStaged = files.each.contains { $0.result.isStaged }
  }

  /// How many files were removed, and what stopped the work, if anything did.
  func run() -> (removed: Int, failure: OutputFailure?) {
    let obsolete = old.entries.keys.filter { next[$0] == nil }.sorted()
    let isCompleting = output.entry(Manifest.nextPath) != .nothing
    guard hasStaged || next.entries != old.entries || isCompleting || mends else {
      // Folders of files that were made beside the output and turned out to be there are left in it.
      _ = output.isEmptied(Staging.folder) && output.removeIfEmpty(Staging.folder)
      return (0, nil)
    }
    if hasStaged { waitForTick() }
    do {
      try output.write(manifest, to: Manifest.nextPath)
      // Pages are made again after a power failure; which files are ours could not be told without this list.
      try output.settle(Manifest.nextPath)
      try place(nil)
      let removed = try remove(obsolete)
      try output.rename(Manifest.nextPath, to: Manifest.path)
      return (removed, nil)
    } catch {
      return (0, error)
    }
  }

  /// Until the list that is written next is later than all files it lists, as a disk tells times: in ticks of some thousandths of
  /// a second. What is not earlier than its list is read by the next build, which then takes it down anew.
  private func waitForTick() {
    var tick = timespec()
    guard clock_getres(CLOCK_REALTIME_COARSE, &tick) == 0 else { return }
    usleep(UInt32(clamping: tick.tv_nsec / 1_000) + 1)
  }

  /// Moves what is staged for a folder to its place. A folder that the output does not have yet goes there whole.
  private func place(_ folder: String?) throws(OutputFailure) {
    let staged = folder.map(Staging.path) ?? Staging.folder
    for name in output.names(in: staged) {
      let path = folder.map { "\($0)/\(name)" } ?? name
      if output.entry(path) == .folder, output.entry(Staging.path(path)) == .folder {
        try place(path)
      } else {
        try output.rename(Staging.path(path), to: path)
      }
    }
    // One that is left is one that was not put in place, for its folder could not be read.
    guard output.removeIfEmpty(staged) else { throw OutputFailure(path: staged, code: errno) }
  }

  /// How many files were there to be removed. What has become a folder or a link, or lies behind one, is not ours any more.
  private func remove(_ paths: [String]) throws(OutputFailure) -> Int {
    let ours = paths.filter { output.hasOnlyFolders(above: $0) }
    var removed = 0
    for path in ours {
      guard case .file = output.entry(path) else { continue }
      try output.remove(path)
      removed += 1
    }
    removeEmptyFolders(above: ours)
    return removed
  }

  /// Folders that held only our files go with them, from the deepest up.
  private func removeEmptyFolders(above paths: [String]) {
    for path in paths {
      var rest = path[...]
      while let slash = rest.lastIndex(of: "/") {
        rest = rest[..<slash]
        guard output.removeIfEmpty(String(rest)) else { break }
      }
    }
  }
}
