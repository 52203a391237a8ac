internal import Diagnostics
private import Glibc
internal import Records
internal import Tracing

/// One walk through the content folder, by descriptors, so that nothing moved or linked meanwhile leads out of it.
struct Walk {
  /// More folders than this within each other are a mistake or an attack.
  private static let deepest = 32

  let folder: String
  private(set) var files: [SourceFile] = []
  private(set) var findings: [Diagnostic] = []
  /// The files and folders that are there and could not be taken.
  private(set) var refused: [String] = []

  init(folder: String) { self.folder = folder }

  mutating func run() {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      findings.append(.missingFolder(folder, errno: errno))
      return
    }
    enter(descriptor, "", depth: 0)
  }

  /// Takes over `descriptor` and closes it.
  private mutating func enter(_ descriptor: Int32, _ path: String, depth: Int) {
    guard let folder = fdopendir(descriptor) else {
      refuse(path, .unreadable(shown(path), errno: errno))
      close(descriptor)
      return
    }
    defer { closedir(folder) }
    for name in names(in: folder, at: path).sorted() {
      take(name, from: descriptor, path.isEmpty ? name : path + "/" + name, depth: depth)
    }
  }

  private mutating func names(in folder: OpaquePointer, at path: String) -> [String] {
    var names: [String] = []
    while let entry = readdir(folder) {
      guard let name = decoded(entry) else {
        findings.append(.fileName(shown(path), .notUTF8))
        continue
      }
      if !SourceTree.passesOver(name, atTop: path.isEmpty) { names.append(name) }
    }
    return names
  }

  private func decoded(_ entry: UnsafeMutablePointer<dirent>) -> String? {
    guard let field = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { return nil }
    let start = UnsafeRawPointer(entry).advanced(by: field).assumingMemoryBound(to: UInt8.self)
    let bytes = UnsafeBufferPointer(start: start, count: strlen(start))
    return String(validating: bytes, as: UTF8.self)
  }

  private mutating func take(_ name: String, from parent: Int32, _ path: String, depth: Int) {
    var facts = stat()
    guard fstatat(parent, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 else {
      refuse(path, .unreadable(shown(path), errno: errno))
      return
    }
    if let trouble = FileNameTrouble(in: name) {
      refuse(path, .fileName(shown(path), trouble))
      return
    }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: files.append(SourceFile(path: path, facts))
    case S_IFDIR: descend(into: name, from: parent, path, depth: depth + 1)
    case S_IFLNK: refuse(path, .symbolicLink(shown(path)))
    default: refuse(path, .notAFile(shown(path)))
    }
  }

  private mutating func descend(
    into name: String, from parent: Int32, _ path: String, depth: Int
  ) {
    guard depth <= Walk.deepest else {
      refuse(path, .tooDeep(shown(path), limit: Walk.deepest))
      return
    }
    let descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      refuse(path, .unreadable(shown(path), errno: errno))
      return
    }
    enter(descriptor, path, depth: depth)
  }

  private mutating func refuse(_ path: String, _ finding: Diagnostic) {
    refused.append(path)
    findings.append(finding)
  }

  private func shown(_ path: String) -> String { SourceTree.shown(path, in: folder) }
}

extension SourceTree {
  /// Whether a file or folder of that name is none of the content's.
  ///
  /// - Parameter isTop: whether it lies in the content folder itself, where builds keep what was published.
  package static func passesOver(_ name: some StringProtocol, atTop isTop: Bool) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("README") || name == "Thumbs.db"
      || isTop && (name == Permalinks.file || name == TraceLog.folder)
  }

  /// The same with these files as they are now; nil where the folder has to be listed, because one is new, gone, or no file any
  /// more. What was there only for a moment, as editors save, is nothing.
  package func looked(at paths: Set<String>) -> SourceTree? {
    var files = files
    for path in paths {
      switch (place(of: path), SourceFile.Now(at: shown(path), named: path)) {
      case (let place?, .file(let file)): files[place] = file
      case (nil, .nothing): continue
      default: return nil
      }
    }
    return SourceTree(folder: folder, files: files, refused: refused)
  }

  private func place(of path: String) -> Int? {
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      if files[middle].path < path { low = middle + 1 } else { high = middle }
    }
    return low < files.count && files[low].path == path ? low : nil
  }
}

extension SourceFile {
  /// What is at a path now.
  fileprivate enum Now {
    case file(SourceFile)
    case other
    case nothing

    init(at shown: String, named path: String) {
      var facts = stat()
      if lstat(shown, &facts) == 0 {
        self = facts.st_mode & S_IFMT == S_IFREG ? .file(SourceFile(path: path, facts)) : .other
      } else {
        self = errno == ENOENT || errno == ENOTDIR ? .nothing : .other
      }
    }
  }

  fileprivate init(path: String, _ facts: stat) {
    self.init(
      path: path, size: Int(facts.st_size),
      changed: ChangeTime(seconds: facts.st_ctim.tv_sec, nanoseconds: facts.st_ctim.tv_nsec))
  }
}
