internal import Digests
internal import Keeping
internal import Outputs
internal import Synchronization
internal import Vietnamese

/// What the last build left beside its memory, which knows it by its digest; and what this one leaves.
final class LeftBeside: Keepsakes {
  private let output: OutputFolder
  private let recollection: Recollection
  private let diary: Diary
  /// What was left and is not whole, or cannot be read.
  private let damaged = Mutex<Set<String>>([])

  /// Nil where nothing is to be remembered.
  init?(in output: OutputFolder, of recollection: Recollection?, _ diary: Diary?) {
    guard let recollection, let diary else { return nil }
    self.output = output
    self.recollection = recollection
    self.diary = diary
  }

  private static func path(_ name: String) -> String { "\(Manifest.folder)/\(name).local" }

  func isChanged(_ mark: UInt32) -> Bool { recollection.isChanged(mark) }

  /// What was of no use once is of none later.
  func last(_ name: String) -> [UInt8]? {
    let path = LeftBeside.path(name)
    guard let known = recollection[path], output.entry(path) != .nothing,
      !damaged.withLock({ $0.contains(name) })
    else { return nil }
    if let bytes = read(path), Digest(of: bytes) == known.digest { return bytes }
    damaged.withLock { _ = $0.insert(name) }
    return nil
  }

  private func read(_ path: String) -> [UInt8]? {
    guard case .file(let size, _) = output.entry(path), size <= Memory.most else { return nil }
    do throws(OutputFailure) { return try output.read(path) } catch { return nil }
  }

  func leave(_ name: String, _ append: (inout [UInt8], (inout [UInt8]) -> Void) -> Void) {
    diary.leave(LeftBeside.path(name), append)
  }

  /// What there is to say of it.
  var remark: Bilingual? {
    guard damaged.withLock({ !$0.isEmpty }) else { return nil }
    return Bilingual(
      vi:
        "ghi nhớ về từ ngữ của lần dựng trước không nguyên vẹn, nên chỉ mục tìm kiếm được lập lại từ đầu",
      en:
        "what the last build remembered of words is not whole, so the search index is made from nothing"
    )
  }
}
