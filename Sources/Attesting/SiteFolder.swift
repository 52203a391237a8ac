internal import Glibc

/// A site on the disk, read and never written; no link in it is followed.
package struct SiteFolder: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  package enum Look: Sendable {
    case file(size: Int)
    case nothing
    /// A folder, a link: nothing of a site's stands where a file should.
    case other
  }

  package func look(at file: String) -> Look {
    var facts = stat()
    guard lstat("\(path)/\(file)", &facts) == 0 else { return .nothing }
    return facts.st_mode & S_IFMT == S_IFREG ? .file(size: Int(facts.st_size)) : .other
  }

  package var isThere: Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// Tells the file piece by piece; false where it cannot be read to its end.
  package func read(_ file: String, _ body: (ArraySlice<UInt8>) -> Void) -> Bool {
    let descriptor = open("\(path)/\(file)", O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1 << 17)
    while true {
      let count = buffer.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress!, $0.count)
      }
      if count == 0 { return true }
      if count > 0 { body(buffer[..<count]) } else if errno != EINTR { return false }
    }
  }

  /// Everything that is no folder, below one, without what is no part of the site.
  package func files(in folder: String = "", besides others: Set<String>) -> [String] {
    guard let stream = opendir("\(path)/\(folder)") else { return [] }
    var (files, folders): ([String], [String]) = ([], [])
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      guard name != ".", name != "..", !others.contains(path) else { continue }
      if isFolder(path, entry.pointee.d_type) { folders.append(path) } else { files.append(path) }
    }
    closedir(stream)
    return files + folders.flatMap { self.files(in: $0, besides: others) }
  }

  /// Some disks do not tell in their lists what a name stands for.
  private func isFolder(_ path: String, _ type: UInt8) -> Bool {
    if type != DT_UNKNOWN { return type == DT_DIR }
    var facts = stat()
    return lstat("\(self.path)/\(path)", &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }
}

extension SiteFolder {
  /// What builds tell each other, and a repository that the site is pushed from.
  package static let notOfSite: Set<String> = [SiteManifest.ownFolder, ".git"]
}
