private import Digests
private import Glibc
package import Vietnamese

/// A file that a build keeps beside the content: what was published.
package struct KeptBeside: Sendable {
  private let name: String
  private let folder: String

  /// Where the next one waits for its place, beside it.
  private var nextPath: String {
    let (folders, file) =
      name.lastIndex(of: "/").map { slash in
        (name[...slash], name[name.index(after: slash)...])
      } ?? ("", name[...])
    return "\(folders).\(file).next"
  }

  /// What has become of it.
  package struct Outcome: Sendable {
    /// Of what stands there; empty where there is no such file, or none that can be read.
    package let version: String
    /// Why it could not be written; nil where it is as it should be.
    package let failure: Bilingual?

    package init(version: String, failure: Bilingual?) {
      self.version = version
      self.failure = failure
    }
  }

  /// - Parameter folder: of the content.
  package init(_ name: String, in folder: String) {
    self.name = name
    self.folder = folder
  }

  package var asItIs: Outcome { Outcome(version: version(nil), failure: nil) }

  private func version(_ content: OutputFolder?) -> String {
    guard let content = content ?? OutputFolder(existing: folder) else { return "" }
    do throws(OutputFailure) {
      return try content.digest(of: name).text
    } catch {
      return ""
    }
  }

  /// Why it is still there; nil where it is not.
  package func remove() -> Bilingual? {
    guard let content = OutputFolder(existing: folder), !content.isRemoved(name) else { return nil }
    return OutputFailure(path: name, code: errno).reason
  }

  /// Whole or not at all; one that says the same stays as it is.
  ///
  /// - Parameters:
  ///   - settles: whether it is on the disk before it takes its place.
  ///   - afterAll: whether all else that was kept beside the content is on the disk before that, for it tells of it.
  package func write(
    _ bytes: [UInt8], settles: Bool = true, afterAll: Bool = false
  ) -> Outcome {
    guard let content = OutputFolder(existing: folder) else {
      return Outcome(version: "", failure: OutputFailure(path: folder, code: ENOENT).reason)
    }
    let version = Digest(of: bytes).text
    if self.version(content) == version {
      // Of a build that was broken off.
      _ = content.isRemoved(nextPath)
      return Outcome(version: version, failure: nil)
    }
    do throws(OutputFailure) {
      try content.makeFolders(above: nextPath)
      try content.write(bytes, to: nextPath)
      // Pages are made again after a power failure; what was published cannot be.
      if settles { try content.settle(nextPath) }
      // Once for all files: each for itself takes minutes where thousands are new.
      if afterAll { sync() }
      try content.rename(nextPath, to: name)
      if settles { try content.settleNames() }
      return Outcome(version: version, failure: nil)
    } catch {
      _ = content.isRemoved(nextPath)
      return Outcome(version: self.version(content), failure: error.reason)
    }
  }
}
