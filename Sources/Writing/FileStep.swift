private import Glibc

/// One change of a folder that can be taken back.
struct FileStep {
  private enum Kind {
    /// A folder that was not there.
    case folder
    /// From where something lies to where nothing does.
    case move(from: String)
    /// The same, and what is moved is no longer wanted in the end.
    case aside(from: String)
    /// A file that was made for it, under another name.
    case draft
    /// A second name for a file that will be replaced.
    case keep(of: String)
    /// A file that takes the place of another at once: whoever reads it finds the old or the new.
    case over(from: String)
  }

  private let kind: Kind
  private let path: String
  private var isTaken = false

  /// What a change begins with, which has been made, and what puts it in its place.
  static func prepared(
    _ change: FileChanges.Change
  ) throws(FileTrouble) -> (made: [FileStep], moves: [FileStep]) {
    switch change {
    case .create(let path, let bytes):
      if isThere(path) { throw .isThere(path) }
      let folders = try folders(above: path)
      do throws(FileTrouble) {
        let draft = try written(bytes, beside: path, like: nil)
        return (folders + [draft], [FileStep(kind: .move(from: draft.path), path: path)])
      } catch {
        for folder in folders.reversed() { folder.undo() }
        throw error
      }
    case .replace(let path, let old, let new):
      guard contents(of: path) == old else { throw .changed(path) }
      let draft = try written(new, beside: path, like: path)
      return (
        [draft],
        [
          FileStep(kind: .keep(of: path), path: draft.path + ".old"),
          FileStep(kind: .over(from: draft.path), path: path),
        ]
      )
    case .move(let old, let new):
      if isThere(new) { throw .isThere(new) }
      return (try folders(above: new), [FileStep(kind: .move(from: old), path: new)])
    case .remove(let path):
      return ([], [FileStep(kind: .aside(from: path), path: hidden(path) + ".old")])
    }
  }

  mutating func take() throws(FileTrouble) {
    switch kind {
    case .folder, .draft: break
    case .move(let old), .aside(let old):
      // There is a moment between the look and the move; a link would leave none, but is not for folders.
      if FileStep.isThere(path) { throw .isThere(path) }
      guard rename(old, path) == 0 else { throw .system(old) }
    case .keep(let old):
      // Where a drive knows no second names, the file is away for a moment.
      guard link(old, path) == 0 || rename(old, path) == 0 else { throw .system(old) }
    case .over(let draft):
      guard rename(draft, path) == 0 else { throw .system(path) }
    }
    isTaken = true
  }

  func undo() {
    switch kind {
    case .folder: rmdir(path)
    case .draft: unlink(path)
    case .move(let old), .aside(let old): if isTaken { rename(path, old) }
    case .keep(let old):
      // Of two names of one file none is moved.
      if isTaken, rename(path, old) == 0 { unlink(path) }
    case .over: break
    }
  }

  func finish() {
    switch kind {
    case .aside, .keep: FileStep.delete(path)
    default: break
    }
  }
}

extension FileStep {
  private static func isThere(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (String(path[..<slash]), String(path[slash...].dropFirst()))
  }

  private static func hidden(_ path: String) -> String {
    let (folder, name) = parts(of: path)
    return "\(folder)/.\(name).\(getpid())"
  }

  /// Makes those that are not there, from the outermost.
  private static func folders(above path: String) throws(FileTrouble) -> [FileStep] {
    let folder = parts(of: path).folder
    if folder.isEmpty || isThere(folder) { return [] }
    let outer = try folders(above: folder)
    guard mkdir(folder, 0o777) == 0 else {
      let trouble = FileTrouble.system(folder)
      for step in outer.reversed() { step.undo() }
      throw trouble
    }
    return outer + [FileStep(kind: .folder, path: folder)]
  }

  private static func written(
    _ bytes: [UInt8], beside path: String, like other: String?
  ) throws(FileTrouble) -> FileStep {
    let draft = hidden(path)
    var facts = stat()
    if let other, lstat(other, &facts) != 0 || access(other, W_OK) != 0 { throw .system(other) }
    let mode = other == nil ? 0o666 : facts.st_mode & 0o777
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .system(path) }
    if other != nil { fchmod(descriptor, mode) }
    guard write(bytes, to: descriptor), close(descriptor) == 0 else {
      let trouble = FileTrouble.system(path)
      unlink(draft)
      throw trouble
    }
    return FileStep(kind: .draft, path: draft)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress! + done, bytes.count - done)
      }
      if count < 0, errno != EINTR { return false }
      done += max(0, count)
    }
    return true
  }

  private static func contents(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { return nil }
    let size = Int(facts.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(descriptor, buffer.baseAddress! + count, size - count)
        if got <= 0, errno != EINTR || got == 0 { return }
        count += max(0, got)
      }
    }
  }

  /// A file, or a folder with all that is in it.
  private static func delete(_ path: String) {
    if unlink(path) == 0 { return }
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { delete(path + "/" + name) }
      }
      closedir(folder)
    }
    rmdir(path)
  }
}
