internal import ArgumentParser
internal import Comparing
internal import Diagnostics
internal import Foundation
internal import Site
internal import Stages
internal import Vietnamese

/// What the public would see change.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: Bilingual(
      vi:
        "Cho biết người đọc sẽ thấy gì thay đổi giữa hai bản của trang: hồ sơ, dữ kiện, bài viết, địa chỉ.",
      en:
        "Tells what readers will see change between two states of a site: records, facts, texts, addresses."
    ).said,
    discussion: Bilingual(
      vi: """
        Mỗi bản là một thư mục, hoặc một commit của Git (commit:thư-mục). Không ghi bản mới thì so với \
        trang sẽ dựng từ nội dung hiện có; không tệp nào được ghi.

        Mã thoát: 0 đã so sánh xong, 1 nội dung có lỗi, 64 gọi sai cách, 74 không có bản nào như thế.
        """,
      en: """
        Each is a folder, or a commit of Git (commit:folder). Without a new one it is what would be built \
        from the content as it is; nothing is written.

        Exit codes: 0 compared, 1 the content has errors, 64 wrong usage, 74 there is no such site.
        """
    ).said)

  @Argument(
    help: ArgumentHelp(
      vi: "Bản cũ: thư mục hoặc commit.", en: "The old site: a folder or a commit.",
      value: Bilingual(vi: "bản-cũ", en: "old")),
    completion: .directory)
  var old = "site"

  @Argument(
    help: ArgumentHelp(
      vi: "Bản mới; không ghi thì lấy nội dung hiện có.",
      en: "The new site; else the content as it is.",
      value: Bilingual(vi: "bản-mới", en: "new")),
    completion: .directory)
  var new: String?

  @OptionGroup var sources: SourceOptions

  @OptionGroup var speech: LanguageOption

  @Option(
    help: ArgumentHelp(
      vi: "In ra dạng nào: text, json, html hoặc markdown.",
      en: "How it is printed: text, json, html or markdown.",
      value: Bilingual(vi: "dạng", en: "format")))
  var format: DiffFormat = .text

  @Option(
    help: ArgumentHelp(
      vi: """
        Chỉ in danh sách tệp: changed cho rsync --files-from, removed là tệp phải xóa, purge là địa chỉ mà \
        bộ nhớ đệm phải bỏ.
        """,
      en: """
        Prints a list alone: changed for rsync --files-from, removed for files to delete, purge for \
        addresses that a cache has to forget.
        """,
      value: Bilingual(vi: "danh-sách", en: "list")))
  var list: Comparison.FileList?

  @Flag(
    help: ArgumentHelp(
      vi: "Nêu tất cả, thay vì những mục đầu.", en: "All of each, where else the first are."))
  var all = false

  func run() throws {
    let comparison = Comparison(
      from: try site(old), to: try new.map(site) ?? planned())
    print(told(comparison), terminator: "")
  }

  private func told(_ comparison: Comparison) -> String {
    if let list { return comparison.list(list) }
    let report = ChangeReport(comparison, in: speech.language, isWhole: all)
    return switch format {
    case .text: report.text.printableLines
    case .json: comparison.json
    case .html: report.html
    case .markdown: report.markdown
    }
  }

  private func site(_ name: String) throws -> any SiteSource {
    do throws(SourceFailure) {
      let site = try opened(name)
      guard site.hasRecords else { throw .noSite(name) }
      return site
    } catch {
      throw refused(error.text)
    }
  }

  private func opened(_ name: String) throws(SourceFailure) -> any SiteSource {
    if let folder = FolderSite(name, jobs: sources.jobs) { return folder }
    guard let commit = try CommitSite(name) else { throw .unknown(name) }
    return commit
  }

  /// Made from the content, as far as nothing forbids a site.
  private func planned() throws -> any SiteSource {
    let stages = Stages(sources.site(strict: false))
    let listed = stages.list()
    let (content, looks) = stages.readBoth(listed)
    switch stages.draft(content, looks) {
    case .site(let site, _, _, _): return PlannedSite(site.files, jobs: sources.jobs)
    case .refused(let findings):
      tell(Report(findings, in: speech.language).terminalText(isWhole: all))
      throw ExitCode(1)
    }
  }

  private func refused(_ words: Bilingual) -> ExitCode {
    tell(words[speech.language] + "\n")
    return ExitCode(74)
  }

  private func tell(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

enum DiffFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, html, markdown
}

extension Comparison.FileList: ExpressibleByArgument {}

extension SourceFailure {
  fileprivate var text: Bilingual {
    switch self {
    case .unknown(let name):
      Bilingual(
        vi: "“\(name)” không phải là thư mục, cũng không phải là commit của kho Git ở đây",
        en: "“\(name)” is no folder, and no commit of a Git repository here")
    case .noFolder(let folder, let commit):
      Bilingual(
        vi: "commit “\(commit)” không có thư mục “\(folder)”; ghi tên thư mục: \(commit):thư-mục",
        en: "the commit “\(commit)” has no folder “\(folder)”; name it: \(commit):folder")
    case .noSite(let name):
      Bilingual(
        vi: "“\(name)” không phải là trang do công cụ này dựng: không có dữ liệu hồ sơ trong data/",
        en: "“\(name)” is no site that this tool built: there are no records in data/")
    }
  }
}
