internal import ArgumentParser
internal import Content
internal import Pages
internal import Progress
internal import Stages
internal import Vietnamese

internal import enum Records.Host

/// What a site is made from, what for, and where it goes: the same for one that is made at once and one put together.
struct BuildOptions: ParsableArguments {
  @OptionGroup var sources: SourceOptions
  @OptionGroup var reporting: ReportingOptions
  @OptionGroup var telling: ProgressOptions
  @OptionGroup var signing: SigningOption

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      vi: "Thư mục để ghi trang web.", en: "The folder to write the site into.", value: .folder),
    completion: .directory)
  var output = "site"

  @Option(
    help: ArgumentHelp(
      vi: """
        Nơi lưu trữ, hoặc phần mềm máy chủ, mà trang được ghi cho, thay cho host trong site.yaml.
        """,
      en: """
        The host, or the program of a server, that the site is written for, in place of host in site.yaml.
        """, value: Bilingual(vi: "nơi-lưu-trữ", en: "host")))
  var host: Host?

  @Flag(
    help: ArgumentHelp(
      vi: """
        Ghi trang web mở được ngay từ thư mục, từ USB hay kho lưu trữ: có cả tìm kiếm, không cần máy chủ.
        """,
      en: """
        Writes a site to be opened from a folder, on a stick or out of an archive: search included, \
        without a server.
        """))
  var portable = false

  @Flag(
    help: ArgumentHelp(
      vi: """
        Ghi bản xem trước, kể cả cho một thời điểm sắp tới, vào thư mục riêng: thư mục mới, hoặc thư mục \
        của bản xem trước lần trước.
        """,
      en: """
        Writes a preview, for a moment to come too, into a folder of its own: a new one, or that of an \
        earlier preview.
        """))
  var preview = false

  @Option(
    help: ArgumentHelp(
      vi: """
        Cho phép một địa chỉ đã công bố, hay mọi địa chỉ của một hồ sơ (initiative:cap-phep-so), không \
        còn nữa; dùng được nhiều lần, kèm --because.
        """,
      en: """
        Lets an address that was published go, or all of a record (initiative:cap-phep-so); may be given \
        several times, with --because.
        """,
      value: Bilingual(vi: "địa-chỉ", en: "address")))
  var accept: [String] = []

  @Option(
    help: ArgumentHelp(
      vi: "Lý do, được ghi vào permalinks.lock cùng ngày.",
      en: "The reason, which is written into permalinks.lock with the day.",
      value: Bilingual(vi: "lý-do", en: "reason")))
  var because: String?

  func validate() throws {
    try OutputChoice.validate(output, against: [sources.content, sources.templates])
    guard accept.isEmpty == (reason == nil) else {
      throw ValidationError(
        vi: "--accept và --because đi cùng nhau: địa chỉ nào không còn, và vì sao.",
        en: "--accept and --because go together: which address may go, and why.")
    }
  }

  /// In one line: it stands in a file of lines.
  private var reason: String? {
    let words = because?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words?.isEmpty ?? true ? nil : words
  }

  private var acceptance: Acceptance? {
    reason.map { Acceptance(names: accept, reason: $0) }
  }

  func site(_ progress: RunProgress) -> SiteOptions {
    sources.site(
      portable ? .portable : .hosted, for: host, strict: reporting.strict, preview: preview,
      accepting: acceptance, signature: signing.signature, progress: progress)
  }
}

extension Host: ExpressibleByArgument {}
