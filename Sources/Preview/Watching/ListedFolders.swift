internal import Content
internal import Glibc

/// Folders that are listed again and again: where the kernel tells nothing, for they lie on another machine.
final class ListedFolders {
  private let roots: [String]
  private var trees: [SourceTree]
  /// How long a listing took, so that looking never takes more than a twentieth of the time.
  private var cost: Duration

  init(_ roots: [String]) {
    self.roots = roots
    trees = []
    cost = .zero
    trees = listed()
  }

  /// What changed, looked for once, after a second or so; nil where nothing did.
  func wait() -> Change? {
    usleep(useconds_t(max(.seconds(1), cost * 20) / .microseconds(1)))
    let now = listed()
    defer { trees = now }
    return zip(trees, now).compactMap(change).reduce(nil) { known, next in
      known.map { $0.and(next) } ?? next
    }
  }

  private func listed() -> [SourceTree] {
    let start = ContinuousClock.now
    defer { cost = ContinuousClock.now - start }
    return roots.map { SourceTree.read($0).tree }
  }

  private func change(from old: SourceTree, to new: SourceTree) -> Change? {
    guard old != new else { return nil }
    guard old.files.map(\.path) == new.files.map(\.path) else { return .unknown }
    let changed = zip(old.files, new.files).filter { $0 != $1 }
    return changed.isEmpty ? .unknown : .files(Set(changed.map { new.shown($1.path) }))
  }
}
