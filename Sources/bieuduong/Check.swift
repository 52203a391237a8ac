internal import ArgumentParser
internal import Publishing
internal import Stages

/// Everything `build` finds, without a site.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks the content and the templates without writing a site.",
    discussion: """
      What was found is kept in .bieuduong/ in the folder with the records, which is no part of them, \
      so that the next check looks only through what has changed.

      Exit codes: 0 clean, 1 the content has errors (with --strict, also warnings), 64 wrong usage.
      """)

  @OptionGroup var sources: SourceOptions
  @OptionGroup var reporting: ReportingOptions
  @OptionGroup var remembering: MemoryOptions

  func run() throws {
    let stages = Stages(sources.site(strict: reporting.strict))
    let checked = stages.check(remembering: remembering.memory)
    try reporting.finish(checked.findings)
    if let forgetting = checked.forgetting { reporting.say(forgetting.ofChecks) }
    reporting.sayClean()
  }
}
