internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Pages
internal import Progress
internal import Site
internal import Stages
internal import Vietnamese

internal import enum Records.Host

/// What a command reads, and as of when.
struct SourceOptions: ParsableArguments {
  @OptionGroup var records: ContentOption

  @Option(
    name: [.customShort("t"), .customLong("templates")],
    help: ArgumentHelp(
      vi: """
        Thư mục chứa mẫu trang; không ghi thì lấy templates, không có nữa thì lấy mẫu đi kèm công cụ.
        """,
      en: "The folder with the templates; else templates, else those that came with the tool.",
      value: .folder),
    completion: .directory)
  var chosenTemplates: String?

  @Option(
    help: ArgumentHelp(
      vi: """
        Thời điểm dựng trang, theo múi giờ của trang; không ghi thì lấy SOURCE_DATE_EPOCH, không có nữa \
        thì lấy lúc này.
        """,
      en:
        "The moment the site is built for, in its own time zone; else SOURCE_DATE_EPOCH, else now.",
      value: Bilingual(vi: "2024-01-15T08:00", en: "2024-01-15T08:00")))
  var asOf: Moment?

  @Option(
    help: ArgumentHelp(
      vi: "Địa chỉ đầy đủ của trang, thay cho địa chỉ trong site.yaml.",
      en: "The site’s absolute address, in place of the one in site.yaml.",
      value: Bilingual(vi: "địa-chỉ", en: "base")))
  var base: String?

  @Option(
    help: Jobs.help("How many threads work; the site’s bytes do not depend on it."))
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  var content: String { records.content }

  /// A site’s own come first. Where there are none at all, they are missed under their usual name.
  var templates: String {
    let own = "templates"
    if let chosenTemplates { return chosenTemplates }
    return FileManager.default.fileExists(atPath: own) ? own : ShippedTemplates.installed ?? own
  }

  func validate() throws {
    try Jobs.validate(jobs)
    if let base, !(base.hasPrefix("https://") || base.hasPrefix("http://")) {
      throw ValidationError(
        vi: "--base nhận địa chỉ đầy đủ, như https://máy-chủ/thư-mục/.",
        en: "--base takes an absolute address such as https://host/sub/path/.")
    }
  }
}

/// How many threads may be asked for.
enum Jobs {
  static func validate(_ jobs: Int) throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError(
        vi: "--jobs nhận một số từ 1 đến 256.", en: "--jobs takes a number from 1 to 256.")
    }
  }

  /// - Parameter english: which names what comes out of it.
  static func help(_ english: String) -> ArgumentHelp {
    ArgumentHelp(
      vi: "Số luồng xử lý; kết quả không phụ thuộc vào số này.", en: english,
      value: Bilingual(vi: "số", en: "jobs"))
  }
}

/// How what was found is printed.
struct FormatOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      vi: "In ra dạng nào: text hoặc json.", en: "How it is printed: text or json.",
      value: Bilingual(vi: "dạng", en: "format")))
  var format: TextOrJSON = .text
}

enum TextOrJSON: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

/// Where the records are.
struct ContentOption: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      vi: "Thư mục chứa hồ sơ.", en: "The folder with the records.", value: .folder),
    completion: .directory)
  var content = "content"
}

/// Whether a command goes on from what the last one found and made.
struct MemoryOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      vi: "Chỉ xem lại và làm lại những gì đã đổi từ lần trước.",
      en: "Looks through and makes only that for which something has changed since the last time."))
  var memory = true
}

extension SourceOptions {
  func site(
    _ form: SiteForm = .hosted, for host: Host? = nil, strict: Bool, preview: Bool = false,
    accepting: Acceptance? = nil, signature: SiteSignature? = nil, progress: RunProgress? = nil
  ) -> SiteOptions {
    let now = Int(Date().timeIntervalSince1970)
    return SiteOptions(
      content: content, templates: templates, clock: clock(orElse: now), now: now, base: base,
      host: host, form: form, jobs: jobs, isStrict: strict, isPreview: preview,
      accepting: accepting, signature: signature, progress: progress)
  }

  private func clock(orElse now: Int) -> SiteClock {
    if let asOf { return .moment(asOf) }
    let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
    return .seconds(epoch ?? now)
  }
}

extension Moment: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}

extension Language: ExpressibleByArgument {}

extension RulesAddress: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, github, gitlab, sarif
}
