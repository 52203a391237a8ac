package import Digests
internal import Synchronization

/// The trees of YAML files in which nothing was wrong, packed, by the digests of the files: where one is as it was, nobody reads
/// YAML again.
package struct KeptTrees: Sendable {
  private let trees: [Digest: ArraySlice<UInt8>]

  package init(_ trees: [Digest: ArraySlice<UInt8>] = [:]) { self.trees = trees }

  var count: Int { trees.count }

  subscript(file: Digest) -> ArraySlice<UInt8>? { trees[file] }
}

/// Those that are read now. One buffer for all threads: thousands of small ones would leave memory full of holes when they go.
final class TreesInMaking: Sendable {
  private let made = Mutex<(bytes: [UInt8], places: [Digest: Range<Int>])>(([], [:]))

  func add(_ tree: Yaml, of file: Digest) {
    made.withLock { made in
      let start = made.bytes.count
      made.bytes.appendPacked(tree)
      made.places[file] = start..<made.bytes.count
    }
  }

  var trees: [Digest: ArraySlice<UInt8>] {
    made.withLock { made in made.places.mapValues { made.bytes[$0] } }
  }
}
