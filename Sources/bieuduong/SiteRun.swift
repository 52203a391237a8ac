internal import ArgumentParser
internal import Content
internal import Diagnostics
internal import Digests
internal import Edition
internal import Pages
internal import Publishing
internal import Site
internal import Stages
internal import Vietnamese

/// One run that makes a site, or a part of it: the stages one after the other, and what is said of them.
struct SiteRun {
  private let options: BuildOptions
  private let start = ContinuousClock.now
  private let line: ProgressLine
  private let stages: Stages
  private let publisher: Publisher

  init(_ options: BuildOptions) {
    self.options = options
    line = options.telling.line(options.reporting)
    stages = Stages(options.site(line.progress))
    publisher = Publisher(
      folder: options.output, jobs: options.sources.jobs, strict: options.reporting.strict,
      progress: line.progress)
  }

  /// The whole site, every file made here unless it stands already.
  func make(remembering isRemembering: Bool, explaining path: String?) throws {
    let listed = stages.list()
    let inputs = stages.inputs(listed)
    if isRemembering, path == nil, options.accept.isEmpty,
      let standing = stages.standing(inputs, in: publisher)
    {
      line.end()
      return try options.end(standing.site, standing.holding, since: start)
    }
    let (content, looks) = stages.readBoth(listed, isRemembering ? inputs : nil)
    let states = isRemembering ? stages.seenStates(listed, inputs) : nil
    let (site, edition, findings, remembrance) = try drafted(content, looks, knowing: states) {
      [stages] in isRemembering ? stages.remembrance(of: $0, listed, inputs, explaining: path) : nil
    }
    // The process ends with this run: to take it apart before takes as long as to plan a thousand pages.
    _ = Unmanaged.passRetained(edition)
    try publish(
      consume site, of: edition, looks.looks, listed, inputs?.withoutFiles, saying: findings,
      knowing: states, remembering: remembrance, explaining: path)
  }

  /// The whole site, its files taken from the parts.
  func merge(_ folders: [String]) throws {
    let listed = stages.list()
    let inputs = stages.inputs(listed)
    let (content, looks) = stages.readBoth(listed, inputs)
    let (site, edition, findings, _) = try drafted(content, looks)
    let identity = try identity(of: edition, listed)
    let parts: Parts
    do throws(PartsTrouble) {
      parts = try Parts(folders, of: identity)
    } catch {
      line.end()
      throw ValidationError(vi: error.words.vi, en: error.words.en)
    }
    try publish(
      consume site, of: edition, looks.looks, listed, inputs, saying: findings, taking: parts)
  }

  /// One part of the site. What has to be checked and kept of the whole is left to whoever puts the parts together.
  func make(_ shard: Shard, remembering isRemembering: Bool) throws {
    let listed = stages.list()
    let inputs = stages.inputs(listed)
    let (site, edition, findings, remembrance) = try drafted(
      stages.readHastily(listed), stages.readLooks(listed)
    ) { [stages] in isRemembering ? stages.remembrance(of: $0, listed, inputs) : nil }
    let mark = PartMark(shard, of: try identity(of: edition, listed))
    // The files of others go before any is made: they are most of the plan.
    let (dealt, box) = (site.files.dealt(to: shard), site.box)
    _ = consume site
    var update = publisher.publish(
      consume dealt, for: .part(mark),
      unless: { [stages] in stages.changedMeanwhile(since: listed) }, remembering: remembrance,
      leaving: box,
      from: { stages.origin(of: edition, from: inputs, saying: findings + $0) })
    line.end()
    update.findings += findings
    try options.end(update, nil, since: start)
  }

  private func identity(of edition: Edition, _ listed: Listed) throws -> Digest {
    if let identity = stages.identity(of: edition, listed) { return identity }
    line.end()
    throw ValidationError(
      vi: "có tệp không đọc được, nên không biết các phần có cùng một trang hay không.",
      en: "a file cannot be read, so it is not known whether parts are of the same site.")
  }

  private func drafted(
    _ content: Content, _ looks: (looks: Looks?, findings: [Diagnostic]),
    knowing states: SeenStates? = nil,
    remembering remember: @escaping @Sendable (Edition) -> Remembrance? = { _ in nil }
  ) throws -> (Site, Edition, findings: [Diagnostic], Remembrance?) {
    switch stages.draft(content, looks, knowing: states, remembering: remember) {
    case .site(let site, let edition, let findings, let remembrance):
      return (site, edition, findings, remembrance)
    case .refused(let findings):
      line.end()
      try options.reporting.finish(findings)
      // What refuses a site is told by the exit code.
      throw ExitCode(1)
    }
  }

  /// - Parameter site: goes while it is made, for it takes much room.
  private func publish(
    _ site: consuming Site, of edition: Edition, _ looks: Looks?, _ listed: Listed,
    _ inputs: Inputs?, saying findings: [Diagnostic], knowing states: SeenStates? = nil,
    remembering remembrance: Remembrance? = nil, taking parts: Parts? = nil,
    explaining path: String? = nil
  ) throws {
    try refuse(stages.needlesslyAccepted(in: edition))
    var unkept: Bilingual?
    let (check, box) = (site.hostCheck, site.box)
    let planned = site.files
    _ = consume site
    var update = publisher.publish(
      consume planned, for: stages.purpose(of: edition),
      weighing: { check?.findings(of: $0) ?? [] },
      unless: { [stages] in stages.changedMeanwhile(since: listed) },
      reviewing: options.portable ? nil : stages.linkReview(of: edition, listed),
      remembering: remembrance, leaving: box, taking: parts,
      from: {
        let kept = (stages.keepAddresses(of: edition), stages.keepTrace(of: edition, looks))
        unkept = kept.0.failure ?? kept.1.failure
        states?.write()
        // Where one could not be written the site does not stand yet: the next run tries again.
        let version = unkept == nil ? Stages.version(kept.0, kept.1) : "unkept"
        return stages.origin(
          of: edition, from: inputs?.with(beside: version), saying: findings + $0)
      })
    line.end()
    update.findings += findings
    try options.end(update, Holding(edition), explaining: path, since: start)
    if let unkept { options.reporting.say(.unkept(unkept, in: options.sources.content)) }
  }

  private func refuse(_ names: [String]) throws {
    guard let name = names.first else { return }
    throw ValidationError(
      vi: "--accept \(name): không có địa chỉ nào đã công bố như thế đang mất.",
      en: "--accept \(name): no address that was published under that name is missing.")
  }
}
