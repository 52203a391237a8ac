package import Diagnostics
package import Digests
internal import Keeping

/// What was found wrong with the files of each record when they were last read, and what the files are now.
package struct KnownReadings: Sendable {
  private let verdicts: [String: Verdict]
  private let tree: SourceTree
  private let digests: [String: Digest]
  /// The settings name telephones and mailboxes that any text may bear.
  private let settings: UInt64

  /// - Parameters:
  ///   - verdicts: by the paths of records below the folder.
  ///   - digests: of every file of the tree, by its path as it is shown.
  package init(_ verdicts: [String: Verdict], _ tree: SourceTree, _ digests: [String: Digest]) {
    self.verdicts = verdicts
    self.tree = tree
    self.digests = digests
    settings = digests[tree.shown(Catalogue.site)]?.number ?? 0
  }

  /// Of all files of a record, and of what else decides what is wrong with them.
  func version(of source: RecordSource) -> UInt64 {
    var version = Fingerprint(settings)
    for file in [source.path] + source.files.map({ source.shownFolder + "/" + $0 }) {
      version.add(tree.path(ofShown: file) ?? file)
      version.add(digests[file]?.number ?? 0)
    }
    return version.value
  }

  /// What was found when the files were as they are; nil where they have to be looked through.
  func findings(of source: RecordSource, version: UInt64) -> [Diagnostic]? {
    guard let known = verdicts[name(of: source)], known.version == version else { return nil }
    return known.findings
  }

  func name(of source: RecordSource) -> String { tree.path(ofShown: source.path) ?? source.path }
}
