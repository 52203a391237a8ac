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
  /// What was said when the site was made that stands there unchanged; nil where none does.
  package var remarks: String? = nil
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
    let (recollection, forgetting) = output.recollection(remembrance)
    let links = review?.check(of: files.map(\.path))
    let staging = try Staging(
      output, recollection, taking: parts, attesting: Attestor.of(files), links: links)
    if let beside = staging.leftBeside { box?.fill(beside) }
    let results = stage(files, in: staging)
    var update = SiteUpdate(results)
    update.forgetting = forgetting?.text ?? staging.leftBeside?.remark
    update.explanation = explanation(recollection, files, results)
    update.isPreview = purpose.isPreview
    update.findings = staging.explained(update)
    update.interruption = Interruption.received
    if let weighing, update.interruption == nil {
      update.findings += weighing(written(files, results))
    }
    if let review, let links, results.allSatisfy({ $0.entry != nil }) {
      let pages = LinkedPages(files.map(\.path), results, in: staging, links, jobs: jobs)
      update.findings += try review.findings(of: pages)
    }
    guard update.interruption == nil,
      !update.findings.contains(where: { $0.forbidsSite(strictly: strict) })
    else {
      staging.discard()
      return update
    }
    let paths = files.map(\.path)
    // All that pages were made from is let go before the lists of all files are made.
    files = []
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

  private func explanation(
    _ recollection: Recollection?, _ files: [OutputFile], _ results: [StagedFile]
  ) -> Explanation? {
    guard let recollection, let path = recollection.remembrance.explained else { return nil }
    guard let index = files.firstIndex(where: { $0.path == path }) else { return .unknown }
    return recollection.explanation(of: path, given: files[index].given, results[index])
  }

  private func written(_ files: [OutputFile], _ results: [StagedFile]) -> [WrittenFile] {
    zip(files, results).compactMap { file, result in
      result.entry.map { WrittenFile(path: file.path, size: $0.size) }
    }
  }

  /// Pictures first, one by one, for each takes as long as a hundred pages; then the big tables, whose rows other files need;
  /// after the pages the archives that hold them, and what tells how long those are.
  private func stage(_ files: [OutputFile], in staging: Staging) -> [StagedFile] {
    var (pictures, tables, others): ([Int], [Int], [Int]) = ([], [], [])
    var (archives, last, list): ([(Int, Archive)], [Int], Int?) = ([], [], nil)
    var signature: Int?
    for (index, file) in files.enumerated() {
      switch file.body {
      case _ where file.waits: last.append(index)
      case .drawn: pictures.append(index)
      case .pieces: tables.append(index)
      case .made, .copy: others.append(index)
      case .archive(let archive): archives.append((index, archive))
      case .attestation: list = index
      case .signature: signature = index
      }
    }
    progress?.begin(Bilingual(vi: "dựng tệp", en: "making files"), of: files.count)
    var results = [StagedFile](repeating: .interrupted, count: files.count)
    func stage(_ indexes: [Int], chunk: Int) {
      let made = parallelMap(indexes.count, jobs: jobs, chunk: chunk, with: [UInt8]()) {
        number, buffer in
        let index = indexes[number]
        progress?.step()
        return Interruption.received == nil
          ? staging.file(files[index], &buffer) : .interrupted
      }
      for (index, result) in zip(indexes, made) { results[index] = result }
    }
    for (indexes, chunk) in [(pictures, 1), (tables, 1), (others, 64)] {
      stage(indexes, chunk: chunk)
    }
    for (index, archive) in archives where Interruption.received == nil {
      results[index] = staging.make(archive, for: files[index].path, jobs: jobs)
    }
    stage(last, chunk: 64)
    if let list, Interruption.received == nil {
      results[list] = staging.attest(files, results, at: files[list].path)
    }
    if let signature, Interruption.received == nil {
      results[signature] = staging.sign(files[signature])
    }
    return results
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
