internal import Digests
private import Glibc

/// The tool itself, as far as what it writes depends on it: its own file and the libraries it runs with.
enum Executable {
  /// A line for each file: where it lies, and which file it is. Nil where a file was replaced under the running program.
  static var identity: [String]? {
    let lines = mapped.map(line)
    let known = lines.compactMap { $0 }
    return known.isEmpty || known.count < lines.count ? nil : known
  }

  /// The files whose code is in memory, each once.
  private static var mapped: [String] {
    guard let file = fopen("/proc/self/maps", "re") else { return [] }
    defer { fclose(file) }
    var paths: Set<String> = []
    var buffer = [CChar](repeating: 0, count: 8192)
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      let bytes = buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
      let line = String(decoding: bytes, as: UTF8.self)
      // `address rights offset device inode   /path`
      guard let path = line.firstIndex(of: "/"),
        line.split(separator: " ").dropFirst().first?.contains("x") == true
      else { continue }
      paths.insert(String(line[path...].dropLast()))
    }
    return paths.sorted()
  }

  /// Of the bytes of all of them; nil where one cannot be read any more.
  static var content: Digest? {
    var all = RunningDigest()
    for path in mapped {
      do throws(OutputFailure) {
        all.add(try FileInReading(following: path).digest().whole.beginning.bytes[...])
      } catch {
        return nil
      }
    }
    return all.finish()
  }

  /// The change time cannot be set by hand, so that another file never looks the same.
  private static func line(_ path: String) -> String? {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    let changed = "\(facts.st_ctim.tv_sec).\(facts.st_ctim.tv_nsec)"
    return "\(path) \(facts.st_dev) \(facts.st_ino) \(facts.st_size) \(changed)"
  }
}
