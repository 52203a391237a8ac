internal import Foundation

/// Where the forms of an issue are put.
package struct IssueFolder: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// Each whole: they are written aside, and put in their places when all are there.
  ///
  /// - Throws: ``IssueFailure/folder(_:code:)``.
  package func write(_ files: [IssuedFile]) throws {
    let aside = "\(path)/.bulletin-\(ProcessInfo.processInfo.processIdentifier)"
    let manager = FileManager.default
    defer { try? manager.removeItem(atPath: aside) }
    do {
      try manager.createDirectory(atPath: aside, withIntermediateDirectories: true)
      for file in files {
        try Data(file.bytes).write(to: URL(fileURLWithPath: "\(aside)/\(file.name)"))
      }
    } catch {
      throw IssueFailure.folder(path, code: errno)
    }
    for file in files where rename("\(aside)/\(file.name)", "\(path)/\(file.name)") != 0 {
      throw IssueFailure.folder(path, code: errno)
    }
  }
}
