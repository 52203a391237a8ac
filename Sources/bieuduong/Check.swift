internal import ArgumentParser
internal import Publishing
internal import Stages
internal import Vietnamese

/// Everything `build` finds, without a site.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    Bilingual(
      vi: "Kiểm tra nội dung và mẫu trang, không ghi trang web.",
      en: "Checks the content and the templates without writing a site."),
    more: Bilingual(
      vi: """
        Những gì tìm thấy được giữ trong .bieuduong/ ở thư mục hồ sơ, không thuộc nội dung, để lần sau \
        chỉ xem lại những gì đã đổi.

        Mã thoát: 0 không có lỗi, 1 nội dung có lỗi (với --strict thì cả cảnh báo), 64 gọi sai cách.
        """,
      en: """
        What was found is kept in .bieuduong/ in the folder with the records, which is no part of them, \
        so that the next check looks only through what has changed.

        Exit codes: 0 clean, 1 the content has errors (with --strict, also warnings), 64 wrong usage.
        """))

  @OptionGroup var sources: SourceOptions
  @OptionGroup var reporting: ReportingOptions
  @OptionGroup var telling: ProgressOptions
  @OptionGroup var remembering: MemoryOptions

  func run() throws {
    let line = telling.line(reporting)
    let stages = Stages(sources.site(strict: reporting.strict, progress: line.progress))
    let checked = stages.check(remembering: remembering.memory)
    line.end()
    try reporting.finish(checked.findings)
    if let forgetting = checked.forgetting { reporting.say(forgetting.ofChecks) }
    reporting.sayClean()
  }
}
