private import Digests
private import Glibc
package import Vietnamese

/// A file that a build keeps beside the content: what was published.
package struct KeptBeside: Sendable {
  private let name: String
  private let folder: String

  /// Where the next one waits for its place.
  private var nextPath: String { ".\(name).next" }

  /// What has become of it.
  package struct Outcome: Sendable {
    /// Of what stands there; empty where there is no such file, or none that can be read.
    package let version: String
    /// Why it could not be written; nil where it is as it should be.
    package let failure: Bilingual?
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

  /// Whole or not at all; one that says the same stays as it is.
  package func write(_ bytes: [UInt8]) -> Outcome {
    guard let content = OutputFolder(existing: folder) else {
      return Outcome(version: "", failure: OutputFailure(path: folder, code: ENOENT).reason)
    }
    let version = Digest(of: bytes).text
    if self.version(content) == version { return Outcome(version: version, failure: nil) }
    do throws(OutputFailure) {
      try content.write(bytes, to: nextPath)
      // Pages are made again after a power failure; what was published cannot be.
      try content.settle(nextPath)
      try content.rename(nextPath, to: name)
      return Outcome(version: version, failure: nil)
    } catch {
      _ = content.isRemoved(nextPath)
      return Outcome(version: self.version(content), failure: error.reason)
    }
  }
}
