internal import Attesting
internal import Digests
internal import Outputs
internal import Vietnamese

/// Writes what the site says of all its files and records. What was not made again is told as the last build told it; where
/// that is not known, the file is read.
extension Staging {
  func attest(_ files: [OutputFile], _ results: [StagedFile], at path: String) -> StagedFile {
    guard let attestor, !isStopped else { return .interrupted }
    do throws(OutputFailure) {
      let told = ToldBefore(try manifestBefore(at: path))
      let file = try create(path)
      var writing = AttestationInMaking(file)
      ManifestWriter().begin(base: attestor.attestation.base, into: &writing.bytes)
      let unchanged = try writeFiles(files, results, besides: path, told, &writing)
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
    _ files: [OutputFile], _ results: [StagedFile], besides own: String, _ told: ToldBefore,
    _ writing: inout AttestationInMaking
  ) throws(OutputFailure) -> Set<String> {
    var unchanged: Set<String> = []
    let order = files.indices.filter { files[$0].path != own }
      .sorted { files[$0].path < files[$1].path }
    for index in order {
      let (path, result) = (files[index].path, results[index])
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

/// The facts of a record in both languages.
private struct SeenBoth {
  let vi: WholeDigest
  let en: WholeDigest

  /// Nil where the line is no record.
  init?(of line: ArraySlice<UInt8>) {
    guard let vi = SeenFacts.bytes(of: line, in: .vi), let en = SeenFacts.bytes(of: line, in: .en)
    else { return nil }
    self.vi = WholeDigest(of: vi)
    self.en = WholeDigest(of: en)
  }

  init?(_ record: SiteManifest.Record) {
    guard let vi = record.vi.facts, let en = record.en.facts else { return nil }
    self.vi = vi
    self.en = en
  }
}

extension AttestedRecord {
  fileprivate func seen(
    _ facts: SeenBoth, _ vi: WholeDigest?, _ en: WholeDigest?
  ) -> SiteManifest.Record {
    SiteManifest.Record(
      kind: kind, name: name, isWithdrawn: false,
      vi: SiteManifest.Side(address: addresses.vi, facts: facts.vi, text: vi),
      en: SiteManifest.Side(address: addresses.en, facts: facts.en, text: en))
  }

  fileprivate var withdrawn: SiteManifest.Record {
    SiteManifest.Record(
      kind: kind, name: name, isWithdrawn: true,
      vi: SiteManifest.Side(address: addresses.vi, facts: nil, text: nil),
      en: SiteManifest.Side(address: addresses.en, facts: nil, text: nil))
  }
}

/// The file while it is written, a piece at a time.
private struct AttestationInMaking: ~Copyable {
  var bytes: [UInt8] = []
  private let file: FileInMaking
  private var writer = ManifestWriter()
  private var size = 0
  private var digest = RunningDigest()

  private static let longestPiece = 1 << 18

  init(_ file: FileInMaking) { self.file = file }

  mutating func add(_ entry: SiteManifest.File) throws(OutputFailure) {
    writer.add(entry, into: &bytes)
    if bytes.count > AttestationInMaking.longestPiece { try flush() }
  }

  mutating func add(_ entry: SiteManifest.Record) throws(OutputFailure) {
    writer.add(entry, into: &bytes)
    if bytes.count > AttestationInMaking.longestPiece { try flush() }
  }

  private mutating func flush() throws(OutputFailure) {
    digest.add(bytes[...])
    size += bytes.count
    try file.append(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  consuming func finish() throws(OutputFailure) -> (whole: WholeDigest, size: Int) {
    writer.end(into: &bytes)
    try flush()
    try file.finish()
    return (digest.finishWhole(), size)
  }
}
