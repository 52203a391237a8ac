internal import ArgumentParser
internal import Commit
internal import Content
internal import Diagnostics
internal import Foundation
internal import Stages
internal import Vietnamese

/// How a command tells what it found.
struct ReportingOptions: ParsableArguments {
  @OptionGroup var speech: LanguageOption

  @Option(
    help: ArgumentHelp(
      vi: "Kết quả kiểm tra in ra dạng nào: text, json, github, gitlab hoặc sarif.",
      en: "How findings are printed: text, json, github, gitlab or sarif.",
      value: Bilingual(vi: "dạng", en: "format")))
  var format: ReportFormat = .text

  @Flag(
    help: ArgumentHelp(
      vi: "Nêu đầy đủ từng chỗ, thay vì gộp nhiều chỗ của cùng một quy tắc.",
      en: "Every finding is told at length, where else many of one rule are told together."))
  var all = false

  @Option(
    help: ArgumentHelp(
      vi: "Địa chỉ của docs/rules.md, để kết quả dạng json và sarif dẫn tới đó.",
      en: "The address of docs/rules.md, to which findings in json and sarif then lead.",
      value: Bilingual(vi: "https://…/rules.md", en: "https://…/rules.md")))
  var rules: RulesAddress?

  @Flag(help: .strict)
  var strict = false

  @Flag(
    name: [.short, .long],
    help: ArgumentHelp(
      vi: "Chỉ báo lỗi và cảnh báo, không báo tiến độ và tóm tắt.",
      en: "Tells of errors and warnings alone: no progress and no summary."))
  var quiet = false

  var language: Language { speech.language }

  /// Whether the findings are told by the exit code.
  private func stop(_ findings: [Diagnostic]) -> Bool {
    findings.contains { $0.forbidsSite(strictly: strict) }
  }

  /// Prints the findings and ends the command unless they let it go on.
  ///
  /// - Parameter holding: what a build holds back, for programs.
  func finish(
    _ findings: [Diagnostic], interruption: Int32? = nil, holding: Holding? = nil
  ) throws {
    tell(findings, holding: holding)
    if let interruption { throw ExitCode(128 + interruption) }
    if findings.contains(where: { $0.rule.isOfOutput }) { throw ExitCode(74) }
    if stop(findings) { throw ExitCode(1) }
  }

  /// Prints the findings, and lets the command go on.
  func tell(_ findings: [Diagnostic], holding: Holding? = nil) {
    let report = Report(findings, in: language)
    switch format {
    case .text: write(text(of: report), to: .standardError)
    case .json:
      let told = holding.map { (held: $0.records, opens: $0.opens?.zoned) }
      write(JSONFormat(report, rules: rules, holding: told).text, to: .standardOutput)
    case .github:
      write(GitHubFormat(report).text, to: .standardOutput)
      write(GitHubFormat.heard(text(of: report)), to: .standardError)
    case .gitlab: write(GitLabFormat(report).text, to: .standardOutput)
    case .sarif:
      let log = SARIFFormat(report, version: ToolVersion.number, rules: rules)
      write(log.text, to: .standardOutput)
    }
  }

  private func text(of report: Report) -> String { report.terminalText(isWhole: all) }

  /// A line for people; nothing where a program reads the output.
  func say(_ words: Bilingual) {
    if format == .text, !quiet { write(words[language] + "\n", to: .standardOutput) }
  }

  /// What was asked for, of many lines, and so told in any case.
  func show(_ text: String) {
    if format == .text { write(text + "\n", to: .standardOutput) }
  }

  /// A question, to be answered on its line.
  func ask(_ words: Bilingual) { write(words[language], to: .standardOutput) }

  /// Ends the command for what was asked of it.
  func refuse(_ words: [Bilingual], code: Int32 = 64) throws -> Never {
    write(words.map { $0[language] + "\n" }.joined(), to: .standardError)
    throw ExitCode(code)
  }

  func sayClean() { say(.clean) }

  private func write(_ text: String, to handle: FileHandle) {
    handle.write(Data(text.utf8))
  }
}

extension ArgumentHelp {
  static let strict = ArgumentHelp(vi: "Coi cảnh báo như lỗi.", en: "Warnings count as errors.")
}

extension Report {
  /// As a terminal shows it, in colour where standard error is one.
  func terminalText(isWhole: Bool) -> String {
    var excerpts = Excerpts()
    let isTerminal = isatty(FileHandle.standardError.fileDescriptor) == 1
    let colour = isTerminal && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    return TextFormat(self, colour: colour, isWhole: isWhole) {
      excerpts.line(Int($0.line), of: $0.file)
    }.text
  }
}

extension Bilingual {
  static let clean = Bilingual(vi: "không có lỗi nào", en: "no errors")
}

extension Rule {
  /// What is wrong with the disk rather than with the content.
  fileprivate var isOfOutput: Bool {
    switch self {
    case .outputBusy, .outputFailed, .outputConflict, .outputPreview, .contentChanged: true
    default: false
    }
  }
}
