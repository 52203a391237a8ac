/// What `--version` says: the number, and of which commit the program is.
package enum ToolVersion {
  package static let number = "0.1.0"

  /// “0.1.0 (3fa6173dd, 2026-11-29)”; the number alone where nobody knew the commit.
  package static var text: String {
    let commit = sourceCommit().split(separator: " ").joined(separator: ", ")
    return commit.isEmpty ? number : "\(number) (\(commit))"
  }
}
