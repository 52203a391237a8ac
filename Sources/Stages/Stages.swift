package import Content
package import Diagnostics
package import Edition
internal import Foundation
package import Pages
internal import Parallel
package import Publishing
package import Records
package import Site
package import Vietnamese

/// The way from folders to a site that can be written. Each arrow is a function of the options and of what an earlier arrow
/// returned, and hands on what it found wrong.
package struct Stages: Sendable {
  package let options: SiteOptions

  package init(_ options: SiteOptions) { self.options = options }

  /// The records, and everything wrong with their files and with what they name.
  package func readRecords(_ listed: Listed) -> Content {
    records(Readings.read(listed.content, jobs: options.jobs), listed)
  }

  func records(_ readings: Readings, _ listed: Listed) -> Content {
    let findings = listed.contentFindings
    guard !findings.tellOfMissingFolder else {
      return Content(settings: nil, registry: Registry(), findings: findings)
    }
    return Content.held(readings).with([], before: findings)
  }

  /// The records, held to the law as well. Only files that have changed are looked through, and the next run is told.
  ///
  /// - Parameter inputs: nil where nothing is to be remembered.
  package func readContent(_ listed: Listed, _ inputs: Inputs? = nil) -> Content {
    let known = inputs.flatMap(known)
    let readings = read(listed, known)
    return together(
      jobs: options.jobs, { lawful(records(readings, listed)) },
      { tellNext(of: readings, listed, known) }
    ).0
  }

  private func tellNext(of readings: Readings, _ listed: Listed, _ known: Known?) {
    guard let known, readings.tellSomethingNew, isAsListed(listed) else { return }
    known.notes.write(known.memory.with(readings: readings.verdicts))
    readings.newTrees.map(known.trees.write)
  }

  /// The records and the templates, which know nothing of each other.
  package func readBoth(
    _ listed: Listed, _ inputs: Inputs? = nil
  ) -> (content: Content, looks: (looks: Looks?, findings: [Diagnostic])) {
    together(
      jobs: options.jobs, { readContent(listed, inputs) }, { readLooks(listed) })
  }

  /// What there is, read once, to hold against it what is not written yet.
  package func readings(_ listed: Listed) -> Readings {
    read(listed, inputs(listed).flatMap(known))
  }

  func lawful(_ content: Content) -> Content {
    begin(.law)
    return content.with(
      content.registry.brokenRules(jobs: options.jobs) + embargoFindings(of: content))
  }

  /// The templates, compiled against their views in both languages; nil goes with an error.
  package func readLooks(_ listed: Listed) -> (looks: Looks?, findings: [Diagnostic]) {
    let folder = LooksFolder(listed.templates, listed: listed.templateFindings)
    guard let assets = folder.assets else { return (nil, folder.findings) }
    let (looks, findings) = folder.compile(with: assets)
    return (folder.findings.isEmpty ? looks : nil, folder.findings + findings)
  }

  /// What may be read at the moment asked for; nil without the site's settings.
  ///
  /// - Parameters:
  ///   - looks: of the site that is published from it; nil where it is only looked at.
  ///   - states: what need not be reckoned again of what the public sees; nil where nothing is to be remembered.
  package func edition(
    of content: Content, toPublishWith looks: Looks? = nil, knowing states: SeenStates? = nil
  ) -> Edition? {
    content.settings.map { settings in
      let zone = TimeZone(of: settings.timeZone)
      return edition(
        of: content, settings, at: options.clock.moment(in: zone), zone, looks, knowing: states)
    }
  }

  /// The moment asked for, by the site's clock; nil without its settings.
  package func moment(of content: Content) -> Moment? {
    content.settings.map { options.clock.moment(in: TimeZone(of: $0.timeZone)) }
  }

  /// What waits for its day and may have been forgotten; nothing without the site's settings.
  func embargoFindings(of content: Content) -> [Diagnostic] {
    moment(of: content).map { content.registry.embargoFindings(at: $0) } ?? []
  }

  /// All there is, whatever its embargo: for checks.
  func wholeEdition(of content: Content) -> Edition? {
    content.settings.map { edition(of: content, $0, at: .last, .gmt) }
  }

  /// What records are called, whatever their embargo; nothing without settings or templates.
  package func titles(of content: Content, _ looks: Looks?) -> (RecordKey) -> Bilingual? {
    guard let looks, let whole = wholeEdition(of: content) else { return { _ in nil } }
    let (vi, en) = (Naming(whole, looks.wording, .vi), Naming(whole, looks.wording, .en))
    return { key in
      vi.title(of: key).map { Bilingual(vi: $0, en: en.title(of: key) ?? $0) }
    }
  }

  private func edition(
    of content: Content, _ settings: SiteSettings, at moment: Moment, _ zone: TimeZone,
    _ looks: Looks? = nil, knowing states: SeenStates? = nil
  ) -> Edition {
    Edition(
      of: content.registry,
      settings: settings.with(
        base: options.base.flatMap(addressWithASCIIHost), host: options.host), at: moment,
      offsetMinutes: { zone.offsetMinutes(on: $0) },
      naming: { [jobs = options.jobs] in NamesInProse.all(in: $0, jobs: jobs) },
      published: { [folder = options.content] in PermalinksFile.read(in: folder) },
      traced: { traceStep(to: $0, looks, knowing: states) })
  }

  /// Every file of the site, and addresses claimed twice.
  package func plan(_ edition: Edition, _ looks: Looks) -> (site: Site, findings: [Diagnostic]) {
    begin(.plan)
    return Site.plan(
      edition, looks: looks, mediaRoot: options.content, form: options.form,
      attests: attests(edition), signed: options.signature, kept: keptStates, jobs: options.jobs,
      load: Stages.load)
  }

  /// A site to be taken along is the one that is published, as a file of it.
  private func attests(_ edition: Edition) -> Bool {
    options.form == .hosted && !purpose(of: edition).isPreview
  }

  static let load: ProseSource = { path in
    let (text, findings) = ProseFile.load(path)
    return (text ?? "", findings)
  }
}

extension Moment {
  fileprivate static let last = Moment(Day(9999, 12, 31)!)!
}
