internal import Synchronization

/// What the next build will be told of this one, written down while files are made and put in place after them: whole or not
/// at all. Where it cannot be written, the next build makes every file, and nothing is said of it.
final class Diary: Sendable {
  private let output: OutputFolder
  /// Nil once it is finished, or something of it could not be written.
  private let writer: Mutex<MemoryWriter?>

  init(in output: OutputFolder, of recollection: Recollection) {
    self.output = output
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

  /// From now on the next build is told this.
  func putInPlace() {
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
  func discard() { _ = output.isRemoved(Memory.nextPath) }
}
