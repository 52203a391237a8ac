internal import Digests
internal import Keeping
internal import Synchronization

/// What the next build will be told of this one, written down while files are made and put in place after them: whole or not
/// at all. Where it cannot be written, the next build makes every file, and nothing is said of it.
final class Diary: Sendable {
  private let output: OutputFolder
  /// Nil once it is finished, or something of it could not be written.
  private let writer: Mutex<MemoryWriter?>
  private let recollection: Recollection
  /// What is left beside the memory: nil where it could not be written.
  private let beside = Mutex<[String: Remembered?]>([:])

  init(in output: OutputFolder, of recollection: Recollection) {
    self.output = output
    self.recollection = recollection
    writer = Mutex(Diary.writer(in: output, recollection))
  }

  private static func writer(
    in output: OutputFolder, _ recollection: Recollection
  ) -> sending MemoryWriter? {
    guard let program = recollection.program else { return nil }
    do throws(OutputFailure) {
      return MemoryWriter(
        try output.create(Memory.nextPath), looks: recollection.remembrance.looks,
        program: program, world: recollection.remembrance.world)
    } catch {
      return nil
    }
  }

  func note(_ path: String, _ remembered: Remembered) {
    writer.withLock { writer in
      do throws(OutputFailure) { try writer?.write(path, remembered) } catch { writer = nil }
    }
  }

  /// Writes what is left beside the memory, a piece at a time. The memory knows it by its digest.
  func leave(_ path: String, _ append: (inout [UInt8], (inout [UInt8]) -> Void) -> Void) {
    let digest: Digest?
    do throws(OutputFailure) {
      digest = try output.write(to: Diary.nextPath(path), append)
    } catch {
      digest = nil
    }
    beside.withLock { $0[path] = digest.map { .some(Remembered(digest: $0)) } ?? nil }
  }

  private static func nextPath(_ path: String) -> String { "\(path).next" }

  /// What was left by the last build and not made since is as it was, and so is all it was made from.
  private func noteBeside() {
    let beside = beside.withLock { $0 }
    for (path, known) in recollection.beside where beside[path] == nil { note(path, known) }
    for (path, known) in beside {
      guard let known, output.isRenamed(Diary.nextPath(path), to: path) else { continue }
      note(path, known)
    }
  }

  /// From now on the next build is told this.
  func putInPlace() {
    noteBeside()
    let isWhole = writer.withLock { writer in
      guard let last = writer.take() else { return false }
      do throws(OutputFailure) {
        try last.finish()
        return true
      } catch {
        return false
      }
    }
    do throws(OutputFailure) {
      guard isWhole else { return discard() }
      try output.rename(Memory.nextPath, to: Memory.path)
    } catch {
      discard()
    }
  }

  /// Nothing was written, and what was told before is still true.
  func discard() {
    _ = output.isRemoved(Memory.nextPath)
    for path in beside.withLock({ $0.keys }) { _ = output.isRemoved(Diary.nextPath(path)) }
  }
}

extension OutputFolder {
  /// Writes a file piece by piece, and tells its digest.
  fileprivate func write(
    to path: String, _ append: (inout [UInt8], (inout [UInt8]) -> Void) -> Void
  ) throws(OutputFailure) -> Digest {
    let file = try create(path)
    func put(_ bytes: inout [UInt8]) {
      if file.failure == nil { _ = bytes.withUnsafeBytes(file.put) }
      bytes.removeAll(keepingCapacity: true)
    }
    var bytes: [UInt8] = []
    append(&bytes) { if $0.count > MemoryWriter.longestPiece { put(&$0) } }
    put(&bytes)
    if let failure = file.failure { throw failure }
    try file.finish()
    return try digest(of: path)
  }
}
