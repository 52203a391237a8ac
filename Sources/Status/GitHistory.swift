internal import Content
internal import Digests
internal import Foundation

/// The texts of a file as they were, from the history of the Git repository it stands in.
package enum GitHistory {
  /// How far back is looked: a text that is older than so many changes is not known.
  private static let mostCommits = 200

  /// - Parameter hash: of the text as a translation names it.
  /// - Returns: nil where there is no Git, no repository, or no such text in it.
  package static func text(of file: String, hash: String) -> String? {
    let place = URL(fileURLWithPath: file)
    let (folder, name) = (place.deletingLastPathComponent().path, place.lastPathComponent)
    guard
      let log = git(["log", "--format=%H", "-n", String(mostCommits), "--", name], in: folder)
    else { return nil }
    return String(decoding: log, as: UTF8.self).split(separator: "\n").lazy
      .compactMap { commit in git(["show", "\(commit):./\(name)"], in: folder) }
      .compactMap { bytes in ProseFile.text(of: [UInt8](bytes), file) }
      .first { text in Digest.ofSource(text) == hash }
  }

  /// What a command of Git printed; nil where it failed.
  private static func git(_ arguments: [String], in folder: String) -> Data? {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    // Without Git nothing is known, which the caller tells.
    do { try process.run() } catch { return nil }
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? printed : nil
  }
}
