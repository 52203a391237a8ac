internal import Archives
internal import Diagnostics
private import Digests
internal import Glibc
internal import Outputs
private import Parallel

/// An archive of the site, written beside the output as its parts are made.
extension Staging {
  func archive(_ file: OutputFile, jobs: Int) -> StagedFile {
    guard case .archive(let archive) = file.body, !isStopped else { return .interrupted }
    let path = file.path
    do {
      let size = try write(archive, to: path, jobs: jobs)
      guard let size else { return .interrupted }
      archive.note(size)
      return try settle(path, try output.reading(Staging.path(path)).digest().whole, size)
    } catch {
      return failed(OutputFailure(path: path, code: error.code))
    }
  }

  /// How long it is; nil where the build was interrupted.
  private func write(
    _ archive: Archive, to path: String, jobs: Int
  ) throws(OutputFailure) -> Int? {
    let file = try create(path)
    let parts = ArchiveParts(archive.parts.filter(hasMade), in: self, jobs: jobs)
    let target = ZipTarget(write: file.put, seek: file.seek)
    let members = parts.members(below: archive.folder)
    let isWhole = ZipWriter.write(members, of: archive.day, to: target, content: parts.content)
    if let failure = file.failure ?? parts.failure { throw failure }
    if Interruption.received != nil { return nil }
    try file.finish()
    guard isWhole, case .file(let size, _) = output.entry(Staging.path(path)) else {
      throw OutputFailure(path: path, code: EIO)
    }
    return size
  }

  /// A picture that could not be made is missing from the site, and so from the archive.
  private func hasMade(_ part: Archive.Part) -> Bool {
    guard case .published(let path) = part else { return true }
    return [Staging.path(path), path].contains { output.entry($0) != .nothing }
  }

  /// A file of the site to be: what is new waits in the staging folder.
  func open(_ path: String) throws(OutputFailure) -> FileInReading {
    let staged = Staging.path(path)
    return try output.reading(output.entry(staged) == .nothing ? path : staged)
  }
}

/// The bytes of the parts in their order. Pages are made some hundred at a time by all threads; no more lie in memory.
private final class ArchiveParts {
  private static let atOnce = 128

  private let parts: [Archive.Part]
  private let staging: Staging
  private let jobs: Int
  private var made: [Int: [UInt8]] = [:]
  private(set) var failure: OutputFailure?

  init(_ parts: [Archive.Part], in staging: Staging, jobs: Int) {
    self.parts = parts
    self.staging = staging
    self.jobs = jobs
  }

  func members(below folder: String) -> [ZipMember] {
    parts.map { ZipMember(name: "\(folder)/\($0.path)", isPacked: !ArchiveParts.isPacked($0.path)) }
  }

  /// Formats that deflate does not make shorter.
  private static func isPacked(_ path: String) -> Bool {
    [".jpg", ".webp", ".png", ".pdf", ".zip", ".docx", ".xlsx", ".odt"].contains {
      path.hasSuffix($0)
    }
  }

  func content(_ index: Int) -> ZipContent? {
    guard failure == nil, Interruption.received == nil else { return nil }
    switch parts[index] {
    case .published(let path): return published(path)
    case .made:
      if made[index] == nil { makeSome(from: index) }
      return made.removeValue(forKey: index).map(ZipContent.init)
    }
  }

  private func published(_ path: String) -> ZipContent? {
    do {
      let file = try staging.open(path)
      return ZipContent(size: file.size) { [self] buffer in read(file, into: buffer) }
    } catch {
      failure = error
      return nil
    }
  }

  private func read(_ file: FileInReading, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    do {
      return try file.read(into: buffer)
    } catch {
      failure = error
      return nil
    }
  }

  private func makeSome(from start: Int) {
    let indexes = start..<min(start + ArchiveParts.atOnce, parts.count)
    let some = parallelMap(indexes.count, jobs: jobs, chunk: 8, with: ()) { [parts] number, _ in
      parts[indexes.lowerBound + number].bytes
    }
    for (index, bytes) in zip(indexes, some) { made[index] = bytes }
  }
}

extension Archive.Part {
  /// What is found wrong in a page is told by the same page of the site.
  fileprivate var bytes: [UInt8]? {
    guard case .made(let file) = self, case .made(let make) = file.body else { return nil }
    var bytes: [UInt8] = []
    _ = make(&bytes)
    return bytes
  }
}

extension ZipContent {
  fileprivate init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    self.init(size: bytes.count) { buffer in
      let piece = rest.prefix(buffer.count)
      buffer.copyBytes(from: piece)
      rest = rest.dropFirst(piece.count)
      return piece.count
    }
  }
}
