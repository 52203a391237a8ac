import Content
import Diagnostics
import Edition
import Foundation
import Outputs
import Pages
import Records
import Site
import Synchronization
import Testing
import Vietnamese

/// A whole site in memory, made of paths and texts: every file it would write, and all that is wrong with it.
struct SmallSite: CustomTestStringConvertible {
  private typealias Made = (bytes: [UInt8], findings: [Diagnostic])

  private let files: [String: [UInt8]]
  /// `file:line:column rule: message`, with paths below the content folder; sorted.
  let findings: [String]
  let testDescription = "the site"

  /// - Parameter now: the moment whose embargoes hold.
  init(
    _ content: [String: String] = Sample.files, at now: String = "2026-01-01T00:00",
    base: String? = nil, jobs: Int = 1
  ) throws {
    let folder = try Folder(content)
    let (tree, listed) = SourceTree.read(folder.path)
    let read = Content.read(tree, jobs: jobs)
    let edition = Edition(
      of: read.registry, settings: try #require(read.settings).with(base: base),
      at: try #require(Moment(iso: now)), offsetMinutes: { _ in 420 })
    let (site, conflicts) = Site.plan(
      edition, looks: try RealLooks.compiled.get(), mediaRoot: folder.path, load: Folder.load)
    let made = Self.make(site.files, jobs: jobs)
    files = made.mapValues(\.bytes)
    findings = (listed + read.findings + conflicts + made.values.flatMap(\.findings))
      .map(folder.line).sorted()
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
    case .drawn(let drawing):
      return (Array("\(drawing.width) × \(drawing.height) \(drawing.encoding.ending)".utf8), [])
    }
  }

  var paths: [String] { files.keys.sorted() }

  /// Every file with its bytes.
  var bytes: [String: [UInt8]] { files }

  /// The text of a file; of a folder's `index.html` where the path ends in `/`.
  func text(_ path: String) throws -> String {
    let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    return String(decoding: try #require(files[file], "no \(file)"), as: UTF8.self)
  }

  func has(_ path: String) -> Bool { files[path] != nil }

  /// Whether the file has all of these texts, each after the one before.
  func shows(_ texts: String..., at path: String) throws -> Bool {
    var rest = try text(path)[...]
    for text in texts {
      guard let found = rest.range(of: text) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }

  /// The lines of a file that contain a text.
  func lines(_ text: String, at path: String) throws -> [String] {
    try self.text(path).split(separator: "\n").map(String.init).filter { $0.contains(text) }
  }

  /// The files, text or not, that contain a text.
  func files(with text: String) -> [String] {
    let wanted = Data(text.utf8)
    return files.filter { Data($0.value).range(of: wanted) != nil }.keys.sorted()
  }
}

/// A content folder for one test, deleted with the last reference.
private final class Folder {
  let path: String

  init(_ files: [String: String]) throws {
    path = NSTemporaryDirectory() + "site-" + UUID().uuidString
    for (name, text) in files {
      let file = URL(fileURLWithPath: path + "/" + name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try (name.hasSuffix(".jpg") ? TinyPhoto.jpeg : Data(text.utf8)).write(to: file)
    }
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: path) } catch {
      print("left behind: \(path): \(error)")
    }
  }

  static let load: ProseSource = { path in
    let (text, findings) = ProseFile.load(path)
    return (text ?? "", findings)
  }

  func line(_ finding: Diagnostic) -> String {
    let place = finding.place.map { "\($0.file):\($0.line):\($0.column) " } ?? ""
    let notes = finding.notes.map { " (\($0.en))" }.joined()
    return "\(place)\(finding.rule.rawValue): \(finding.message.en)\(notes)"
      .replacingOccurrences(of: path + "/", with: "")
  }
}
