/// What has changed in the folders that are watched.
package enum Change: Equatable, Sendable {
  /// These files, by their paths as they are shown; perhaps one that is new, or gone.
  case files(Set<String>)
  /// What it was is not known.
  case unknown

  func and(_ other: Change) -> Change {
    guard case .files(let mine) = self, case .files(let others) = other else { return .unknown }
    return .files(mine.union(others))
  }
}

/// Why changes are looked for instead of being told by the system.
package enum Silence: Equatable, Sendable {
  /// The folder lies on another machine, whose changes the kernel here does not see.
  case network(String)
  /// As many folders are watched as the system allows.
  case limit
}
