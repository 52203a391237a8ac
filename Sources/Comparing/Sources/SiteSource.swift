package import Digests
internal import Edition
internal import Records

/// A site that can be held against another: as it lies in a folder, as it was committed, as it would be built.
package protocol SiteSource: Sendable {
  /// What tells the bytes of each file from others, by its path; nothing of what builds tell each other.
  var files: [String: FileMark] { get }

  /// Nil where there is no such file, or it cannot be read.
  func bytes(of path: String) -> [UInt8]?
}

package enum FileMark: Hashable, Sendable {
  case digest(Digest)
  /// The name by which Git keeps it.
  case blob(String)
  /// A file that is not made to be compared: a picture, whose path tells of what it is made; an archive.
  case unmade
}

/// Why there is nothing to compare.
package enum SourceFailure: Error, Sendable {
  /// Neither a folder nor a commit.
  case unknown(String)
  /// The commit has no such folder.
  case noFolder(String, commit: String)
  /// A folder without the data of a site.
  case noSite(String)
}

extension SiteSource {
  /// Whether it has the tables by which records are compared.
  package var hasRecords: Bool {
    Kind.allCases.contains { files[DataPath.jsonLines($0.folder)] != nil }
  }
}
