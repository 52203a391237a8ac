internal import Diagnostics
internal import Vietnamese

/// Without the list of our own files, each that differs from what would be written counts as someone else's. That is one slip
/// and not hundreds.
extension Staging {
  private static let mostNamed = 3

  /// What was found, with one finding for all files that are only unknown because the list cannot be read.
  func explained(_ update: SiteUpdate) -> [Diagnostic] {
    let unknown = update.findings.filter { $0.rule == .outputConflict }
    guard !unknown.isEmpty, isListAmiss(update, unknown.count) else { return update.findings }
    let others = update.findings.filter { $0.rule != .outputConflict }
    let named = unknown.prefix(Staging.mostNamed).map(\.message)
    return others + [.manifestUnread(condition, unknown.count, named, in: output.path)]
  }

  /// A folder in which something else lies, and nothing that we would write, is merely not ours; so is a file that stands in
  /// the way of a list that is whole. Of many, one side's list may have been taken for both after a merge.
  private func isListAmiss(_ update: SiteUpdate, _ unknown: Int) -> Bool {
    switch condition {
    case .whole: unknown > Staging.mostNamed
    case .damaged: true
    case .missing: update.unchanged > 0 || unknown > Staging.mostNamed
    }
  }
}

extension Diagnostic {
  fileprivate static func manifestUnread(
    _ condition: ManifestReading.Condition, _ count: Int, _ named: [Bilingual], in folder: String
  ) -> Diagnostic {
    let path = "\(folder)/\(Manifest.path)"
    let more = Bilingual(
      vi: "và \(count - named.count) tệp khác", en: "and \(count - named.count) more")
    return Diagnostic(
      .outputConflict, at: nil, condition.message(path, count),
      notes: named + (count > named.count ? [more] : []),
      help: condition == .whole ? clear(folder) : restore(path, in: folder))
  }

  private static func restore(_ path: String, in folder: String) -> Bilingual {
    Bilingual(
      vi:
        "lấy lại tệp đó từ Git: git checkout HEAD -- \(path); nếu “\(folder)” chỉ có trang đã dựng thì xóa cả thư mục rồi dựng lại",
      en:
        "get it back from Git: git checkout HEAD -- \(path); or, if “\(folder)” holds the built site alone, delete the folder and build again"
    )
  }

  private static func clear(_ folder: String) -> Bilingual {
    Bilingual(
      vi:
        "nếu “\(folder)” chỉ có trang đã dựng thì xóa cả thư mục rồi dựng lại; nếu không, chuyển các tệp đó đi nơi khác, hoặc chọn thư mục khác bằng --output",
      en:
        "if “\(folder)” holds the built site alone, delete the folder and build again; else move those files away, or choose another folder with --output"
    )
  }
}

extension ManifestReading.Condition {
  fileprivate func message(_ path: String, _ count: Int) -> Bilingual {
    switch self {
    case .damaged(let line):
      Bilingual(
        vi: "danh sách tệp của chương trình, “\(path)”, bị hỏng từ dòng \(line)",
        en: "the list of the tool’s own files, “\(path)”, is damaged from line \(line) on")
    case .missing:
      Bilingual(
        vi: "thiếu danh sách tệp của chương trình, “\(path)”; số tệp chưa rõ của ai: \(count)",
        en:
          "the list of the tool’s own files, “\(path)”, is missing; files that may be someone else’s: \(count)"
      )
    case .whole:
      Bilingual(
        vi: "danh sách tệp của chương trình, “\(path)”, không có \(count) tệp đang ở chỗ phải ghi",
        en:
          "the list of the tool’s own files, “\(path)”, lacks \(count) files that are in the way of the site"
      )
    }
  }
}
