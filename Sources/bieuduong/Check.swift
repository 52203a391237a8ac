internal import ArgumentParser
internal import Content
internal import Diagnostics
internal import Site

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
    let stages = Stages(sources)
    let sources = stages.list()
    let content = stages.readContent(sources)
    let looks = stages.readLooks(sources)
    try reporting.finish(
      content.findings + looks.findings + stages.addressConflicts(of: content)
        + stages.proseFindings(of: content))
    reporting.sayClean()
  }
}
