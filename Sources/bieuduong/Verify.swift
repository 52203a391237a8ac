internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Verifying
internal import Vietnamese

/// What a site proves of itself.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    Bilingual(
      vi:
        "Đối chiếu một trang đã dựng với manifest.json của nó: tệp nào, hồ sơ nào bị sửa, mất, thêm.",
      en:
        "Holds a site against its manifest.json: which files and records were changed, lost or added."
    ),
    more: Bilingual(
      vi: """
        Chỉ đọc thư mục, không cần mạng, và nói rõ điều gì chứng minh được, điều gì không.

        Mã thoát: 0 mọi thứ đúng như lúc dựng, 1 có điều khác hoặc không có manifest.json nguyên vẹn, \
        64 gọi sai cách, 74 không đọc được thư mục.
        """,
      en: """
        Reads the folder alone, needs no network, and says what it proved and what not.

        Exit codes: 0 all is as it was built, 1 something is not or there is no whole manifest.json, \
        64 wrong usage, 74 the folder cannot be read.
        """))

  @Argument(
    help: ArgumentHelp(
      vi: "Thư mục của trang.", en: "The folder of the site.",
      value: Bilingual(vi: "trang", en: "site")),
    completion: .directory)
  var site = "site"

  @OptionGroup var speech: LanguageOption

  @OptionGroup var printing: FormatOption

  @Option(
    help: Jobs.help("How many threads work; what is found does not depend on it."))
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Flag(
    help: ArgumentHelp(
      vi: "Liệt kê tất cả, thay vì hai mươi mục đầu.",
      en: "All of each, where else the first twenty are."))
  var all = false

  @Option(
    help: ArgumentHelp(
      vi:
        "Tệp có những dòng của nhật ký (trace.jsonl) đã giữ từ trước: có còn trong nhật ký không.",
      en:
        "A file with lines of the log (trace.jsonl) kept from earlier: whether they are in it still.",
      value: Bilingual(vi: "tệp", en: "file")),
    completion: .file())
  var kept: String?

  @Option(
    help: ArgumentHelp(
      vi: "Khóa công khai (PEM) của cơ quan công bố, để kiểm tra chữ ký của manifest.json.",
      en: "The public key (PEM) of whoever publishes, to check what was signed of manifest.json.",
      value: Bilingual(vi: "tệp", en: "file")),
    completion: .file())
  var key: String?

  func validate() throws {
    try Jobs.validate(jobs)
    for file in [kept, key].compactMap({ $0 }) where contents(of: file) == nil {
      throw ValidationError(
        vi: "không đọc được tệp “\(file)”.", en: "the file “\(file)” cannot be read.")
    }
  }

  private func contents(of file: String?) -> [UInt8]? {
    file.flatMap { FileManager.default.contents(atPath: $0) }.map { Array($0) }
  }

  private var keptLines: [String] {
    String(decoding: contents(of: kept) ?? [], as: UTF8.self).split(whereSeparator: \.isNewline)
      .map(String.init)
  }

  func run() throws {
    do throws(VerificationFailure) {
      let verification = try Verification(
        of: site, jobs: jobs, kept: keptLines, key: contents(of: key))
      let text = verification.text(in: speech.language, isWhole: all)
      print(printing.format == .json ? verification.json : text.printableLines, terminator: "")
      if verification.isWhole { return }
    } catch {
      if printing.format == .json { print(error.json, terminator: "") }
      let words = error.text(site)[speech.language].printableLines
      FileHandle.standardError.write(Data((words + "\n").utf8))
      throw ExitCode(error.isOfDisk ? 74 : 1)
    }
    throw ExitCode(1)
  }
}
