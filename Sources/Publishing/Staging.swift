internal import Diagnostics
internal import Site
internal import Synchronization

/// One file of the site after its bytes were made.
struct StagedFile: Sendable {
  /// Nil when the file could not be made.
  let entry: Manifest.Entry?
  /// Whether its bytes wait in the staging folder to be put in place.
  let isStaged: Bool
  let findings: [Diagnostic]

  static let interrupted = StagedFile(entry: nil, isStaged: false, findings: [])
}

/// Makes files, compares them with the output, and keeps the bytes that differ beside it until all are known to be good.
final class Staging: Sendable {
  let manifest: Manifest
  let output: OutputFolder
  /// Nil when the output has no manifest: then no file is known to be unchanged without reading it.
  private let written: Modified?
  private let folders: Mutex<Set<Substring>>
  /// Whether a file could not be written: a full disk is reported once, not for each page.
  private let hasFailed = Atomic<Bool>(false)

  static let folder = ".bieuduong/staging"

  static func path(_ number: Int) -> String { "\(folder)/\(number)" }

  /// Clears what an interrupted build left behind, and learns which files are ours.
  init(_ output: OutputFolder) throws(OutputFailure) {
    self.output = output
    folders = Mutex([])
    try output.makeFolder(Manifest.folder)
    try output.makeFolder(Staging.folder)
    for name in output.names(in: Staging.folder) { try output.remove("\(Staging.folder)/\(name)") }
    let old = try Staging.manifest(at: Manifest.path, in: output)
    let next = try Staging.manifest(at: Manifest.nextPath, in: output)
    manifest = (old ?? Manifest()).joined(with: next ?? Manifest())
    // After an interrupted commit the digests say nothing of what is on the disk.
    guard next == nil, case .file(_, let modified) = output.entry(Manifest.path) else {
      written = nil
      return
    }
    written = modified
  }

  private static func manifest(
    at path: String, in output: OutputFolder
  ) throws(OutputFailure) -> Manifest? {
    guard case .file = output.entry(path) else { return nil }
    return Manifest(try output.read(path))
  }

  func make(_ file: OutputFile, number: Int, _ buffer: inout [UInt8]) -> StagedFile {
    if hasFailed.load(ordering: .relaxed) { return .interrupted }
    do {
      switch file.body {
      case .made(let make):
        buffer.removeAll(keepingCapacity: true)
        let findings = make(&buffer)
        return try stage(file.path, number: number, buffer, findings)
      case .copy(let source):
        buffer = try OutputFolder.read(anywhere: source)
        return try stage(file.path, number: number, buffer, [])
      case .pieces(let count, let write):
        if let long = try stage(file.path, count, write, number: number, &buffer) { return long }
        return try stage(file.path, number: number, buffer, [])
      }
    } catch {
      return failed(OutputFailure(path: file.path, code: error.code))
    }
  }

  private func stage(
    _ path: String, number: Int, _ bytes: [UInt8], _ findings: [Diagnostic]
  ) throws(OutputFailure) -> StagedFile {
    let entry = Manifest.Entry(digest: Digest(of: bytes), size: bytes.count)
    let isSame = try compare(path, entry) { () throws(OutputFailure) in
      try output.read(path) == bytes
    }
    guard let isSame else { return foreign(path, findings) }
    if !isSame { try output.write(bytes, to: Staging.path(number)) }
    return StagedFile(entry: entry, isStaged: !isSame, findings: findings)
  }

  func foreign(_ path: String, _ findings: [Diagnostic]) -> StagedFile {
    StagedFile(
      entry: nil, isStaged: false,
      findings: findings + [.foreignFile(path, in: output.path)])
  }

  private func failed(_ failure: OutputFailure) -> StagedFile {
    let isFirst = !hasFailed.exchange(true, ordering: .relaxed)
    return StagedFile(
      entry: nil, isStaged: false, findings: isFirst ? [.failed(failure, in: output.path)] : [])
  }

  /// Whether the output has these bytes already; nil when something that is not ours is in the way.
  func compare(
    _ path: String, _ entry: Manifest.Entry, hasBytes: () throws(OutputFailure) -> Bool
  ) throws(OutputFailure) -> Bool? {
    guard try hasPlainFolders(path) else { return nil }
    switch output.entry(path) {
    case .nothing: return false
    case .folder, .other: return nil
    case .file(let size, let modified):
      if size == entry.size {
        if let written, modified < written, manifest[path] == entry { return true }
        if try hasBytes() { return true }
      }
      return manifest[path] == nil ? nil : false
    }
  }

  /// Whether everything above the path is a folder or nothing yet; a symbolic link would lead out of the output.
  private func hasPlainFolders(_ path: String) throws(OutputFailure) -> Bool {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return true }
    let folder = path[..<slash]
    if folders.withLock({ $0.contains(folder) }) { return true }
    guard try hasPlainFolders(String(folder)) else { return false }
    switch output.entry(String(folder)) {
    case .folder, .nothing:
      folders.withLock { _ = $0.insert(folder) }
      return true
    case .file, .other: return false
    }
  }

  /// Leaves the output as it was; an output that did not exist before is left empty.
  func discard() {
    for name in output.names(in: Staging.folder) {
      // One that cannot be removed is cleared by the next build.
      _ = output.isRemoved("\(Staging.folder)/\(name)")
    }
    _ = output.removeIfEmpty(Staging.folder)
    _ = output.removeIfEmpty(Manifest.folder)
  }
}
