internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Mending
internal import Stages
internal import Vietnamese

/// Puts right what has one right answer.
struct Fix: ParsableCommand {
  static let configuration = CommandConfiguration(
    Bilingual(
      vi: "Sửa những lỗi viết chỉ có một cách sửa đúng, và cho xem khác biệt trước khi ghi.",
      en: "Mends slips of writing that have one right answer, and shows the difference first."),
    more: Bilingual(
      vi: """
        Chữ có dấu viết tách rời, chữ của bảng chữ khác, ký tự vô hình, bảng mã cũ, ngày và số viết \
        theo thói quen, dấu ngoặc, phím Tab, văn bản cần đặt trong ngoặc kép, ảnh còn ghi nơi chụp. \
        Chú thích, thứ tự và cách trình bày của tệp giữ nguyên; không dữ kiện nào thay đổi.

        Trên cửa sổ lệnh thì hỏi trước khi ghi; khi chạy trong script chỉ cho xem, trừ khi có --yes.

        Mã thoát: 0 không còn gì để sửa, 1 mới cho xem mà chưa ghi, 64 gọi sai cách, 74 có tệp không \
        ghi được.
        """,
      en: """
        Letters spelt apart or of another alphabet, what nobody sees, old encodings, days and numbers \
        as people write them, quotes, tabs, texts that need quotes, and photographs that tell where \
        they were taken. Comments, order and layout of a file stay, and no fact is changed.

        On a terminal it asks before it writes; in a pipe it only shows, unless --yes is given.

        Exit codes: 0 nothing is left to mend, 1 shown and not written, 64 wrong usage, 74 a file \
        could not be written.
        """))

  @OptionGroup var sources: SourceOptions
  @OptionGroup var reporting: ReportingOptions
  @OptionGroup var telling: ProgressOptions

  @Flag(help: ArgumentHelp(vi: "Ghi mà không hỏi.", en: "Writes without asking."))
  var yes = false

  @Flag(
    help: ArgumentHelp(
      vi: "Chỉ cho xem khác biệt, không ghi gì.", en: "Shows the difference, and writes nothing."))
  var dryRun = false

  func validate() throws {
    guard !(yes && dryRun) else {
      throw ValidationError(
        vi: "Chỉ dùng một trong hai: --yes hoặc --dry-run.",
        en: "Give --yes or --dry-run, not both.")
    }
  }

  func run() throws {
    let line = telling.line(reporting)
    let options = sources.site(strict: reporting.strict, progress: line.progress)
    let mending = Mending(of: options)
    line.end()
    if mending.isEmpty { return try end(options, Fix.nothing) }
    reporting.show(mending.told(in: reporting.language))
    reporting.say(mending.summary)
    guard !dryRun, yes || isAllowed() else {
      if !isAsked { reporting.say(Fix.unwritten) }
      throw ExitCode(1)
    }
    try reporting.finish(mending.write())
    try end(options, Fix.written)
  }

  /// What is left, for editors.
  private func end(_ options: SiteOptions, _ words: Bilingual) throws {
    reporting.tell(Stages(options).check(remembering: false).findings)
    reporting.say(words)
  }

  private var isAsked: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  private func isAllowed() -> Bool {
    guard isAsked else { return false }
    reporting.ask(Bilingual(vi: "Ghi những sửa đổi này? [c/K] ", en: "Write this? [y/N] "))
    let answer = readLine()?.lowercased() ?? ""
    return ["c", "có", "y", "yes"].contains(answer.trimmingCharacters(in: .whitespaces))
  }

  private static let nothing = Bilingual(
    vi: "không có gì để sửa tự động", en: "nothing to mend")
  private static let written = Bilingual(vi: "đã ghi", en: "written")
  private static let unwritten = Bilingual(
    vi: "chưa ghi gì; thêm --yes để ghi", en: "nothing was written; --yes writes")
}
