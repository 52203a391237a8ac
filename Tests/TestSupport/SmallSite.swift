internal import Content
internal import Diagnostics
internal import Edition
internal import Foundation
internal import Outputs
internal import Pages
internal import Site
private import Stages
private import Synchronization
private import Vietnamese

/// A whole site in memory, made of paths and texts: every file it would write, and all that is wrong with it.
package struct SmallSite: Sendable {
  private typealias Made = (bytes: [UInt8], findings: [Diagnostic])

  private let files: [String: [UInt8]]
  /// `file:line:column rule: message`, with paths below the content folder; sorted.
  package let findings: [String]

  /// - Parameter now: the moment whose embargoes hold.
  package init(
    _ content: [String: String] = Sample.files, at now: String = "2026-01-01T00:00",
    base: String? = nil, jobs: Int = 1
  ) throws {
    let folder = try Folder(content)
    try self.init(in: folder.path, at: now, base: base, jobs: jobs, said: folder.lineWithNotes)
  }

  /// The demonstration, as it lies in the repository.
  package static func demo(at now: String) throws -> SmallSite {
    let content = Repository.root.appending(path: "content").path
    return try SmallSite(in: content, at: now, base: nil, jobs: 2) { "\($0.message.en)" }
  }

  private init(
    in content: String, at now: String, base: String?, jobs: Int, said: (Diagnostic) -> String
  ) throws {
    guard let moment = Moment(iso: now) else { throw Absent("no moment “\(now)”") }
    let stages = Stages(
      SiteOptions(
        content: content, templates: Repository.templates, clock: .moment(moment), now: 0,
        base: base,
        jobs: jobs))
    // Pages are looked at, not what the law asks: a sample leaves out whatever no page needs.
    let read = stages.readRecords(stages.list())
    guard let edition = stages.edition(of: read) else { throw Absent("no site.yaml") }
    let (site, conflicts) = stages.plan(edition, try RealLooks.compiled.get())
    let made = Self.make(site.files, jobs: jobs)
    files = made.mapValues(\.bytes)
    findings = (read.findings + conflicts + made.values.flatMap(\.findings))
      .map(said).sorted()
  }

  private static func make(_ files: [OutputFile], jobs: Int) -> [String: Made] {
    let made = Mutex<[String: Made]>([:])
    DispatchQueue.concurrentPerform(iterations: jobs) { job in
      for index in stride(from: job, to: files.count, by: jobs) {
        let file = bytes(of: files[index].body)
        made.withLock { $0[files[index].path] = file }
      }
    }
    return made.withLock { $0 }
  }

  private static func bytes(of body: OutputBody) -> Made {
    switch body {
    case .made(let make):
      var bytes: [UInt8] = []
      let findings = make(&bytes)
      return (bytes, findings)
    case .pieces(let count, let write):
      var bytes: [UInt8] = []
      for index in 0..<count { write(index, &bytes) }
      return (bytes, [])
    case .copy(let path):
      return (FileManager.default.contents(atPath: path).map { [UInt8]($0) } ?? [], [])
    case .archive(let archive):
      return (Array("archive of \(archive.parts.count)".utf8), [])
    case .attestation(let attestation):
      return (Array("attestation of \(attestation.records.count)".utf8), [])
    case .signature(let path, _):
      return (Array("signature of \(path)".utf8), [])
    case .drawn(let drawing):
      return (Array("\(drawing.width) × \(drawing.height) \(drawing.encoding.ending)".utf8), [])
    }
  }

  package var paths: [String] { files.keys.sorted() }

  /// Every file with its bytes.
  package var bytes: [String: [UInt8]] { files }

  /// The text of a file; of a folder's `index.html` where the path ends in `/`.
  package func text(_ path: String) throws -> String {
    let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    guard let bytes = files[file] else { throw Absent("no \(file)") }
    return String(decoding: bytes, as: UTF8.self)
  }

  package func has(_ path: String) -> Bool { files[path] != nil }

  /// Whether the file has all of these texts, each after the one before.
  package func shows(_ texts: String..., at path: String) throws -> Bool {
    var rest = try text(path)[...]
    for text in texts {
      guard let found = rest.range(of: text) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }

  /// The lines of a file that contain a text.
  package func lines(_ text: String, at path: String) throws -> [String] {
    try self.text(path).split(separator: "\n").map(String.init).filter { $0.contains(text) }
  }

  /// The files, text or not, that contain a text.
  package func files(with text: String) -> [String] {
    let wanted = Data(text.utf8)
    return files.filter { Data($0.value).range(of: wanted) != nil }.keys.sorted()
  }
}
