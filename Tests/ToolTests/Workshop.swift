import Foundation

/// A folder with content and the project's templates, in which the tool is run; deleted with the last reference.
final class Workshop {
  static let templates = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("templates").path

  let path: String

  init(_ files: [String: String] = SmallSite.files) throws {
    path = NSTemporaryDirectory() + "tool-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: path + "/templates", withDestinationPath: Workshop.templates)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: path) } catch {
      print("left behind: \(path): \(error)")
    }
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  /// Templates of its own, which a test may change.
  func copyTemplates() throws {
    try remove("templates")
    try FileManager.default.copyItem(atPath: Workshop.templates, toPath: path + "/templates")
  }

  /// Every file of a folder with its bytes, the manifest's too.
  func bytes(in folder: String = "site") throws -> [String: Data] {
    var bytes: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder) {
      let file = URL(fileURLWithPath: "\(path)/\(folder)/\(name)")
      if !file.isFolder { bytes[name] = try Data(contentsOf: file) }
    }
    return bytes
  }

  /// When each file was written; one that is written again with the same bytes is newer.
  func stamps(in folder: String = "site") throws -> [String: Date] {
    var stamps: [String: Date] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder) {
      let file = URL(fileURLWithPath: "\(path)/\(folder)/\(name)")
      if file.isFolder { continue }
      let facts = try FileManager.default.attributesOfItem(atPath: file.path)
      stamps[name] = facts[.modificationDate] as? Date
    }
    return stamps
  }
}

extension Workshop {
  /// `--as-of` is given unless the test is about the clock.
  func start(
    _ arguments: String..., asOf: String? = "2026-11-20T08:00",
    environment: [String: String] = [:], name: String = "run"
  ) throws -> Running {
    try start(arguments, asOf, environment, name)
  }

  @discardableResult
  func run(
    _ arguments: String..., asOf: String? = "2026-11-20T08:00",
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try start(arguments, asOf, environment, "run").end()
  }

  /// A line of a shell, with the tool as `$TOOL`.
  func shell(_ line: String) throws -> Outcome {
    let environment = ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "TOOL": Tool.path]
    return try Running(
      ["/bin/sh", "-c", line], in: path, environment: environment, name: "shell"
    ).end()
  }

  private func start(
    _ arguments: [String], _ asOf: String?, _ environment: [String: String], _ name: String
  ) throws -> Running {
    let clock = asOf.map { ["--as-of", $0] } ?? []
    return try Running(
      [Tool.path] + arguments + clock, in: path,
      environment: ["HOME": "/nonexistent"].merging(environment) { $1 }, name: name)
  }
}

extension URL {
  fileprivate var isFolder: Bool {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return isFolder.boolValue
  }
}
