internal import Attesting
internal import Digests
internal import Outputs
internal import Vietnamese

/// Writes what the site says of all its files and records. What was not made again is told as the last build told it; where
/// that is not known, the file is read.
extension Staging {
  func attest(_ paths: [String], _ results: [StagedFile], at path: String) -> StagedFile {
    guard let attestor, !isStopped else { return .interrupted }
    do throws(OutputFailure) {
      let told = ToldBefore(try manifestBefore(at: path))
      let file = try create(path)
      var writing = AttestationInMaking(file)
      ManifestWriter().begin(base: attestor.attestation.base, into: &writing.bytes)
      let unchanged = try writeFiles(paths, results, besides: path, told, &writing)
      try writeRecords(attestor, unchanged, told, &writing)
      let (whole, size) = try writing.finish()
      return try settle(path, whole, size)
    } catch {
      return failed(OutputFailure(path: path, code: error.code))
    }
  }

  /// What the last build said, where nobody has been at it since.
  private func manifestBefore(at path: String) throws(OutputFailure) -> FileInReading? {
    guard let entry = manifest[path], case .file(entry.size, _) = output.entry(path),
      hasOnlyFolders(above: path), try output.digest(of: path) == entry.digest
    else { return nil }
    return try output.reading(path)
  }

  private func hasOnlyFolders(above path: String) -> Bool { output.hasOnlyFolders(above: path) }

  /// - Returns: tables and pages of records that are what they were.
  private func writeFiles(
    _ paths: [String], _ results: [StagedFile], besides own: String, _ told: ToldBefore,
    _ writing: inout AttestationInMaking
  ) throws(OutputFailure) -> Set<String> {
    var unchanged: Set<String> = []
    let order = paths.indices.filter { paths[$0] != own }.sorted { paths[$0] < paths[$1] }
    for index in order {
      let (path, result) = (paths[index], results[index])
      // One that could not be made is missing from the site, and has been told.
      guard let entry = result.entry else { continue }
      let before = told.file(path)
      let isTold = before?.digest.beginning == entry.digest && before?.size == entry.size
      let whole: WholeDigest
      if let known = result.whole ?? (isTold ? before?.digest : nil) {
        whole = known
      } else {
        whole = try open(path).digest().whole
      }
      if isTold { unchanged.insert(path) }
      try writing.add(SiteManifest.File(path: path, size: entry.size, digest: whole))
    }
    return unchanged
  }

  private func writeRecords(
    _ attestor: Attestor, _ unchanged: Set<String>, _ told: ToldBefore,
    _ writing: inout AttestationInMaking
  ) throws(OutputFailure) {
    var facts: (table: String, byName: [String: SeenBoth])?
    for record in attestor.attestation.records {
      let before = told.record(record.kind, record.name)
      guard let sight = record.sight else {
        try writing.add(record.withdrawn)
        continue
      }
      var both: SeenBoth?
      if unchanged.contains(sight.table) {
        both = before.flatMap(SeenBoth.init)
      }
      if both == nil {
        if facts?.table != sight.table { facts = (sight.table, try factsByName(in: sight.table)) }
        both = facts?.byName[record.name]
      }
      // A correction of a day to come is in no table yet.
      guard let both else { continue }
      let texts = try texts(of: sight, attestor, before, unchanged)
      try writing.add(record.seen(both, texts.vi, texts.en))
    }
  }

  private func texts(
    of sight: AttestedRecord.Sight, _ attestor: Attestor, _ before: SiteManifest.Record?,
    _ unchanged: Set<String>
  ) throws(OutputFailure) -> (vi: WholeDigest?, en: WholeDigest?) {
    guard let pages = sight.pages else { return (nil, nil) }
    func text(_ language: Language) throws(OutputFailure) -> WholeDigest? {
      let page = pages[language]
      if let made = attestor.text(of: page) { return made }
      if let before, unchanged.contains(page) { return before[language].text }
      var bytes: [UInt8] = []
      try open(page).append(to: &bytes)
      return SeenText.words(of: bytes).map(WholeDigest.init)
    }
    return (try text(.vi), try text(.en))
  }

  private func factsByName(in table: String) throws(OutputFailure) -> [String: SeenBoth] {
    let file = try open(table)
    var facts: [String: SeenBoth] = [:]
    var lines = FileLines()
    while case let piece = try file.piece(), !piece.isEmpty {
      lines.add(piece) { line in
        guard let name = SeenFacts.name(of: line), let both = SeenBoth(of: line) else { return }
        facts[name] = both
      }
    }
    return facts
  }
}
