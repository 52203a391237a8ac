internal import ArgumentParser
internal import Content
internal import Stages

/// Everything `build` finds, without writing anything.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks the content and the templates without writing anything.",
    discussion:
      "Exit codes: 0 clean, 1 the content has errors (with --strict, also warnings), 64 wrong usage."
  )

  @OptionGroup var sources: SourceOptions
  @OptionGroup var reporting: ReportingOptions

  func run() throws {
    let stages = Stages(sources.site(strict: reporting.strict))
    let listed = stages.list()
    let content = stages.readContent(listed)
    let looks = stages.readLooks(listed)
    try reporting.finish(
      content.findings + looks.findings + stages.wideFindings(of: content))
    reporting.sayClean()
  }
}
