package import Content
internal import Foundation
internal import Stages

/// Files of a content once more, on which something is tried before anything is written: by second names, so that they
/// cost no room, until one of them is changed.
package final class Shadow: Sendable {
  package let folder: String
  private let content: String

  /// Of all files there are. Nil where no place is found.
  package convenience init?(of tree: SourceTree) {
    self.init(of: tree, holding: tree.files.map { ($0.path, .file(tree.shown($0.path))) })
  }

  /// Beside the notes of checks, which nobody reads as content; elsewhere where nothing may be written there. Nil where no
  /// place is found.
  init?(of tree: SourceTree, holding files: [(path: String, held: HeldFile)]) {
    content = tree.folder
    let name = "trying.\(ProcessInfo.processInfo.processIdentifier).\(UUID().uuidString)"
    let homes = [tree.folder + "/.bieuduong", NSTemporaryDirectory()]
    let made = homes.lazy.map { "\($0)/\(name)" }.first { Shadow.fill($0, with: files) }
    guard let made else { return nil }
    folder = made
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private static func fill(_ folder: String, with files: [(path: String, held: HeldFile)]) -> Bool {
    let manager = FileManager.default
    do {
      try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for (path, held) in files {
        let to = "\(folder)/\(path)"
        let home = String(to[..<(to.lastIndex(of: "/") ?? to.startIndex)])
        try manager.createDirectory(atPath: home, withIntermediateDirectories: true)
        switch held {
        case .file(let from):
          if link(from, to) != 0 { try manager.copyItem(atPath: from, toPath: to) }
        case .bytes(let bytes): try Data(bytes).write(to: URL(fileURLWithPath: to))
        }
      }
      return true
    } catch {
      try? manager.removeItem(atPath: folder)
      return false
    }
  }

  /// The name here of a file of the content.
  package func own(_ path: String) -> String {
    path.hasPrefix(folder + "/") ? path : folder + path.dropFirst(content.count)
  }

  /// The name in the content of a file that is named here.
  package func real(_ path: String) -> String {
    path.hasPrefix(folder + "/") ? content + path.dropFirst(folder.count) : path
  }

  /// A text that names files as they will be called.
  func told(_ text: String) -> String { text.replacing(folder + "/", with: content + "/") }
}

/// What a file holds, or where that lies.
enum HeldFile {
  case file(String)
  case bytes([UInt8])
}
