internal import Content
internal import Foundation
internal import Stages

/// The content once more, on which mends are tried before anything is written: the same files by second names, so that it
/// costs no room, until one of them is mended.
final class Shadow {
  let folder: String
  private let content: String

  /// Beside the notes of checks, which nobody reads as content; elsewhere where nothing may be written there. Nil where no
  /// place is found.
  init?(of tree: SourceTree) {
    content = tree.folder
    let name = "mending.\(ProcessInfo.processInfo.processIdentifier)"
    let homes = [tree.folder + "/.bieuduong", NSTemporaryDirectory()]
    let made = homes.lazy.map { "\($0)/\(name)" }.first { Shadow.fill($0, with: tree) }
    guard let made else { return nil }
    folder = made
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private static func fill(_ folder: String, with tree: SourceTree) -> Bool {
    let manager = FileManager.default
    do {
      try? manager.removeItem(atPath: folder)
      try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for file in tree.files {
        let (from, to) = (tree.shown(file.path), "\(folder)/\(file.path)")
        let home = String(to[..<(to.lastIndex(of: "/") ?? to.startIndex)])
        try manager.createDirectory(atPath: home, withIntermediateDirectories: true)
        if link(from, to) != 0 { try manager.copyItem(atPath: from, toPath: to) }
      }
      return true
    } catch {
      try? manager.removeItem(atPath: folder)
      return false
    }
  }

  /// The name here of a file of the content.
  func own(_ path: String) -> String {
    path.hasPrefix(folder + "/") ? path : folder + path.dropFirst(content.count)
  }

  /// The name in the content of a file that is named here.
  func real(_ path: String) -> String {
    path.hasPrefix(folder + "/") ? content + path.dropFirst(folder.count) : path
  }
}
