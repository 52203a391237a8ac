internal import ArgumentParser
internal import Asking
internal import Content
internal import Diagnostics
internal import Foundation
internal import Importing
internal import Records
internal import Stages
internal import Tables
internal import Vietnamese
internal import Writing

/// The rows of a spreadsheet become records.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    Bilingual(
      vi: "Nhập hồ sơ từ bảng tính: mỗi dòng là một hồ sơ.",
      en: "Makes records from a spreadsheet, one from each row."),
    more: Bilingual(
      vi: """
        Đọc CSV, .xlsx và .ods. Sơ đồ cho biết cột nào điền vào mục nào; chưa có sơ đồ thì dùng --guess. \
        Có dòng nào sai thì không ghi gì, và từng dòng sai được nêu rõ ô và lý do. Nhập lại bảng cũ thì \
        không có gì thay đổi; dòng đã sửa thì chỉ sửa đúng những mục khác đi. Người và đơn vị đã có hồ sơ \
        được nhận ra; chưa rõ là ai thì hỏi, không tự gộp hai người.

        Mã thoát: 0 xong, 1 bảng hoặc sơ đồ có lỗi, 64 gọi sai cách, 74 không ghi được tệp.
        """,
      en: """
        Reads CSV, .xlsx and .ods. The map says which column fills which field; --guess proposes one. \
        Where a row is wrong nothing is written, and each is named with its cell and the reason. The same \
        table once more changes nothing, and a row that was edited changes those facts alone. People and \
        units with records are recognised; where it is not clear who is meant it asks, and never makes \
        one person of two.

        Exit codes: 0 done, 1 the table or the map has errors, 64 wrong usage, 74 a file could not be \
        written.
        """))

  @Argument(
    help: ArgumentHelp(
      vi: "Bảng cần nhập: CSV, .xlsx hoặc .ods.", en: "The table: CSV, .xlsx or .ods.",
      value: Bilingual(vi: "bảng", en: "table")),
    completion: .file())
  var table: String

  @Option(
    help: ArgumentHelp(
      vi: "Tệp sơ đồ: cột nào điền vào mục nào.", en: "The map: which column fills which field.",
      value: .path),
    completion: .file(extensions: ["yaml"]))
  var map: String?

  @Flag(
    help: ArgumentHelp(
      vi: "Đề xuất sơ đồ theo tên các cột: in ra, hoặc ghi vào tệp --map nếu chưa có.",
      en: "Proposes a map by the headings: prints it, or writes it to --map where there is none."))
  var guess = false

  @Option(
    help: ArgumentHelp(
      vi: "Loại hồ sơ khi đề xuất sơ đồ, như official hay commendation; không ghi thì tự đoán.",
      en: "The kind of record for --guess, as official or commendation; else it is guessed.",
      value: Bilingual(vi: "loại", en: "kind")))
  var kind: Kind?

  @Flag(
    help: ArgumentHelp(
      vi: "Chỉ cho xem sẽ ghi gì, không ghi.",
      en: "Shows what would be written, and writes nothing."))
  var dryRun = false

  @Flag(
    help: ArgumentHelp(
      vi:
        "Ghi các dòng đúng; dòng sai để riêng vào một bảng cạnh bảng gốc, sửa xong thì nhập tiếp.",
      en:
        "Writes the good rows; the others go to a table beside this one, to be corrected and imported."
    ))
  var skipBad = false

  @Flag(
    help: ArgumentHelp(
      vi: "In toàn bộ hồ sơ mới, thay vì ba hồ sơ đầu.",
      en: "Prints all new records, where else the first three are."))
  var all = false

  @Flag(
    help: ArgumentHelp(
      vi:
        "Lấy nội dung của bảng thay cho vi.md, en.md đã có bài viết khác; không có lựa chọn này thì giữ bài đã có.",
      en:
        "Puts the table’s texts in the place of a vi.md or en.md that says something else, which is left as it is otherwise."
    ))
  var replaceTexts = false

  @OptionGroup var sources: SourceOptions

  @OptionGroup var speech: LanguageOption

  func validate() throws {
    guard guess || map != nil else {
      throw ValidationError(
        vi: "Cần --map, hoặc --guess để có sơ đồ đề xuất.",
        en: "Give --map, or --guess for a proposal.")
    }
  }

  func run() throws {
    if guess {
      try proposeMap()
    } else if let map {
      try importTable(with: map)
    }
  }

  private func proposeMap() throws {
    let sheet = try readTable(sheet: nil).sheet
    let stages = Stages(sources.site(strict: false))
    let names = WordNames(of: stages, stages.list())
    let name = URL(filePath: table).deletingPathExtension().lastPathComponent
    guard let proposed = MapGuess.best(for: sheet, named: name, kind: kind, called: names) else {
      try stop(.nothingGuessed, code: 1)
    }
    guard let map else { return print(proposed.text, terminator: "") }
    do throws(FileTrouble) {
      try FileChanges([.create(map, Array(proposed.text.utf8))]).carryOut()
    } catch {
      try stop(.trouble(error), code: 74)
    }
    print(Bilingual.mapWritten(map)[speech.language])
  }

  private func importTable(with path: String) throws {
    let (file, findings) = TableMapFile.read(path)
    guard let file else { try stop(findings) }
    let table = try readTable(sheet: file.sheet)
    let stages = Stages(sources.site(strict: false))
    let listed = stages.list()
    let (bound, troubles) = BoundMap.bind(
      file, to: table.sheet, called: WordNames(of: stages, listed))
    guard let bound else { try stop(findings + troubles) }
    let missing = listed.contentFindings.filter { $0.rule == .missingFolder }
    if !missing.isEmpty { try stop(missing) }
    let run = ImportRun(
      stages: stages, listed: listed, readings: stages.readings(listed), map: bound,
      language: speech.language, replacesTexts: replaceTexts,
      ask: ImportQuestions.areAnswered ? ImportQuestions(speech.language).answer : nil)
    try refuse(ifUnread: run.content)
    if !bound.unread.isEmpty { tell(Bilingual.unread(bound.unread)[speech.language] + "\n") }
    var plan = try run.plan()
    try report(&plan, of: run)
  }

  /// A record that cannot be read may be the one that a row is about.
  private func refuse(ifUnread content: Content) throws {
    let unread = content.registry.unread
    guard !unread.names.isEmpty || !unread.kinds.isEmpty else { return }
    try stop(content.findings.filter { $0.severity == .error })
  }

  private func report(_ plan: inout ImportPlan, of run: ImportRun) throws {
    let faulty = plan
    let told = ImportReport(faulty, of: table, in: speech.language)
    tell(told.faults)
    if skipBad, !faulty.faults.isEmpty { plan = try run.planWithoutFaults(faulty) }
    let report = ImportReport(plan, of: table, in: speech.language)
    tell(report.remarks)
    let isRefused = !faulty.faults.isEmpty && !skipBad
    if dryRun || isRefused {
      if dryRun { print(report.deeds(isWhole: all), terminator: "") }
      if isRefused { tell(Bilingual.whatNow[speech.language] + "\n") }
      print(report.summary(isDone: isRefused ? nil : false), terminator: "")
      if isRefused { throw ExitCode(1) }
      return
    }
    try write(plan, faulty, run)
    print(report.deeds(isWhole: false, isShort: true), terminator: "")
    print(report.summary(isDone: true), terminator: "")
  }

  /// All files, the table of the faulty rows among them, or none.
  private func write(_ plan: ImportPlan, _ faulty: ImportPlan, _ run: ImportRun) throws {
    var changes = plan.changes(shown: run.listed.content.shown)
    let left = FaultyRows.text(run.map, faulty, in: speech.language)
    let path = pathOfFaultyRows
    if !faulty.faults.isEmpty { changes.append(.create(path, Array(left.utf8))) }
    do throws(FileTrouble) { try changes.carryOut() } catch {
      try stop(.trouble(error), code: 74)
    }
    if !faulty.faults.isEmpty { tell(Bilingual.leftOut(path)[speech.language] + "\n") }
  }

  /// Beside the table, under a name that is free.
  private var pathOfFaultyRows: String {
    let base = (table as NSString).deletingPathExtension
    let names = ["\(base).bad.csv"] + (2...1_000).map { "\(base).bad-\($0).csv" }
    return names.first { !FileManager.default.fileExists(atPath: $0) } ?? names[0]
  }

  private func readTable(sheet: String?) throws -> TableFile {
    do throws(TableTrouble) { return try TableFile.read(table, sheet: sheet) } catch {
      let words = error.words
      let help = Bilingual(vi: "cách sửa", en: "help")
      tell(
        "\(table): \(words.message[speech.language])\n   = \(help[speech.language]): \(words.help[speech.language])\n"
      )
      throw ExitCode(1)
    }
  }

  private func stop(_ findings: [Diagnostic]) throws -> Never {
    tell(Report(findings, in: speech.language).terminalText(isWhole: true))
    throw ExitCode(1)
  }

  private func stop(_ words: Bilingual, code: Int32) throws -> Never {
    tell(words[speech.language] + "\n")
    throw ExitCode(code)
  }

  private func tell(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
