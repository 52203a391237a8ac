internal import ArgumentParser
internal import Foundation
internal import Vietnamese

/// Refuses an output that would overwrite what the site is made from, or far more than a site.
enum OutputChoice {
  static func validate(_ output: String, against inputs: [String]) throws {
    let place = realPath(output)
    let home = realPath(NSHomeDirectory())
    guard place != "/", place != home else {
      throw ValidationError(
        vi: "--output \(output) không phải là thư mục để ghi trang web.",
        en: "--output \(output) is not a folder for a site.")
    }
    let around = FolderIdentity.chain(from: place)
    for input in inputs {
      let source = realPath(input)
      let isInside = FolderIdentity(source).map(around.contains) ?? place.hasPrefix(source + "/")
      if isInside || source.hasPrefix(place + "/") && place == realPath(".") {
        throw ValidationError(
          vi: "--output \(output) sẽ làm lẫn trang web với nội dung để dựng trang.",
          en: "--output \(output) would mix the site with what it is made from.")
      }
    }
  }

  /// Where a path leads once links are followed, also one that is not there yet: its folders will be made where the last
  /// that exists leads to.
  private static func realPath(_ path: String) -> String {
    var rest: [Substring] = []
    var parts = path.split(separator: "/")[...]
    let root = path.hasPrefix("/") ? "/" : "./"
    while true {
      if let real = existing(root + parts.joined(separator: "/")) {
        return rest.reduce(into: real) { made, part in made = appended(part, to: made) }
      }
      guard let last = parts.popLast() else { return path }
      rest.insert(last, at: 0)
    }
  }

  private static func existing(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// What is not there yet has no links in it, so that `..` is the folder above.
  private static func appended(_ part: Substring, to path: String) -> String {
    switch part {
    case ".": path
    case "..": String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    default: path == "/" ? "/" + part : "\(path)/\(part)"
    }
  }
}

/// A folder whatever it is called: one that is mounted in a second place has two names.
private struct FolderIdentity: Hashable {
  private let device: UInt
  private let file: UInt

  init?(_ path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    device = UInt(facts.st_dev)
    file = UInt(facts.st_ino)
  }

  /// The folder, as far as it is there, and all that it lies in.
  static func chain(from path: String) -> Set<FolderIdentity> {
    var all: Set<FolderIdentity> = []
    var rest = path[...]
    while !rest.isEmpty {
      if let folder = FolderIdentity(String(rest)) { all.insert(folder) }
      rest = rest.lastIndex(of: "/").map { rest[..<$0] } ?? ""
    }
    return all
  }
}
