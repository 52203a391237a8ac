import Diagnostics
import Foundation
import Outputs
import Publishing
import Vietnamese

/// A folder for one test, in which a site is published at `site`, deleted with the last reference.
final class Place {
  let path: String
  var site: String { path + "/site" }

  init() throws {
    path = NSTemporaryDirectory() + "publishing-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: path) } catch {
      print("left behind: \(path): \(error)")
    }
  }

  @discardableResult
  func publish(_ texts: [String: String], jobs: Int = 1, strict: Bool = false) -> Publication {
    publish(texts.sorted { $0.key < $1.key }.map { .text($0.key, $0.value) }, jobs, strict: strict)
  }

  @discardableResult
  func publish(_ files: [OutputFile], _ jobs: Int = 1, strict: Bool = false) -> Publication {
    Publisher(folder: site, jobs: jobs, strict: strict).publish(files)
  }

  func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }

  /// Everything below the folder, folders with a slash at their end, without what is in the manifest's folder.
  func names(in folder: String = "site") throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder)
      .filter { !$0.hasPrefix(".bieuduong") }
      .map { isFolder(folder + "/" + $0) ? $0 + "/" : $0 }.sorted()
  }

  private func isFolder(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
    return isFolder.boolValue
  }

  /// All bytes of the output, the manifest's too.
  func bytes(in folder: String = "site") throws -> [String: Data] {
    var bytes: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder)
    where !isFolder(folder + "/" + name) {
      bytes[name] = try Data(contentsOf: URL(fileURLWithPath: path + "/" + folder + "/" + name))
    }
    return bytes
  }

  /// What changes when a file is written again, even with the same bytes.
  func stamp(_ name: String) throws -> Stamp {
    let facts = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return Stamp(
      inode: facts[.systemFileNumber] as? Int, modified: facts[.modificationDate] as? Date)
  }
}

struct Stamp: Equatable {
  let inode: Int?
  let modified: Date?
}

extension OutputFile {
  static func text(_ path: String, _ text: String) -> OutputFile {
    OutputFile(
      path: path,
      body: .made {
        $0.append(contentsOf: text.utf8)
        return []
      })
  }

  static func text(_ path: String, _ text: String, with finding: Diagnostic) -> OutputFile {
    OutputFile(
      path: path,
      body: .made {
        $0.append(contentsOf: text.utf8)
        return [finding]
      })
  }
}

extension Publication {
  /// One line a finding: `rule: message`, with the test's folder left out.
  func lines(in place: Place) -> [String] {
    findings.map { "\($0.rule.rawValue): \($0.message.en)" }
      .map { $0.replacingOccurrences(of: place.path + "/", with: "") }
  }

  var counts: [Int] { [written, unchanged, removed] }
}
