internal import Foundation

/// Folders that lie on another machine: what is changed there, the kernel here does not tell.
enum NetworkDrive {
  private static let systems: Set = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "vboxsf", "prl_fs", "virtiofs",
  ]

  /// The name of the file system a folder lies on, where that is one of these.
  static func system(of folder: String) -> String? {
    let path = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    guard let mounts = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)
    else { return nil }
    return system(of: path, among: mounts)
  }

  /// - Parameter mounts: as proc(5) describes `mountinfo`; of two at one place the later one covers the earlier.
  static func system(of path: String, among mounts: String) -> String? {
    var (nearest, name) = ("", "")
    for line in mounts.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 4, let dash = words.firstIndex(of: "-"), dash + 1 < words.count
      else { continue }
      let place = String(words[4]).replacing("\\040", with: " ")
      guard path == place || path.hasPrefix(place == "/" ? place : place + "/"),
        place.count >= nearest.count
      else { continue }
      (nearest, name) = (String(place), String(words[dash + 1]))
    }
    return systems.contains(name) || name.hasPrefix("fuse.") ? name : nil
  }
}
