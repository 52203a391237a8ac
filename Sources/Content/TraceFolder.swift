package import Diagnostics
package import Records
package import Tracing
internal import Vietnamese

/// The folder of what the public saw, beside the records.
package enum TraceFolder {
  /// In bytes: what happened in a nation is longer than any record may be.
  private static let longest = 1 << 30

  /// An empty log where there is none: then nothing was published yet.
  package static func log(in folder: String) -> (log: TraceLog, findings: [Diagnostic]) {
    let path = SourceTree.shown(TraceLog.file, in: folder)
    guard fileSize(path) != nil else { return (TraceLog(), []) }
    switch fileBytes(path, upTo: longest) {
    case .failure(let refusal): return (TraceLog(), [refusal.diagnostic])
    case .success(let bytes):
      do throws(TraceFault) {
        return (try TraceLog(merged: bytes), [])
      } catch {
        return (TraceLog(), [.brokenTrace(error, path)])
      }
    }
  }

  /// In which columns the states were told; nil of a log without, whose states were told in those of now.
  package static func columns(in folder: String) -> ToldColumns? {
    let path = SourceTree.shown(ToldColumns.file, in: folder)
    guard case .success(let bytes) = fileBytes(path, upTo: longest) else { return nil }
    return ToldColumns(reading: bytes)
  }

  /// What was kept of a record; nothing where there is no file, or one that cannot be read.
  package static func states(of record: RecordKey, in folder: String) -> [TraceState] {
    let path = SourceTree.shown(TraceFiles.path(of: record), in: folder)
    guard case .success(let bytes) = fileBytes(path, upTo: longest) else { return [] }
    return TraceFiles.states(bytes)
  }
}

extension Diagnostic {
  fileprivate static func brokenTrace(_ fault: TraceFault, _ path: String) -> Diagnostic {
    Diagnostic(
      .traceBroken, at: Place(file: path, line: fault.line), fault.reason,
      help: Bilingual(
        vi: "lấy lại tệp từ kho lưu trữ (git): nhật ký chỉ được ghi thêm, và do công cụ ghi",
        en: "take the file back from version control: the log only grows, and the tool writes it"))
  }
}

extension TraceFault {
  fileprivate var line: Int {
    switch self {
    case .garbled(let line), .broken(let line): line
    }
  }

  fileprivate var reason: Bilingual {
    switch self {
    case .garbled:
      Bilingual(
        vi: "dòng này không phải là một mục của nhật ký, nên không biết đã công bố gì",
        en: "this line is no entry of the log, so that it is not known what was published")
    case .broken:
      Bilingual(
        vi: "dòng này không nối tiếp dòng trước: có dòng đã bị sửa, bị xóa hoặc chèn vào",
        en: "this line does not follow the one before: a line was changed, taken out or put in")
    }
  }
}
