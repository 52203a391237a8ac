internal import Attesting
internal import Digests
internal import Outputs
internal import Vietnamese

/// Writes what the site says of all its files and records. What was not made again is told as the last build told it; where
/// that is not known, the file is read.
extension Staging {
  /// - Parameter told: what the last build told.
  func attest(_ files: SortedFiles, after told: ToldBefore, at path: String) -> StagedFile {
    guard let attestor, !isStopped else { return .interrupted }
    do throws(OutputFailure) {
      var told = ToldBefore.Reading(told)
      let file = try create(path)
      var writing = AttestationInMaking(file)
      ManifestWriter().begin(base: attestor.attestation.base, into: &writing.bytes)
      let unchanged = try writeFiles(files, besides: path, &told, &writing)
      try writeRecords(attestor, unchanged, &told, &writing)
      let (whole, size) = try writing.finish()
      return try settle(path, whole, size)
    } catch {
      return failed(OutputFailure(path: path, code: error.code))
    }
  }

  /// What the last build said, where nobody has been at it since.
  func toldBefore(at path: String) -> ToldBefore {
    guard let entry = manifest[path], case .file(entry.size, _) = output.entry(path),
      hasOnlyFolders(above: path), let bytes = try? output.read(path),
      Digest(of: bytes) == entry.digest
    else { return ToldBefore([]) }
    return ToldBefore(bytes)
  }

  private func hasOnlyFolders(above path: String) -> Bool { output.hasOnlyFolders(above: path) }

  /// - Returns: tables and pages of records that are what they were.
  private func writeFiles(
    _ files: SortedFiles, besides own: String, _ told: inout ToldBefore.Reading,
    _ writing: inout AttestationInMaking
  ) throws(OutputFailure) -> Set<String> {
    var unchanged: Set<String> = []
    for (path, result) in files.each where path != own {
      // One that could not be made is missing from the site, and has been told.
      guard let entry = result.entry else { continue }
      let line = told.line(of: path)
      // What is still what the last build made is told in its words.
      if result.isRecalled, let line {
        unchanged.insert(path)
        try writing.add(.file, line)
        continue
      }
      let before = line.flatMap { SiteManifest.File(line: $0) }
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
    _ attestor: Attestor, _ unchanged: Set<String>, _ told: inout ToldBefore.Reading,
    _ writing: inout AttestationInMaking
  ) throws(OutputFailure) {
    var facts: (table: String, byName: [String: SeenBoth])?
    for record in attestor.attestation.records {
      let before = told.record(record.kind, record.name)
      func tell(_ now: SiteManifest.Record) throws(OutputFailure) {
        if let before, before.record == now {
          try writing.add(.record, before.line)
        } else {
          try writing.add(now)
        }
      }
      guard let sight = record.sight else {
        try tell(record.withdrawn)
        continue
      }
      var both: SeenBoth?
      if unchanged.contains(sight.table) {
        both = before.flatMap { SeenBoth($0.record) }
      }
      if both == nil {
        if facts?.table != sight.table { facts = (sight.table, try factsByName(in: sight.table)) }
        both = facts?.byName[record.name]
      }
      // A correction of a day to come is in no table yet.
      guard let both else { continue }
      let texts = try texts(of: sight, attestor, before?.record, unchanged)
      try tell(record.seen(both, texts.vi, texts.en))
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
