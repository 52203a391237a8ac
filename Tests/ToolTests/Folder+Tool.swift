import Foundation
import TestSupport

/// A folder with content and the project's templates, in which the tool is run.
extension Folder {
  static func workshop(_ files: [String: String] = Sample.content) throws -> Folder {
    let folder = try Folder(files)
    try folder.link("templates", to: Repository.templates)
    return folder
  }

  /// Templates of its own, which a test may change.
  func copyTemplates() throws {
    try remove("templates")
    try FileManager.default.copyItem(atPath: Repository.templates, toPath: path + "/templates")
  }
}

extension Folder {
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
