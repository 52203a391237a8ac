internal import ArgumentParser
internal import Content
internal import Diagnostics
internal import Pages
internal import Publishing
internal import Site
internal import Stages
internal import Vietnamese

internal import enum Records.Host

/// From content to published site.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    Bilingual(
      vi: "Kiểm tra nội dung rồi ghi trang web; có lỗi thì trang cũ giữ nguyên.",
      en: "Checks the content and writes the site; on an error the previous site stays as it is."),
    more: Bilingual(
      vi: """
        Mã thoát: 0 xong, 1 nội dung có lỗi (với --strict thì cả cảnh báo), 64 gọi sai cách, 74 không ghi \
        được trang web.
        """,
      en: """
        Exit codes: 0 done, 1 the content has errors (with --strict, also warnings), 64 wrong usage, \
        74 the site could not be written.
        """))

  @OptionGroup var sources: SourceOptions
  @OptionGroup var reporting: ReportingOptions
  @OptionGroup var telling: ProgressOptions

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

  @OptionGroup var remembering: MemoryOptions

  @Option(
    help: ArgumentHelp(
      vi: "Cho biết vì sao tệp này của trang web được làm lại, hoặc không.",
      en: "Says why this file of the site was made again, or was not.", value: .path))
  var explain: String?

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

  func run() throws {
    let start = ContinuousClock.now
    let line = telling.line(reporting)
    let stages = Stages(
      sources.site(
        portable ? .portable : .hosted, for: host, strict: reporting.strict, preview: preview,
        accepting: acceptance, progress: line.progress))
    let publisher = Publisher(
      folder: output, jobs: sources.jobs, strict: reporting.strict, progress: line.progress)
    let listed = stages.list()
    let inputs = stages.inputs(listed)
    if remembering.memory, explain == nil, acceptance == nil,
      let standing = try stages.standing(inputs, in: publisher)
    {
      line.end()
      return try end(standing.site, standing.holding, since: start)
    }
    let content = stages.readContent(listed, remembering.memory ? inputs : nil)
    switch stages.draft(content, stages.readLooks(listed)) {
    case .refused(let findings):
      line.end()
      try reporting.finish(findings)
    case .site(let site, let edition, let findings):
      try refuse(stages.needlesslyAccepted(in: edition))
      var unkept: Bilingual?
      var update = publisher.publish(
        site.files, for: stages.purpose(of: edition), weighing: site.hostCheck?.findings,
        reviewing: portable ? nil : stages.linkReview(of: edition, listed),
        remembering: remembering.memory
          ? stages.remembrance(of: edition, listed, inputs, explaining: explain) : nil,
        leaving: site.box
      ) {
        let kept = stages.keepAddresses(of: edition)
        unkept = kept.failure
        return stages.origin(
          of: edition, from: inputs?.with(beside: kept.version), listed, saying: findings + $0)
      }
      line.end()
      update.findings += findings
      try end(update, Holding(edition), since: start)
      if let unkept { reporting.say(.unkept(unkept, in: sources.content)) }
    }
  }

  private func refuse(_ names: [String]) throws {
    guard let name = names.first else { return }
    throw ValidationError(
      vi: "--accept \(name): không có địa chỉ nào đã công bố như thế đang mất.",
      en: "--accept \(name): no address that was published under that name is missing.")
  }

  private func end(
    _ update: SiteUpdate, _ holding: Holding?, since start: ContinuousClock.Instant
  ) throws {
    try reporting.finish(update.findings, interruption: update.interruption, holding: holding)
    if let forgetting = update.forgetting { reporting.say(forgetting) }
    if let explain, let explanation = update.explanation {
      let text = explanation.text
      reporting.say(Bilingual(vi: "\(explain): \(text.vi)", en: "\(explain): \(text.en)"))
    }
    reporting.say(summary(update, ContinuousClock.now - start))
    if let holding { reporting.say(holding.summary) }
  }

  /// "site: 512 files, 3 written, 509 unchanged, 0 removed (0.2 s)".
  private func summary(_ update: SiteUpdate, _ time: Duration) -> Bilingual {
    let all = update.written + update.unchanged
    let seconds = Quantity(Int(time / .milliseconds(100)))
    let printed = { (language: Language) in
      Number.print(
        Quantity("\(seconds.mantissa / 10).\(seconds.mantissa % 10)") ?? seconds, language)
    }
    let drawn = pictures(update.drawn)
    let preview =
      update.isPreview
      ? Bilingual(vi: " (bản xem trước)", en: " (preview)") : Bilingual(vi: "", en: "")
    return Bilingual(
      vi:
        "\(output)\(preview.vi): \(all) tệp, ghi mới \(update.written), giữ nguyên \(update.unchanged), xóa \(update.removed)\(drawn.vi) (\(printed(.vi)) giây)",
      en:
        "\(output)\(preview.en): \(all) files, \(update.written) written, \(update.unchanged) unchanged, \(update.removed) removed\(drawn.en) (\(printed(.en)) s)"
    )
  }

  /// Told only where there were any: most builds make none.
  private func pictures(_ count: Int) -> Bilingual {
    guard count > 0 else { return Bilingual(vi: "", en: "") }
    return Bilingual(
      vi: ", dựng \(count) hình", en: ", \(count) picture\(count == 1 ? "" : "s") made")
  }
}

extension Host: ExpressibleByArgument {}

extension Bilingual {
  fileprivate static func unkept(_ reason: Bilingual, in folder: String) -> Bilingual {
    Bilingual(
      vi:
        "không ghi được permalinks.lock vào \(folder): \(reason.vi); trang đã ghi xong, nhưng lần sau không biết những địa chỉ mới",
      en:
        "permalinks.lock cannot be written in \(folder): \(reason.en); the site is in place, but the next build will not know the new addresses"
    )
  }
}
