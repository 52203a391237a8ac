internal import Foundation
internal import Synchronization

/// A site as it was committed.
package final class CommitSite: SiteSource {
  package let files: [String: FileMark]
  private let blobs: GitBlobs

  /// - Parameter name: a commit, or a commit and the folder in it, `HEAD~3:site`.
  /// - Returns: nil where Git knows no such commit.
  package init?(_ name: String, folder usual: String = "site") throws(SourceFailure) {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    guard let commit = parts.first, !commit.hasPrefix("-"),
      Git.output(["rev-parse", "--verify", "--quiet", "\(commit)^{commit}"]) != nil
    else { return nil }
    let folder = parts.count > 1 ? parts[1] : usual
    let tree = "\(commit):./\(folder.hasSuffix("/") ? String(folder.dropLast()) : folder)"
    guard let listed = Git.output(["ls-tree", "-r", "-z", "--full-tree", tree]) else {
      throw .noFolder(folder, commit: commit)
    }
    var files: [String: FileMark] = [:]
    for entry in listed.split(separator: 0) {
      guard let tab = entry.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let words = entry[..<tab].split(separator: UInt8(ascii: " "))
      let path = String(decoding: entry[(tab + 1)...], as: UTF8.self)
      guard words.count == 3, !path.hasPrefix(".bieuduong/") else { continue }
      files[path] = .blob(String(decoding: words[2], as: UTF8.self))
    }
    self.files = files
    blobs = GitBlobs()
  }

  package func bytes(of path: String) -> [UInt8]? {
    guard case .blob(let name)? = files[path] else { return nil }
    return blobs.bytes(of: name)
  }
}

enum Git {
  static func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.standardError = FileHandle.nullDevice
    return process
  }

  /// What a command printed; nil where it failed.
  static func output(_ arguments: [String]) -> [UInt8]? {
    let (process, output) = (process(arguments), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    // Without Git there are no commits, which the caller tells.
    do { try process.run() } catch { return nil }
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? [UInt8](printed) : nil
  }
}

/// One process that hands out files, for there may be thousands.
private final class GitBlobs: Sendable {
  private struct Talk {
    let process: Process
    let asks: FileHandle
    let answers: FileHandle
  }

  private let talk = Mutex<Talk?>(nil)

  deinit {
    talk.withLock { talk in
      do { try talk?.asks.close() } catch {}
      talk?.process.waitUntilExit()
    }
  }

  func bytes(of name: String) -> [UInt8]? {
    talk.withLock { talk in
      do {
        let open = try talk ?? GitBlobs.begin()
        talk = open
        try open.asks.write(contentsOf: Data("\(name)\n".utf8))
        return try GitBlobs.answer(open.answers)
      } catch {
        return nil
      }
    }
  }

  private static func begin() throws -> sending Talk {
    let (process, asks, answers) = (Git.process(["cat-file", "--batch"]), Pipe(), Pipe())
    process.standardInput = asks
    process.standardOutput = answers
    try process.run()
    return Talk(
      process: process, asks: asks.fileHandleForWriting, answers: answers.fileHandleForReading)
  }

  /// `name type size`, the bytes, a line end.
  private static func answer(_ answers: FileHandle) throws -> [UInt8]? {
    var head: [UInt8] = []
    while let byte = try answers.read(upToCount: 1)?.first, byte != UInt8(ascii: "\n") {
      head.append(byte)
    }
    let words = String(decoding: head, as: UTF8.self).split(separator: " ")
    guard words.count == 3, let size = Int(words[2]) else { return nil }
    var bytes: [UInt8] = []
    while bytes.count < size + 1, let piece = try answers.read(upToCount: size + 1 - bytes.count),
      !piece.isEmpty
    {
      bytes.append(contentsOf: piece)
    }
    return bytes.count == size + 1 ? Array(bytes.dropLast()) : nil
  }
}
