package import Diagnostics
package import Foundation
internal import Vietnamese

/// A folder for one test, made of paths and texts, and deleted with the last reference. Every `.jpg` is a real photograph,
/// every `.pdf` begins as one.
package final class Folder: Sendable {
  package let path: String

  package init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "bieuduong-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files {
      try write(Folder.content(of: name) ?? Data(text.utf8), to: name)
    }
  }

  private static func content(of name: String) -> Data? {
    if name.hasSuffix(".jpg") { return TinyPhoto.jpeg }
    return name.hasSuffix(".pdf") ? Data("%PDF-1.7\n".utf8) : nil
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: path) } catch {
      print("left behind: \(path): \(error)")
    }
  }

  package func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  package func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  package func text(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  /// - Parameter changes: what becomes of files below a folder in this one; nil for one that is deleted.
  package func change(_ changes: [String: String?], in folder: String) throws {
    for (name, text) in changes {
      let path = "\(folder)/\(name)"
      if let text {
        try write(text, to: path)
      } else if exists(path) {
        try remove(path)
      }
    }
  }

  package func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/" + name)
  }

  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }
}

extension Folder {
  /// Everything below a folder, folders with a slash at their end, without what is in the tool's own.
  package func names(in folder: String = "site") throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder)
      .filter { !$0.hasPrefix(".bieuduong") }
      .map { isFolder(folder + "/" + $0) ? $0 + "/" : $0 }.sorted()
  }

  /// Every file of a folder with its bytes, the manifest's too, but not what one build tells the next.
  package func bytes(in folder: String = "site") throws -> [String: Data] {
    try files(in: folder) { try Data(contentsOf: URL(fileURLWithPath: path + "/" + $0)) }
      .filter { $0.key == ".bieuduong/origin.local" || !$0.key.hasSuffix(".local") }
  }

  package func stamps(in folder: String = "site") throws -> [String: FileStamp] {
    try files(in: folder, stamp)
  }

  package func stamp(_ name: String) throws -> FileStamp {
    let facts = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return FileStamp(
      inode: facts[.systemFileNumber] as? Int, modified: facts[.modificationDate] as? Date)
  }

  private func files<Fact>(
    in folder: String, _ look: (String) throws -> Fact
  ) throws -> [String: Fact] {
    var facts: [String: Fact] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder)
    where !isFolder(folder + "/" + name) {
      facts[name] = try look(folder + "/" + name)
    }
    return facts
  }

  private func isFolder(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
    return isFolder.boolValue
  }
}

/// What changes when a file is written again, even with the same bytes.
package struct FileStamp: Equatable {
  package let inode: Int?
  package let modified: Date?
}

extension Folder {
  /// `file:line:column rule: message`, with paths below the folder.
  package func line(_ finding: Diagnostic) -> String {
    let place = finding.place.map { "\($0.file):\($0.line):\($0.column) " } ?? ""
    return "\(place)\(finding.rule.rawValue): \(finding.message.en)"
      .replacingOccurrences(of: path + "/", with: "")
  }

  package func lineWithNotes(_ finding: Diagnostic) -> String {
    let notes = finding.notes.map { " (\($0.en))" }.joined()
    return line(finding) + notes.replacingOccurrences(of: path + "/", with: "")
  }
}
