package import Diagnostics
private import Digests
internal import Linking
package import Outputs
private import Parallel
package import Progress
package import Vietnamese

/// What a build did to the output.
package struct SiteUpdate: Sendable {
  package var written = 0
  package var unchanged = 0
  package var removed = 0
  /// How many pictures had to be made.
  package var drawn = 0
  /// Of the whole site.
  package var bytes = 0
  package var findings: [Diagnostic] = []
  /// Whether the folder is one for editors to look at.
  package var isPreview = false
  /// The signal that ended the build; the previous site is as it was.
  package var interruption: Int32? = nil
  /// What was told of what the site holds back that stands there unchanged; nil where none does.
  package var holding: String? = nil
  /// Why what the last build took down could not be used; nil where it could, or where there is none.
  package var forgetting: Bilingual? = nil
  /// Why the file asked about was made again, or was not.
  package var explanation: Explanation? = nil

  package init() {}
}

/// Writes a site into a folder: every file whole or not at all, and none unless all of them could be made.
///
/// New bytes are first written to a staging folder on the same file system, then renamed into place. There is no `fsync` for
/// each page: a rename is atomic without it, and after a power failure the next build compares and mends.
package struct Publisher: Sendable {
  let folder: String
  let jobs: Int
  /// Whether a warning, too, keeps the site from being written.
  private let strict: Bool
  let progress: RunProgress?

  package init(folder: String, jobs: Int, strict: Bool = false, progress: RunProgress? = nil) {
    self.folder = folder
    self.jobs = jobs
    self.strict = strict
    self.progress = progress
  }

  /// - Parameters:
  ///   - weighing: what there is to say of the files as a whole, asked for before any is in place; nil where nothing is.
  ///   - trouble: what forbids to put them in place, asked for when nothing of the content has to be read any more and nothing is
  ///     in place yet.
  ///   - review: holds where pages lead against what there is; nil where nobody asks.
  ///   - remembrance: what the last build's memory is to be held against; nil where every file is to be made.
  ///   - parts: where files may lie that are made already.
  ///   - box: where files find what the last build left, and leave it to the next.
  ///   - origin: what the files were made from, asked for once all are in place and told what was found while they were
  ///     made; nil where it is not certain.
  package func publish(
    _ files: consuming [OutputFile], for purpose: Purpose = .publication,
    weighing: (([WrittenFile]) -> [Diagnostic])? = nil,
    unless trouble: @escaping @Sendable () -> [Diagnostic] = { [] },
    reviewing review: LinkReview? = nil,
    remembering remembrance: Remembrance? = nil, leaving box: KeepsakeBox? = nil,
    taking parts: Parts? = nil,
    from origin: ([Diagnostic]) -> Origin? = { _ in nil }
  ) -> SiteUpdate {
    do {
      let output = try OutputFolder(folder)
      guard output.lock() else { return refused(.busy(folder)) }
      guard output.admits(purpose) else {
        return refused(.notFor(purpose, folder, isOfPart: output.part != nil))
      }
      return try publish(
        files, for: purpose, weighing: weighing, unless: trouble, reviewing: review,
        remembering: remembrance, leaving: box, taking: parts, from: origin, into: output)
    } catch {
      return refused(.failed(error, in: folder))
    }
  }

  func refused(_ finding: Diagnostic) -> SiteUpdate {
    var update = SiteUpdate()
    update.findings = [finding]
    return update
  }

  private func publish(
    _ files: consuming [OutputFile], for purpose: Purpose,
    weighing: (([WrittenFile]) -> [Diagnostic])?,
    unless trouble: @escaping @Sendable () -> [Diagnostic], reviewing review: LinkReview?,
    remembering remembrance: Remembrance?, leaving box: KeepsakeBox?, taking parts: Parts?,
    from origin: ([Diagnostic]) -> Origin?, into output: OutputFolder
  ) throws(OutputFailure) -> SiteUpdate {
    Interruption.watch()
    defer { Interruption.stopWatching() }
    output.clearHalfTold()
    let paths = files.map(\.path)
    let attestation = files.lazy.compactMap(\.attestation).first
    let (staging, forgetting, order) = try begin(
      paths, attestation, reviewing: review, remembering: remembrance, taking: parts, into: output)
    let recollection = staging.recollection
    if let beside = staging.leftBeside { box?.fill(beside) }
    let asked = asked(recollection, files)
    let (results, troubles) = stage(consume files, at: paths, order, in: staging, unless: trouble)
    var update = SiteUpdate(results)
    update.forgetting = forgetting?.text ?? staging.leftBeside?.remark
    if let recollection, let asked {
      update.explanation =
        asked.place.map {
          recollection.explanation(of: paths[$0], given: asked.given, results[$0])
        } ?? .unknown
    }
    update.isPreview = purpose.isPreview
    update.findings = staging.explained(update)
    update.interruption = Interruption.received
    update.findings += troubles
    if let weighing, update.interruption == nil {
      update.findings += weighing(written(paths, results))
    }
    let (lost, commit) = together(
      jobs: jobs, { dead(paths, results, in: staging, review) },
      { Commit(staging, SortedFiles(paths, results, in: order)) })
    update.findings += try lost.get()
    guard update.interruption == nil,
      !update.findings.contains(where: { $0.forbidsSite(strictly: strict) })
    else {
      staging.discard()
      return update
    }
    staging.letObserversGo()
    try output.mark(for: purpose)
    progress?.begin(Bilingual(vi: "đưa tệp vào chỗ", en: "putting files in place"))
    let (removed, failure) = commit.run()
    update.removed = removed
    if let failure {
      update.findings.append(.unfinished(failure, in: folder))
      staging.forget()
    } else {
      try tellNext(staging, paths, results, of: commit) { origin(update.findings) }
    }
    return update
  }

  /// What the last build left is read by one thread, and by the other who looks at files while they are made is made ready.
  private func begin(
    _ paths: [String], _ attestation: Attestation?, reviewing review: LinkReview?,
    remembering remembrance: Remembrance?, taking parts: Parts?, into output: OutputFolder
  ) throws(OutputFailure) -> (Staging, Forgetting?, order: [Int]) {
    let ((recollection, forgetting), (observers, last, order)) = together(
      jobs: jobs, { output.recollection(remembrance) },
      {
        let observers = Staging.Observers(
          links: review?.check(of: paths), attestor: attestation.map { Attestor($0) })
        return (observers, output.lastManifest, SortedFiles.order(of: paths))
      })
    let staging = try Staging(
      output, recollection, taking: parts, observedBy: observers, after: try last.get())
    return (staging, forgetting, order)
  }

  /// What the next build may know of a site that stands.
  private func tellNext(
    _ staging: Staging, _ paths: [String], _ results: [StagedFile], of commit: Commit,
    from origin: () -> Origin?
  ) throws(OutputFailure) {
    let output = staging.output
    let (isTold, seen) = together(
      jobs: jobs,
      {
        origin().map { output.tell(Provenance(of: $0, manifest: Digest(of: commit.manifest))) }
      }, { staging.seen(paths, results, jobs: jobs) })
    // What is not told of this site was told of an earlier one, and may name what has been withheld since.
    if isTold == true {
      staging.remember()
    } else {
      try output.remove(Provenance.path)
      staging.forget()
    }
    output.keep(seen)
  }

  /// The links that lead nowhere; none where nobody asks, or not all is made.
  private func dead(
    _ paths: [String], _ results: [StagedFile], in staging: Staging, _ review: LinkReview?
  ) -> Result<[Diagnostic], OutputFailure> {
    guard let review, let links = staging.links, results.allSatisfy({ $0.entry != nil }) else {
      return .success([])
    }
    let pages = LinkedPages(paths, results, in: staging, links, jobs: jobs)
    return Result { () throws(OutputFailure) in try review.findings(of: pages) }
  }

  /// Of the file asked about its place and what the plan gives it.
  private func asked(
    _ recollection: Recollection?, _ files: [OutputFile]
  ) -> (place: Int?, given: UInt64?)? {
    recollection?.remembrance.explained.map { path in
      let place = files.firstIndex { $0.path == path }
      return (place, place.flatMap { files[$0].given })
    }
  }

  private func written(_ paths: [String], _ results: [StagedFile]) -> [WrittenFile] {
    zip(paths, results).compactMap { path, result in
      result.entry.map { WrittenFile(path: path, size: $0.size) }
    }
  }
}

extension SiteUpdate {
  fileprivate init(_ results: [StagedFile]) {
    var broken: Set<Place?> = []
    for result in results {
      // Of a photograph that no size could be made of, once is enough.
      findings += result.findings.filter { finding in
        finding.rule != .imageNotMade || broken.insert(finding.place).inserted
      }
      bytes += result.entry?.size ?? 0
      if result.isDrawn { drawn += 1 }
      if result.isStaged { written += 1 } else if result.entry != nil { unchanged += 1 }
    }
  }
}
