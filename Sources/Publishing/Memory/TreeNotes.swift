package import Digests
internal import Keeping

/// Where the trees of its YAML files lie beside the content, as the last run read them: by the digest of each file, so that they are
/// good wherever that lies.
package struct TreeNotes: Sendable {
  static let heading = Array("bieuduong trees 1\n".utf8)

  private let file: NotesFile
  private let program: Program

  /// - Parameters:
  ///   - folder: of the content.
  ///   - memory: of the program that reads them.
  package init(in folder: String, beside memory: CheckMemory) {
    file = NotesFile("trees", in: folder)
    program = memory.program
  }

  /// Nothing where they are of no use: another program may read another tree from the same file.
  package func read() -> [Digest: ArraySlice<UInt8>] {
    guard let bytes = file.read().bytes, let last = LastTrees(bytes),
      last.program == program.content
    else { return [:] }
    return last.trees
  }

  package func write(_ trees: [Digest: ArraySlice<UInt8>]) {
    var bytes = TreeNotes.heading + program.content.bytes
    bytes.reserveCapacity(trees.values.reduce(bytes.count) { $0 + $1.count + TreeNotes.besides })
    for (digest, tree) in trees.sorted(by: { $0.key.number < $1.key.number }) {
      bytes += digest.bytes
      bytes.appendPacked(UInt64(tree.count))
      bytes += tree
    }
    bytes += Digest(of: bytes).bytes
    file.write(bytes)
  }

  /// What is written of a tree besides itself, at most.
  private static let besides = 26
}

/// As they lie there.
struct LastTrees {
  let program: Digest
  private(set) var trees: [Digest: ArraySlice<UInt8>] = [:]

  /// Nil for anything but the whole of them.
  init?(_ bytes: [UInt8]) {
    guard var reader = PackedReader(whole: bytes, behind: TreeNotes.heading),
      let program = reader.digest()
    else { return nil }
    self.program = program
    while !reader.isAtEnd {
      guard let digest = reader.digest(), let tree = reader.bytes(reader.next()) else { return nil }
      trees[digest] = tree
    }
  }
}
