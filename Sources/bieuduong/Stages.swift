internal import Content
internal import Diagnostics
internal import Edition
internal import Foundation
internal import Pages
internal import Records
internal import Site
internal import Templates
internal import Vietnamese

/// The way from folders to a planned site. Each step is a function of what the earlier one returned.
struct Stages {
  let options: SourceOptions

  init(_ options: SourceOptions) { self.options = options }

  /// What there is to read, by name. Listed once: what comes later is of these files and no others.
  func list() -> Sources {
    let (content, wrong) = SourceTree.read(options.content)
    let (templates, wrongTemplates) = SourceTree.read(options.templates)
    return Sources(
      content: content, templates: templates, contentFindings: wrong,
      templateFindings: wrongTemplates)
  }

  /// The records, and everything wrong with their files, with each other and with the law.
  func readContent(_ sources: Sources) -> Content {
    let findings = sources.contentFindings
    // Of a folder that is not there, nothing else can be missing.
    guard !findings.contains(where: { $0.rule == .missingFolder }) else {
      return Content(settings: nil, registry: Registry(), findings: findings)
    }
    let content = Content.read(sources.content, jobs: options.jobs)
    return Content(
      settings: content.settings, registry: content.registry,
      findings: findings + content.findings + content.registry.brokenRules())
  }

  /// The templates, compiled against their views in both languages.
  func readLooks(_ sources: Sources) -> (value: Looks?, findings: [Diagnostic]) {
    let folder = LooksFolder(sources.templates, listed: sources.templateFindings)
    guard let assets = folder.assets, let words = folder.words else {
      return (nil, folder.findings)
    }
    let (looks, findings) = Looks.compile(folder.library, words: words, assets: assets)
    return (folder.findings.isEmpty ? looks : nil, folder.findings + findings)
  }

  /// What may be read at the moment asked for; nil without the site's settings.
  func edition(of content: Content) -> Edition? {
    content.settings.map { settings in
      let zone = TimeZone(identifier: settings.timeZone) ?? .gmt
      return edition(of: content, settings, at: moment(in: zone), zone)
    }
  }

  /// All there is, whatever its embargo: for checks.
  private func wholeEdition(of content: Content) -> Edition? {
    content.settings.map { edition(of: content, $0, at: .last, .gmt) }
  }

  private func edition(
    of content: Content, _ settings: SiteSettings, at moment: Moment, _ zone: TimeZone
  ) -> Edition {
    Edition(
      of: content.registry, settings: settings.with(base: options.base), at: moment,
      offsetMinutes: { zone.offsetMinutes(on: $0) })
  }

  func plan(_ edition: Edition, _ looks: Looks, form: SiteForm) -> (Site, [Diagnostic]) {
    Site.plan(edition, looks: looks, mediaRoot: options.content, form: form, load: Stages.load)
  }

  func addressConflicts(of content: Content) -> [Diagnostic] {
    wholeEdition(of: content).map { Site.addressConflicts($0) } ?? []
  }

  /// What is wrong with long texts, under embargo or not.
  func proseFindings(of content: Content) -> [Diagnostic] {
    proseFindings(of: content) { _ in true }
  }

  /// The same of the texts that a build does not render, because they may not be read yet.
  func proseFindings(of content: Content, hiddenIn edition: Edition) -> [Diagnostic] {
    proseFindings(of: content) { edition.hidden.contains($0) }
  }

  private func proseFindings(
    of content: Content, _ include: @escaping @Sendable (RecordKey) -> Bool
  ) -> [Diagnostic] {
    wholeEdition(of: content).map {
      StoryCheck.findings(in: $0, jobs: options.jobs, of: include, load: Stages.load)
    } ?? []
  }

  private static let load: ProseSource = { path in
    let (text, findings) = ProseFile.load(path)
    return (text ?? "", findings)
  }

  /// The moment the site is built for, in the time zone of that name.
  func moment(in zone: String) -> Moment { moment(in: TimeZone(identifier: zone) ?? .gmt) }

  private func moment(in zone: TimeZone) -> Moment {
    if let moment = options.asOf { return moment }
    let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
    let seconds = epoch ?? Int(Date().timeIntervalSince1970)
    let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) / 60
    return Moment(secondsSince1970: seconds, offsetMinutes: offset) ?? .epoch
  }
}

extension Moment {
  /// For clocks beyond the calendar's years.
  fileprivate static let epoch = Moment(Day(1970, 1, 1)!)!
  fileprivate static let last = Moment(Day(9999, 12, 31)!)!
}

extension TimeZone {
  fileprivate func offsetMinutes(on day: Day) -> Int {
    secondsFromGMT(for: Date(timeIntervalSince1970: Double(day.ordinal) * 86_400)) / 60
  }
}
