package import Foundation

/// The project's own files.
package enum Repository {
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static let content = root.appending(path: "content").path
  package static let templates = root.appending(path: "templates").path
}
