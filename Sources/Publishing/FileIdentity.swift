private import Digests
internal import Glibc
private import Keeping

/// What the system tells of a file, and of which start of the machine.
struct FileIdentity: Equatable, Sendable {
  let device: UInt64
  let inode: UInt64
  let modified: FileTime
  /// When anything of it was last changed, which nobody can set by hand.
  let changed: FileTime

  init(_ facts: stat) {
    device = UInt64(facts.st_dev)
    inode = UInt64(facts.st_ino)
    modified = FileTime(facts.st_mtim)
    changed = FileTime(facts.st_ctim)
  }

  /// Another one for other bytes, another path, another file, and after the next start of the machine.
  func number(of entry: Manifest.Entry, at path: String) -> UInt64 {
    var all = Fingerprint(FileIdentity.start)
    all.add(path)
    all.add(entry.digest.number)
    all.add(entry.size)
    all.add(device)
    all.add(inode)
    for time in [modified, changed] {
      all.add(time.seconds)
      all.add(time.nanoseconds)
    }
    return all.value
  }

  /// Of the machine, as a number; zero where the system does not tell.
  private static let start: UInt64 = {
    guard let file = fopen("/proc/sys/kernel/random/boot_id", "re") else { return 0 }
    defer { fclose(file) }
    var text = [UInt8](repeating: 0, count: 64)
    let count = fread(&text, 1, text.count, file)
    return Digest(of: Array(text.prefix(count))).number
  }()
}

struct FileTime: Equatable, Comparable, Sendable {
  let seconds: Int
  let nanoseconds: Int

  init(_ time: timespec) {
    seconds = time.tv_sec
    nanoseconds = time.tv_nsec
  }

  static func < (a: FileTime, b: FileTime) -> Bool {
    (a.seconds, a.nanoseconds) < (b.seconds, b.nanoseconds)
  }
}
