internal import Diagnostics
internal import Records
internal import Vietnamese

extension Diagnostic {
  /// - Parameter facts: what stands in one of the texts alone.
  static func staleTranslation(
    _ place: Place, hash: String, of source: RecordSource, apart facts: [LoneFact]
  ) -> Diagnostic {
    Diagnostic(
      .staleTranslation, at: place,
      Bilingual(
        vi: "vi.md đã thay đổi sau khi dịch en.md",
        en: "vi.md has changed since en.md was translated"),
      notes: .facts(facts),
      help: Bilingual(
        vi:
          "sửa en.md cho khớp rồi chạy “bieuduong translated \(source.name)” để ghi translated_from: {en: \(hash)}",
        en:
          "bring en.md up to date, then run “bieuduong translated \(source.name)”, which writes translated_from: {en: \(hash)}"
      ))
  }

  /// The same words for each, so that all of a site are told as one.
  static func unstampedTranslation(_ path: String) -> Diagnostic {
    Diagnostic(
      .unstampedTranslation, at: Place(file: path),
      Bilingual(
        vi: "chưa ghi en.md được dịch từ bản nào của vi.md; vi.md có sửa cũng không có cảnh báo",
        en:
          "it is not written down of which vi.md this is a translation; nobody is told when vi.md changes"
      ),
      help: Bilingual(
        vi: "en.md đã khớp với vi.md thì chạy “bieuduong translated --new”, hoặc nêu mã hồ sơ",
        en: "where en.md says what vi.md says, run “bieuduong translated --new”, or name the record"
      ))
  }

  static func noLongText(_ source: RecordSource) -> Diagnostic {
    Diagnostic(
      .missingProse, at: Place(file: source.path),
      Bilingual(
        vi: "hồ sơ chỉ là một tệp, không có bài viết để dịch",
        en: "the record is a single file and has no long text to be translated"),
      help: Bilingual(
        vi: "translated_from chỉ dành cho hồ sơ là thư mục có vi.md và en.md",
        en: "translated_from is for records that are folders with vi.md and en.md"))
  }

  static func notTranslated(_ path: String) -> Diagnostic {
    Diagnostic(
      .notEnglish, at: Place(file: path),
      Bilingual(vi: "en.md viết bằng tiếng Việt", en: "en.md is in Vietnamese"),
      help: Bilingual(
        vi: "dịch sang tiếng Anh; chưa dịch thì xóa tệp",
        en: "translate it into English; until then delete it"))
  }

  static func unmerged(_ path: String, line: Int) -> Diagnostic {
    Diagnostic(
      .conflictMarker, at: Place(file: path, line: line, column: 1, length: 7),
      Bilingual(
        vi: "hai bản của tệp chưa được gộp xong (git merge)",
        en: "two versions of the file have not been made one (git merge)"),
      help: Bilingual(
        vi: "chọn hoặc ghép lại cho đúng, bỏ các dòng dấu, rồi chạy lại",
        en: "make one of them, take the marks out, and run this again"))
  }

  /// The record is written in a way that cannot be changed without a look at it.
  static func unclearStamp(_ source: RecordSource, hash: String) -> Diagnostic {
    Diagnostic(
      .wrongType, at: Place(file: source.path),
      Bilingual(
        vi: "không rõ ghi translated_from vào chỗ nào mà không động đến phần khác; tệp vẫn như cũ",
        en:
          "translated_from cannot be written without touching something else; the file is as it was"
      ),
      help: Bilingual(
        vi: "tự ghi ở cuối tệp, thay cho translated_from đã có: translated_from: {en: \"\(hash)\"}",
        en:
          "write it at the end of the file, for any that is there: translated_from: {en: \"\(hash)\"}"
      ))
  }
}
