package import Diagnostics
package import Digests
internal import Keeping

/// What was found wrong with the files of each record when they were last read, and what the files are now.
package struct KnownReadings: Sendable {
  private let verdicts: [String: Verdict]
  private let trees: KeptTrees
  private let tree: SourceTree
  private let digests: [String: Digest]
  /// The settings name telephones and mailboxes that any text may bear.
  private let settings: UInt64

  /// - Parameters:
  ///   - verdicts: by the paths of records below the folder.
  ///   - trees: of YAML files as they were read before.
  ///   - digests: of every file of the tree, by its path as it is shown.
  package init(
    _ verdicts: [String: Verdict], _ trees: KeptTrees, _ tree: SourceTree,
    _ digests: [String: Digest]
  ) {
    self.verdicts = verdicts
    self.trees = trees
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

  /// What the next run may be told; nil where that has been told already. Of a file that is no more nothing is left: somebody may
  /// have taken it away for what it said.
  ///
  /// - Parameter new: those that had to be read.
  func trees(
    of sources: [RecordSource], with new: [Digest: ArraySlice<UInt8>]
  ) -> [Digest: ArraySlice<UInt8>]? {
    let files = Set(sources.compactMap(digest))
    let kept = files.compactMap { file in trees[file].map { (file, $0) } }
    guard !new.isEmpty || kept.count < trees.count else { return nil }
    return new.merging(kept) { $1 }
  }

  /// Of its YAML file; nil where nothing is known of that.
  func digest(of source: RecordSource) -> Digest? { digests[source.path] }

  /// As its YAML file was read before; nil where it has to be read.
  func tree(of source: RecordSource) -> ArraySlice<UInt8>? {
    digest(of: source).flatMap { trees[$0] }
  }

  func name(of source: RecordSource) -> String { tree.path(ofShown: source.path) ?? source.path }
}
