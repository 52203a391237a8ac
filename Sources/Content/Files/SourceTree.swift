package import Diagnostics

/// A file of the content folder, not yet opened.
package struct SourceFile: Hashable, Sendable {
  /// Below the content folder, `/` between parts: `units/ubnd-tinh-binh-duong.yaml`.
  package let path: String
  /// In bytes.
  package let size: Int
  /// When the system last noted a change of the file, which nobody can set back.
  package let changed: ChangeTime

  package init(path: String, size: Int, changed: ChangeTime) {
    self.path = path
    self.size = size
    self.changed = changed
  }
}

package struct ChangeTime: Hashable, Sendable {
  package let seconds: Int
  package let nanoseconds: Int

  package init(seconds: Int, nanoseconds: Int) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }
}

/// The files an editor may have meant: everything below the content folder but dot files, `README*`, `Thumbs.db`
/// and what the tool keeps there of earlier builds.
package struct SourceTree: Hashable, Sendable {
  /// The folder as the user named it, without a slash at its end.
  package let folder: String
  /// In the order of their paths, whatever the order of the disk.
  package let files: [SourceFile]
  /// What is there and could not be taken: a finding says why.
  let refused: [String]

  package init(folder: String, files: [SourceFile], refused: [String] = []) {
    self.folder = folder
    self.refused = refused
    self.files = files.sorted { $0.path < $1.path }
  }

  /// Lists the folder without following a single link, and says of each thing it cannot take why.
  package static func read(_ folder: String) -> (tree: SourceTree, findings: [Diagnostic]) {
    var walk = Walk(folder: trimmed(folder))
    walk.run()
    let tree = SourceTree(folder: walk.folder, files: walk.files, refused: walk.refused)
    return (tree, walk.findings)
  }

  /// A path below the folder as messages show it and as it is opened: `content/site.yaml`.
  package func shown(_ path: String) -> String { SourceTree.shown(path, in: folder) }

  static func shown(_ path: String, in folder: String) -> String {
    switch folder {
    case ".": path
    case "/": "/" + path
    default: path.isEmpty ? folder : folder + "/" + path
    }
  }

  /// The path below the folder of what is shown; nil for what lies elsewhere.
  package func path(ofShown shown: String) -> String? {
    let prefix = self.shown("x").dropLast()
    return shown.hasPrefix(prefix) ? String(shown.dropFirst(prefix.count)) : nil
  }

  private static func trimmed(_ folder: String) -> String {
    var text = Substring(folder)
    while text.count > 1, text.hasSuffix("/") { text.removeLast() }
    return text.isEmpty ? "." : String(text)
  }
}

extension SourceTree {
  /// The files that are not what they were, are new or are gone, as messages show them.
  package func differences(from other: SourceTree) -> [String] {
    guard self != other else { return [] }
    let changed = Set(files).symmetricDifference(other.files).map(\.path)
    return Set(changed + Set(refused).symmetricDifference(other.refused)).sorted().map { shown($0) }
  }
}
