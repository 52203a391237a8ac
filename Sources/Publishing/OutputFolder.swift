internal import Digests
internal import Glibc

/// A system call that failed on one path of the output.
struct OutputFailure: Error, Sendable {
  let path: String
  let code: Int32
}

/// The folder the site is written into, held open: every path is taken from it, and no symbolic link in it is followed.
final class OutputFolder: Sendable {
  let path: String
  private let descriptor: Int32

  /// Makes the folder where there is none.
  init(_ path: String) throws(OutputFailure) {
    self.path = path
    try OutputFolder.makeFolders(path)
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { throw OutputFailure(path: path, code: errno) }
  }

  /// Nil where there is no such folder.
  init?(existing path: String) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// Whether this process now owns the folder until it ends. The kernel lets go of the lock when a process dies, so that a
  /// crash leaves none behind.
  func lock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

  private static func makeFolders(_ path: String) throws(OutputFailure) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part + "/"
      if mkdir(made, 0o755) != 0, errno != EEXIST {
        throw OutputFailure(path: made, code: errno)
      }
    }
  }
}

/// What stands at a path of the output.
enum OutputEntry: Equatable {
  case nothing
  case file(size: Int, FileIdentity)
  case folder
  /// A link, a device, a socket: nothing of ours.
  case other
}

extension OutputFolder {
  func entry(_ path: String) -> OutputEntry {
    var status = stat()
    guard fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(size: Int(status.st_size), FileIdentity(status))
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  func read(_ path: String) throws(OutputFailure) -> [UInt8] {
    let file = openat(descriptor, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw OutputFailure(path: path, code: errno) }
    defer { close(file) }
    return try OutputFolder.contents(of: file, path)
  }

  private static func contents(of file: Int32, _ path: String) throws(OutputFailure) -> [UInt8] {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw OutputFailure(path: path, code: errno) }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, done in
      while done < buffer.count {
        let count = Glibc.read(file, buffer.baseAddress! + done, buffer.count - done)
        if count == 0 { return }
        if count > 0 {
          done += count
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    if failure != 0 { throw OutputFailure(path: path, code: failure) }
    return bytes
  }

  /// Writes a new file; one that is there is replaced.
  func write(_ bytes: [UInt8], to path: String) throws(OutputFailure) {
    let file = try create(path)
    try file.append(bytes)
    try file.finish()
  }

  /// Waits until a file is on the disk.
  func settle(_ path: String) throws(OutputFailure) {
    let file = openat(descriptor, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw OutputFailure(path: path, code: errno) }
    defer { close(file) }
    try OutputFolder.settle(file, path)
  }

  /// Waits until the names that were given in the folder itself are on the disk.
  func settleNames() throws(OutputFailure) { try OutputFolder.settle(descriptor, path) }

  private static func settle(_ file: Int32, _ path: String) throws(OutputFailure) {
    // Some file systems have no disk to wait for.
    guard fsync(file) == 0 || [EINVAL, ENOSYS, ENOTSUP].contains(errno) else {
      throw OutputFailure(path: path, code: errno)
    }
  }

  /// The moment by the clock that files are dated with, which may be that of another machine; nil where it does not tell.
  func moment(of folder: String) -> FileTime? {
    var facts = stat()
    guard utimensat(descriptor, folder, nil, AT_SYMLINK_NOFOLLOW) == 0,
      fstatat(descriptor, folder, &facts, AT_SYMLINK_NOFOLLOW) == 0
    else { return nil }
    return FileTime(facts.st_mtim)
  }

  /// A new file, to be written piece by piece; one that is there is replaced.
  func create(_ path: String) throws(OutputFailure) -> FileInMaking {
    let file = openat(
      descriptor, path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw OutputFailure(path: path, code: errno) }
    return FileInMaking(path: path, descriptor: file)
  }

  /// The digest of a file that may be too long to be held whole.
  func digest(of path: String) throws(OutputFailure) -> Digest {
    try reading(path).digest().whole.beginning
  }

  func reading(_ path: String) throws(OutputFailure) -> FileInReading {
    try FileInReading(path, openat(descriptor, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC))
  }

  func rename(_ from: String, to path: String) throws(OutputFailure) {
    if renameat(descriptor, from, descriptor, path) != 0 {
      throw OutputFailure(path: path, code: errno)
    }
  }

  /// Whether a file stands at its new path now; else it is nowhere.
  func isRenamed(_ from: String, to path: String) -> Bool {
    if renameat(descriptor, from, descriptor, path) == 0 { return true }
    _ = isRemoved(from)
    return false
  }

  /// A folder may be there already; a link to one leads out of the output.
  func makeFolder(_ path: String) throws(OutputFailure) {
    if mkdirat(descriptor, path, 0o755) == 0 { return }
    guard errno == EEXIST else { throw OutputFailure(path: path, code: errno) }
    guard entry(path) == .folder else { throw OutputFailure(path: path, code: ENOTDIR) }
  }

  /// Makes the folders on the way to a path, where there are none.
  func makeFolders(above path: String) throws(OutputFailure) {
    guard let slash = path.lastIndex(of: "/") else { return }
    let folder = String(path[..<slash])
    if mkdirat(descriptor, folder, 0o755) == 0 { return }
    if errno == ENOENT { try makeFolders(above: folder) }
    try makeFolder(folder)
  }

  /// Whether the way to a path leads through folders, as far as there is one.
  func hasOnlyFolders(above path: String) -> Bool {
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      guard [.folder, .nothing].contains(entry(String(rest))) else { return false }
    }
    return true
  }

  /// What is not there any more is removed already.
  func remove(_ path: String) throws(OutputFailure) {
    if !isRemoved(path) { throw OutputFailure(path: path, code: errno) }
  }

  /// Removes a file, and tells whether nothing is there now.
  func isRemoved(_ path: String) -> Bool {
    unlinkat(descriptor, path, 0) == 0 || errno == ENOENT
  }

  /// Empties a folder of ours, and tells whether nothing is in it now.
  func isEmptied(_ folder: String) -> Bool {
    names(in: folder).allSatisfy { name in
      let path = "\(folder)/\(name)"
      return isRemoved(path) || errno == EISDIR && isEmptied(path) && removeIfEmpty(path)
    }
  }

  /// Removes a folder without files, and tells whether nothing is there now.
  func removeIfEmpty(_ folder: String) -> Bool {
    unlinkat(descriptor, folder, AT_REMOVEDIR) == 0 || errno == ENOENT
  }

  /// The names in a folder of ours; empty where there is none.
  func names(in folder: String) -> [String] {
    let file = openat(descriptor, folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0, let stream = fdopendir(file) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
