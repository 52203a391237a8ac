internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Pages
internal import Site
internal import Stages
internal import Vietnamese

/// What a command reads, and as of when.
struct SourceOptions: ParsableArguments {
  @Option(name: [.short, .long], help: "The folder with the records.")
  var content = "content"

  @Option(name: [.short, .long], help: "The folder with the templates.")
  var templates = "templates"

  @Option(
    help: ArgumentHelp(
      "The moment the site is built for, in its own time zone; else SOURCE_DATE_EPOCH, else now.",
      valueName: "2024-01-15T08:00"))
  var asOf: Moment?

  @Option(help: "The site’s absolute address, in place of the one in site.yaml.")
  var base: String?

  @Option(help: "How many threads work; the site’s bytes do not depend on it.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs takes a number from 1 to 256.")
    }
    if let base, !(base.hasPrefix("https://") || base.hasPrefix("http://")) {
      throw ValidationError("--base takes an absolute address such as https://host/sub/path/.")
    }
  }
}

/// Whether a command goes on from what the last one found and made.
struct MemoryOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: "Looks through and makes only that for which something has changed since the last time.")
  var memory = true
}

extension SourceOptions {
  func site(_ form: SiteForm = .hosted, strict: Bool, preview: Bool = false) -> SiteOptions {
    let now = Int(Date().timeIntervalSince1970)
    return SiteOptions(
      content: content, templates: templates, clock: clock(orElse: now), now: now, base: base,
      form: form, jobs: jobs, isStrict: strict, isPreview: preview)
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
