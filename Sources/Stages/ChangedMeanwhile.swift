internal import Content
package import Diagnostics
internal import Vietnamese

/// A site is of one state of its files. Texts are read again for each page that shows them, and a save between two of these
/// would stand on the one and not on the other.
extension Stages {
  /// What has changed since the files were listed, asked for when nothing has to be read any more and nothing is in place yet.
  package func changedMeanwhile(since listed: Listed) -> [Diagnostic] {
    let now = list()
    let changed =
      now.content.differences(from: listed.content)
      + now.templates.differences(from: listed.templates)
    return changed.isEmpty ? [] : [.changedMeanwhile(changed)]
  }

  /// Whether no file has been changed since.
  func isAsListed(_ listed: Listed) -> Bool { changedMeanwhile(since: listed).isEmpty }
}

extension Diagnostic {
  private static let mostNamed = 3

  fileprivate static func changedMeanwhile(_ files: [String]) -> Diagnostic {
    let more = files.count - mostNamed
    let named = files.prefix(mostNamed).map { Bilingual(vi: $0, en: $0) }
    return Diagnostic(
      .contentChanged, at: nil,
      Bilingual(
        vi:
          "\(files.count) tệp bị sửa, thêm hoặc xóa trong lúc dựng trang; trang cũ vẫn giữ nguyên",
        en:
          "\(files.count) file\(files.count == 1 ? " was" : "s were") changed, added or removed while the site was being made; the previous site is as it was"
      ),
      notes: named
        + (more > 0 ? [Bilingual(vi: "và \(more) tệp khác", en: "and \(more) more")] : []),
      help: Bilingual(vi: "sửa xong thì chạy lại", en: "run again once all changes are made"))
  }
}
