internal import Foundation

/// The templates that came with the tool, for a site that has none of its own, and to begin one with.
enum ShippedTemplates {
  /// Nil where the tool lies alone, as one does that was copied out of its package.
  static var folder: String? { installed ?? ofSources }

  /// Beside the tool as a package lays it out, in `/usr` or wherever an archive of it was unpacked.
  static var installed: String? { found("../../share/bieuduong/templates") }

  /// Of the sources in whose `.build` the tool stands.
  private static var ofSources: String? { found("../../../templates") }

  private static func found(_ path: String) -> String? {
    let tool = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let folder = tool.deletingLastPathComponent().appending(path: path).standardizedFileURL
    let words = folder.appending(path: "words.yaml")
    return FileManager.default.fileExists(atPath: words.path) ? folder.path : nil
  }
}
