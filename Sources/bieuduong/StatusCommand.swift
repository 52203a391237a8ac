internal import ArgumentParser
internal import Content
internal import Diagnostics
internal import Foundation
internal import Stages
internal import Status
internal import Vietnamese

/// What is to be done next.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: Bilingual(
      vi: """
        Cho biết việc đang chờ: bản dịch cũ hoặc thiếu, hồ sơ chờ công bố, bản tin tới, nhiệm vụ quá hạn, \
        điều còn thiếu.
        """,
      en: """
        Tells what waits: translations that are stale or missing, what is to be published and when, the \
        next issue, tasks overdue, facts that are missing.
        """
    ).said)

  @OptionGroup var sources: SourceOptions

  @OptionGroup var speech: LanguageOption

  @OptionGroup var printing: FormatOption

  @Flag(
    help: ArgumentHelp(
      vi: "Liệt kê tất cả, thay vì mười mục đầu.", en: "All of each, where else the first ten are.")
  )
  var all = false

  @OptionGroup var remembering: MemoryOptions

  func run() throws {
    let stages = Stages(sources.site(strict: false))
    let listed = stages.list()
    let content = stages.readContent(listed, remembering.memory ? stages.inputs(listed) : nil)
    guard let moment = stages.moment(of: content) else {
      tell(
        TextFormat(Report(content.findings, in: speech.language), colour: false) { _ in nil }.text)
      throw ExitCode(1)
    }
    tellOfErrors(in: content.findings)
    let status = Status(of: content.registry, at: moment, history: GitHistory.text)
    let told =
      printing.format == .json
      ? status.json
      : status.text(
        in: speech.language, isWhole: all,
        called: stages.titles(of: content, stages.readLooks(listed).looks)
      ).printableLines
    print(told, terminator: "")
  }

  /// What cannot be read counts nowhere.
  private func tellOfErrors(in findings: [Diagnostic]) {
    let count = findings.count { $0.severity == .error }
    guard count > 0 else { return }
    let words = Bilingual(
      vi: "nội dung có \(count) lỗi, nên dưới đây có thể thiếu: chạy bieuduong check",
      en:
        "the content has \(count) error\(count == 1 ? "" : "s"), and what follows may lack something: "
        + "run bieuduong check")
    tell(words[speech.language] + "\n")
  }

  private func tell(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
