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
  private let progress: RunProgress?

  package init(folder: String, jobs: Int, strict: Bool = false, progress: RunProgress? = nil) {
    self.folder = folder
    self.jobs = jobs
    self.strict = strict
    self.progress = progress
  }

  /// - Parameters:
  ///   - weighing: what there is to say of the files as a whole, asked for before any is in place; nil where nothing is.
  ///   - review: holds where pages lead against what there is; nil where nobody asks.
  ///   - remembrance: what the last build's memory is to be held against; nil where every file is to be made.
  ///   - parts: where files may lie that are made already.
  ///   - box: where files find what the last build left, and leave it to the next.
  ///   - origin: what the files were made from, asked for once all are in place and told what was found while they were
  ///     made; nil where it is not certain.
  package func publish(
    _ files: consuming [OutputFile], for purpose: Purpose = .publication,
    weighing: (([WrittenFile]) -> [Diagnostic])? = nil, reviewing review: LinkReview? = nil,
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
        files, for: purpose, weighing: weighing, reviewing: review, remembering: remembrance,
        leaving: box, taking: parts, from: origin, into: output)
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
    weighing: (([WrittenFile]) -> [Diagnostic])?, reviewing review: LinkReview?,
    remembering remembrance: Remembrance?, leaving box: KeepsakeBox?, taking parts: Parts?,
    from origin: ([Diagnostic]) -> Origin?, into output: OutputFolder
  ) throws(OutputFailure) -> SiteUpdate {
    Interruption.watch()
    defer { Interruption.stopWatching() }
    output.clearHalfTold()
    let (recollection, forgetting) = output.recollection(remembrance)
    let paths = files.map(\.path)
    let links = review?.check(of: paths)
    let staging = try Staging(
      output, recollection, taking: parts, attesting: Attestor.of(files), links: links)
    if let beside = staging.leftBeside { box?.fill(beside) }
    let asked = asked(recollection, files)
    let results = stage(consume files, in: staging)
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
    if let weighing, update.interruption == nil {
      update.findings += weighing(written(paths, results))
    }
    if let review, let links, results.allSatisfy({ $0.entry != nil }) {
      let pages = LinkedPages(paths, results, in: staging, links, jobs: jobs)
      update.findings += try review.findings(of: pages)
    }
    guard update.interruption == nil,
      !update.findings.contains(where: { $0.forbidsSite(strictly: strict) })
    else {
      staging.discard()
      return update
    }
    staging.letObserversGo()
    try output.mark(for: purpose)
    progress?.begin(Bilingual(vi: "đưa tệp vào chỗ", en: "putting files in place"))
    let commit = Commit(staging, paths: paths, results: results)
    let (removed, failure) = commit.run()
    update.removed = removed
    if let failure {
      update.findings.append(.unfinished(failure, in: folder))
      staging.forget()
    } else {
      let isTold = origin(update.findings).map {
        output.tell(Provenance(of: $0, manifest: Digest(of: commit.manifest)))
      }
      // What is not told of this site was told of an earlier one, and may name what has been withheld since.
      if isTold == true {
        staging.remember()
      } else {
        try output.remove(Provenance.path)
        staging.forget()
      }
      output.keep(staging.seen(paths, results, jobs: jobs))
    }
    return update
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

  private func stage(_ files: consuming [OutputFile], in staging: Staging) -> [StagedFile] {
    progress?.begin(Bilingual(vi: "dựng tệp", en: "making files"), of: files.count)
    var making = FilesInMaking(consume files)
    func together(_ step: FilesInMaking.Step, chunk: Int = 64) {
      let results = made(making.take(step), chunk: chunk, in: staging)
      making.put(results, of: step)
    }
    func oneByOne(_ step: FilesInMaking.Step, _ make: (OutputFile) -> StagedFile) {
      let files = making.take(step)
      making.put(files.map { Interruption.received == nil ? make($0) : .interrupted }, of: step)
    }
    together(.pictures, chunk: 1)
    together(.tables, chunk: 1)
    together(.pages)
    together(.index)
    oneByOne(.archives) { staging.archive($0, jobs: jobs) }
    together(.waiting)
    oneByOne(.attestation) { staging.attest(making.paths, making.results, at: $0.path) }
    oneByOne(.signature) { staging.sign($0) }
    return making.results
  }

  private func made(
    _ files: consuming [OutputFile], chunk: Int, in staging: Staging
  ) -> [StagedFile] {
    let count = files.count
    let handout = Handout(consume files)
    return parallelMap(count, jobs: jobs, chunk: chunk, with: [UInt8]()) { index, buffer in
      progress?.step()
      guard Interruption.received == nil, let file = handout.take(index) else {
        return .interrupted
      }
      return staging.file(file, &buffer)
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
