import Content
import Diagnostics
import Foundation
import Vietnamese

/// A content folder for one test, made of paths and texts, and deleted with the last reference.
final class Folder {
  let path: String

  init(_ files: [String: String]) throws {
    path = NSTemporaryDirectory() + "content-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files {
      try write(name.hasSuffix(".jpg") ? TinyPhoto.jpeg : Data(text.utf8), to: name)
    }
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: path) } catch {
      print("left behind: \(path): \(error)")
    }
  }

  func write(_ data: Data, to name: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  func read(jobs: Int = 1) -> Content {
    let (tree, findings) = SourceTree.read(path)
    let content = Content.read(tree, jobs: jobs)
    return Content(
      settings: content.settings, registry: content.registry,
      findings: findings + content.findings)
  }

  /// One line a finding: `file:line:column rule: message`, with paths below the folder.
  func lines(jobs: Int = 1) -> [String] { read(jobs: jobs).findings.map(line) }

  func line(_ finding: Diagnostic) -> String {
    guard let place = finding.place else {
      return "\(finding.rule.rawValue): \(finding.message.en)"
    }
    let file = place.file.replacingOccurrences(of: path + "/", with: "")
    return "\(file):\(place.line):\(place.column) \(finding.rule.rawValue): \(finding.message.en)"
      .replacingOccurrences(of: path + "/", with: "")
  }
}
