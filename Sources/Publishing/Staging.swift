internal import Diagnostics
internal import Digests
private import Glibc
private import Keeping
internal import Linking
internal import Outputs
internal import Synchronization

/// One file of the site after its bytes were made.
struct StagedFile: Sendable {
  /// Nil when the file could not be made.
  let entry: Manifest.Entry?
  /// Whether its bytes wait in the staging folder to be put in place.
  let isStaged: Bool
  let findings: [Diagnostic]
  /// Of a file whose bytes nobody looked at, only what the manifest knows is known.
  var whole: WholeDigest? = nil
  /// Whether a picture had to be made for it.
  var isDrawn = false
  /// Whether it was not even made.
  var isRecalled = false
  /// Nil for what is no page, or was not made.
  var links: PageLinks? = nil

  static let interrupted = StagedFile(entry: nil, isStaged: false, findings: [])
}

extension StagedFile {
  init(_ whole: WholeDigest, _ size: Int, isStaged: Bool, findings: [Diagnostic] = []) {
    self.init(
      entry: Manifest.Entry(whole, size), isStaged: isStaged, findings: findings, whole: whole)
  }
}

extension Manifest.Entry {
  init(_ whole: WholeDigest, _ size: Int) {
    self.init(digest: whole.beginning, size: size)
  }
}

/// Makes files, compares them with the output, and keeps the bytes that differ beside it until all are known to be good.
final class Staging: Sendable {
  let manifest: Manifest
  let condition: ManifestReading.Condition
  let output: OutputFolder
  /// Which files need not be read to be known.
  let known: KnownFiles
  /// When this build began, as files are dated; nil where that is not known.
  let begun: FileTime?
  private let folders: PlainFolders
  /// Whether a file could not be written: a full disk is reported once, not for each page.
  private let hasFailed = Atomic<Bool>(false)
  private let pictures = PictureMaker()
  /// Nil where every file is made.
  let recollection: Recollection?
  private let observers: Mutex<Observers>
  /// Nil where nothing of the site is made already.
  let parts: Parts?
  private let diary: Diary?
  /// Nil where nothing is remembered.
  let leftBeside: LeftBeside?

  static let folder = ".bieuduong/staging"

  /// Where bytes wait for their place: the staging folder has the folders of the output.
  static func path(_ path: String) -> String { "\(folder)/\(path)" }

  /// Clears what an interrupted build left behind, and learns which files are ours.
  init(
    _ output: OutputFolder, _ recollection: Recollection?, taking parts: Parts?,
    observedBy observers: Observers, after last: ManifestReading
  ) throws(OutputFailure) {
    self.output = output
    self.parts = parts
    self.recollection = recollection
    self.observers = Mutex(observers)
    folders = PlainFolders(of: output)
    try output.makeFolder(Manifest.folder)
    try output.makeFolder(Staging.folder)
    guard output.isEmptied(Staging.folder) else {
      throw OutputFailure(path: Staging.folder, code: errno)
    }
    begun = output.moment(of: Staging.folder)
    known = output.knownFiles
    diary = recollection.map { Diary(in: output, of: $0) }
    leftBeside = LeftBeside(in: output, of: recollection, diary)
    manifest = last.manifest
    condition = last.condition
  }

  /// Who looks at files while they are made, and knows all of the site for that.
  struct Observers: Sendable {
    /// Nil where nobody asks where pages lead.
    var links: LinkCheck?
    /// Nil where the site says nothing of its own files.
    var attestor: Attestor?
  }

  var links: LinkCheck? { observers.withLock { $0.links } }

  var attestor: Attestor? { observers.withLock { $0.attestor } }

  /// Asked when all files are made and looked at: what is left to do takes room of its own.
  func letObserversGo() { observers.withLock { $0 = Observers() } }

  /// Whether there is no use in making more.
  var isStopped: Bool { hasFailed.load(ordering: .relaxed) }

  /// Makes a file, unless a part of the site has it, or all it was made from is as it was and its bytes are there.
  func file(_ file: OutputFile, _ buffer: inout [UInt8]) -> StagedFile {
    if let taken = taken(file.path) { return taken }
    guard let given = file.given, let recollection else { return make(file, &buffer) }
    do {
      if let known = try recalled(file.path, given, recollection) {
        if let size = known.entry?.size { file.measured?(size) }
        return known
      }
    } catch {
      return failed(OutputFailure(path: file.path, code: error.code))
    }
    let (staged, trace) = Notes.taking(without: recollection.remembrance.deafTo) {
      make(file, &buffer)
    }
    if let entry = staged.entry {
      diary?.note(
        file.path,
        Remembered(
          given: given, digest: entry.digest, trace: trace, findings: staged.findings,
          in: recollection.remembrance.folder))
    }
    return staged
  }

  private func recalled(
    _ path: String, _ given: UInt64, _ recollection: Recollection
  ) throws(OutputFailure) -> StagedFile? {
    guard let known = recollection.file(path, given: given),
      let findings = known.saidThen(in: recollection.remembrance.folder),
      let entry = try published(path),
      entry.digest == known.digest
    else { return nil }
    diary?.note(path, known)
    return StagedFile(entry: entry, isStaged: false, findings: findings, isRecalled: true)
  }

  func make(_ file: OutputFile, _ buffer: inout [UInt8]) -> StagedFile {
    if isStopped { return .interrupted }
    if case .drawn(let drawing) = file.body { return draw(drawing, for: file.path) }
    do {
      if case .copy(let source) = file.body { return try copy(source, to: file.path) }
      if case .pieces(let count, let write) = file.body,
        let long = try stage(file.path, pieces: count, write, &buffer)
      {
        return long
      }
      let findings = try fill(&buffer, from: file.body)
      let whole = WholeDigest(of: buffer)
      guard let isSame = try compare(file.path, Manifest.Entry(whole, buffer.count), buffer) else {
        return foreign(file.path, findings)
      }
      if !isSame { try keep(buffer, for: file.path) }
      attestor?.note(file.path, buffer)
      var staged = StagedFile(whole, buffer.count, isStaged: !isSame, findings: findings)
      if file.path.hasSuffix(".html") { staged.links = links?.look(at: buffer, of: file.path) }
      return staged
    } catch {
      return failed(OutputFailure(path: file.path, code: error.code))
    }
  }

  /// A picture's name says what is in it: one that the output has, and whose bytes are those of the manifest, is not made
  /// again, whenever it was written. A fresh clone of a published site has new times and old bytes.
  private func draw(_ drawing: Drawing, for path: String) -> StagedFile {
    do {
      if let entry = try published(path) {
        return StagedFile(entry: entry, isStaged: false, findings: [])
      }
      let (bytes, findings) = pictures.make(drawing)
      guard let bytes else { return StagedFile(entry: nil, isStaged: false, findings: findings) }
      let whole = WholeDigest(of: bytes)
      guard let isSame = try compare(path, Manifest.Entry(whole, bytes.count), bytes) else {
        return foreign(path)
      }
      if !isSame { try keep(bytes, for: path) }
      var drawn = StagedFile(whole, bytes.count, isStaged: !isSame)
      drawn.isDrawn = true
      return drawn
    } catch {
      return failed(OutputFailure(path: path, code: error.code))
    }
  }

  private func published(_ path: String) throws(OutputFailure) -> Manifest.Entry? {
    guard let entry = manifest[path], folders.state(above: path) == .folder,
      case .file(entry.size, let identity) = output.entry(path)
    else { return nil }
    if known.hold(entry, at: path, identity) { return entry }
    return try output.digest(of: path) == entry.digest ? entry : nil
  }

  /// Something stands there that is not ours.
  func foreign(_ path: String, _ findings: [Diagnostic] = []) -> StagedFile {
    StagedFile(
      entry: nil, isStaged: false, findings: findings + [.foreignFile(path, in: output.path)])
  }

  func failed(_ failure: OutputFailure) -> StagedFile {
    let isFirst = !hasFailed.exchange(true, ordering: .relaxed)
    return StagedFile(
      entry: nil, isStaged: false, findings: isFirst ? [.failed(failure, in: output.path)] : [])
  }

  private func fill(
    _ buffer: inout [UInt8], from body: OutputBody
  ) throws(OutputFailure) -> [Diagnostic] {
    switch body {
    case .made(let make):
      buffer.removeAll(keepingCapacity: true)
      return make(&buffer)
    case .pieces:
      // A short file: its pieces are in the buffer already.
      return []
    case .copy, .drawn, .archive, .attestation, .signature:
      preconditionFailure("papers, pictures and archives are made in ways of their own")
    }
  }

  /// Whether the output has these bytes already; nil when something that is not ours is in the way.
  private func compare(
    _ path: String, _ entry: Manifest.Entry, _ bytes: [UInt8]
  ) throws(OutputFailure) -> Bool? {
    try compare(path, entry) { () throws(OutputFailure) in try output.read(path) == bytes }
  }

  func compare(
    _ path: String, _ entry: Manifest.Entry, hasBytes: () throws(OutputFailure) -> Bool
  ) throws(OutputFailure) -> Bool? {
    switch folders.state(above: path) {
    case .foreign: return nil
    case .missing: return false
    case .folder: break
    }
    switch output.entry(path) {
    case .nothing: return false
    case .folder, .other: return nil
    case .file(let size, let identity):
      if size == entry.size {
        if manifest[path] == entry, known.hold(entry, at: path, identity) { return true }
        if try hasBytes() { return true }
      }
      return manifest[path] == nil ? nil : false
    }
  }

  private func keep(_ bytes: [UInt8], for path: String) throws(OutputFailure) {
    let file = try create(path)
    try file.append(bytes)
    try file.finish()
  }

  /// A new file in the staging folder, to be written piece by piece.
  func create(_ path: String) throws(OutputFailure) -> FileInMaking {
    let staged = Staging.path(path)
    do {
      return try output.create(staged)
    } catch let failure where failure.code == ENOENT {
      try output.makeFolders(above: staged)
      return try output.create(staged)
    }
  }

  /// Tells the next build what this one was made from.
  func remember() { diary?.putInPlace() }

  /// Where that is not certain, the next build is told nothing, of an earlier one neither.
  func forget() {
    diary?.discard()
    output.forget()
  }

  /// Leaves the output as it was; an output that did not exist before is left empty.
  func discard() {
    diary?.discard()
    // What cannot be removed is cleared by the next build.
    _ = output.isEmptied(Staging.folder)
    _ = output.removeIfEmpty(Staging.folder)
    _ = output.removeIfEmpty(Manifest.folder)
  }
}
