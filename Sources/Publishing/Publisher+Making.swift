internal import Diagnostics
internal import Outputs
private import Parallel
internal import Progress
internal import Vietnamese

extension Publisher {
  /// - Parameters:
  ///   - paths: of the files.
  ///   - order: of the paths.
  /// - Returns: with what has come of the files, what forbids to put them in place.
  func stage(
    _ files: consuming [OutputFile], at paths: [String], _ order: [Int], in staging: Staging,
    unless trouble: @escaping @Sendable () -> [Diagnostic]
  ) -> (results: [StagedFile], troubles: [Diagnostic]) {
    progress?.begin(Bilingual(vi: "dựng tệp", en: "making files"), of: files.count)
    var making = FilesInMaking(consume files)
    func byAll(_ step: FilesInMaking.Step, chunk: Int = 64) {
      let results = made(making.take(step), chunk: chunk, in: staging)
      making.put(results, of: step)
    }
    func oneByOne(_ step: FilesInMaking.Step, _ make: (OutputFile) -> StagedFile) {
      let files = making.take(step)
      making.put(files.map { Interruption.received == nil ? make($0) : .interrupted }, of: step)
    }
    byAll(.pictures, chunk: 1)
    byAll(.tables, chunk: 1)
    byAll(.pages)
    // What one thread may be left with takes longest of all in a rebuild.
    let attested = making.take(.attestation)
    let ((), told) = together(
      jobs: jobs, { byAll(.index) },
      { attested.map { staging.toldBefore(at: $0.path) } })
    oneByOne(.archives) { staging.archive($0, jobs: jobs) }
    byAll(.waiting)
    // From here on nothing of the content is read.
    let sorted = SortedFiles(paths, making.results, in: order)
    let (attestations, troubles) = together(
      jobs: jobs,
      {
        zip(attested, told).map { file, told in
          Interruption.received == nil
            ? staging.attest(sorted, after: told, at: file.path) : .interrupted
        }
      }, { Interruption.received == nil ? trouble() : [] })
    making.put(attestations, of: .attestation)
    oneByOne(.signature) { staging.sign($0) }
    return (making.results, troubles)
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
