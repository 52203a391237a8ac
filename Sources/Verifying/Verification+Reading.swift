internal import Attesting
internal import Digests
internal import Edition
internal import Parallel
internal import Records
internal import Vietnamese

extension Verification {
  /// Holds every file and every record against what the manifest says.
  ///
  /// - Parameters:
  ///   - kept: lines of the log that somebody kept from earlier.
  ///   - key: the public key of whoever publishes, PEM; nil to take the one that the site shows.
  package init(
    of path: String, jobs: Int, kept: [String] = [], key: [UInt8]? = nil
  ) throws(VerificationFailure) {
    let folder = SiteFolder(path: path)
    guard folder.isThere else { throw .noFolder }
    let told = try ToldManifest(in: folder)
    let texts = TextsToProve(told)
    let looks = parallelMap(told.files.count, jobs: jobs) { index in
      FileLook(of: told.files[index], in: folder, isPage: texts.isPage(told.files[index].path))
    }
    manifest = told.digest
    isReplaced = folder.keepsAnother(than: told.digest)
    var files = Files()
    var seen: [String: WholeDigest?] = [:]
    for (file, look) in zip(told.files, looks) {
      files.take(file, look, of: told.records)
      if let text = look.text { seen[file.path] = text }
    }
    let known = Set(told.files.map(\.path))
      .union([SiteManifest.path, SiteManifest.signaturePath])
    files.added = folder.files(besides: SiteFolder.notOfSite)
      .filter { !known.contains($0) }.sorted()
    self.files = files
    records = RecordProofs(told, seen, in: folder)
    trace = TraceProof(told, kept, in: folder)
    signature = SignatureProof(key, in: folder)
  }
}

/// Which pages have a long text to be proved.
private struct TextsToProve: Sendable {
  private let pages: Set<String>

  init(_ told: ToldManifest) {
    pages = Set(
      told.records.flatMap { record in
        Language.allCases.filter { record[$0].text != nil }.map { record[$0].page }
      })
  }

  func isPage(_ path: String) -> Bool { pages.contains(path) }
}

extension SiteManifest.Side {
  var page: String { address + "index.html" }
}

/// What became of one file.
private struct FileLook: Sendable {
  enum State: Sendable {
    case same, missing, unreadable
    case changed(size: Int)
  }

  let state: State
  /// Nil where nobody asks for it; nil within where the page shows none.
  let text: WholeDigest??

  /// A longer page is none of ours.
  private static let longestPage = 1 << 24

  init(of file: SiteManifest.File, in folder: SiteFolder, isPage: Bool) {
    guard case .file(let size) = folder.look(at: file.path) else {
      state = .missing
      text = nil
      return
    }
    var digest = RunningDigest()
    var page: [UInt8] = []
    let isKept = isPage && size <= FileLook.longestPage
    let isRead = folder.read(file.path) { piece in
      digest.add(piece)
      if isKept { page.append(contentsOf: piece) }
    }
    let isSame = digest.finishWhole() == file.digest
    state = isRead ? isSame ? .same : .changed(size: size) : .unreadable
    text = isKept ? .some(SeenText.words(of: page).map { WholeDigest(of: $0) }) : nil
  }
}

extension Verification.Files {
  fileprivate mutating func take(
    _ file: SiteManifest.File, _ look: FileLook, of records: [SiteManifest.Record]
  ) {
    switch look.state {
    case .same: proved += 1
    case .missing: missing.append(file.path)
    case .unreadable: unreadable.append(file.path)
    case .changed(let size):
      let owner = records.first { $0.owns(file.path) }
      changed.append(
        Verification.ChangedFile(
          path: file.path, record: owner?.key, size: size, sizeBefore: file.size))
    }
  }
}

extension SiteManifest.Record {
  var key: String { "\(kind):\(name)" }

  /// Beside its Vietnamese page.
  var dataPath: String { String(vi.address.dropLast()) + ".json" }

  /// Its pages, and what stands below them or beside.
  fileprivate func owns(_ path: String) -> Bool {
    Language.allCases.contains { language in
      let address = self[language].address
      return address.hasSuffix("/") && path.hasPrefix(address) && address.count > 3
    } || path == dataPath
  }
}

extension SiteFolder {
  /// The manifest of the tool itself knows each file by the first half of its digest.
  fileprivate func keepsAnother(than digest: WholeDigest) -> Bool {
    var lines = FileLines()
    var isAnother = false
    _ = read("\(SiteManifest.ownFolder)/manifest") { piece in
      lines.add(piece) { line in
        guard line.reversed().starts(with: " \(SiteManifest.path)".utf8.reversed()) else { return }
        let parts = line.split(separator: UInt8(ascii: " "))
        if parts.count == 3, parts[2].elementsEqual(SiteManifest.path.utf8) {
          isAnother = !parts[0].elementsEqual(digest.beginning.text.utf8)
        }
      }
    }
    return isAnother
  }
}
