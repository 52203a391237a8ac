import Diagnostics
import Foundation
import TestSupport
import Testing

/// Each rule has a folder in `Tests/Fixtures/rules` that breaks it, laid over a clean base, and the whole text that an editor
/// then reads, in both languages. `RECORD=1 swift test --filter RuleFixtures` writes the texts anew; read their diff.
struct RuleFixtures {
  static let folder = Repository.root.appending(path: "Tests/Fixtures/rules")

  @Test func `The base is clean`() throws {
    let place = try BrokenPlace(rule: nil)
    #expect(try place.build(language: "en") == "exit 0\n")
  }

  @Test(arguments: Rule.allCases, ["vi", "en"])
  func `A broken rule is told in these words`(rule: Rule, language: String) throws {
    let place = try BrokenPlace(rule: rule)
    let told = try place.build(language: language)
    #expect(told.contains("[\(rule.rawValue)]"), "the fixture does not break its rule")

    let expectation = RuleFixtures.folder.appending(
      path: "\(rule.rawValue)/expected.\(language).txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: expectation.deletingLastPathComponent(), withIntermediateDirectories: true)
      try told.write(to: expectation, atomically: true, encoding: .utf8)
    }
    #expect(try told == String(contentsOf: expectation, encoding: .utf8))
  }

  @Test func `No folder is left over`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: RuleFixtures.folder.path)
    let known = Set(Rule.allCases.map(\.rawValue)).union(["base"])
    #expect(folders.filter { !known.contains($0) } == [])
  }
}

/// A folder of its own with the base, a fixture laid over it, and the templates.
struct BrokenPlace {
  let folder: Folder
  private let rule: Rule?

  init(rule: Rule?) throws {
    self.rule = rule
    folder = try Folder()
    try lay(Repository.root.appending(path: "templates"), at: "templates")
    try lay(RuleFixtures.folder.appending(path: "base/content"), at: "content")
    guard let rule else { return }
    for part in ["content", "templates", "site"] {
      try lay(RuleFixtures.folder.appending(path: "\(rule.rawValue)/\(part)"), at: part)
    }
    try breakWhatNoRepositoryHolds(rule)
  }

  /// Copies a file, or a folder's files over what is there.
  private func lay(_ source: URL, at path: String) throws {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: source.path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else {
      return try folder.write(try Data(contentsOf: source), to: path)
    }
    try files.createDirectory(
      atPath: folder.path + "/" + path, withIntermediateDirectories: true)
    for name in try files.contentsOfDirectory(atPath: source.path) {
      try lay(source.appending(path: name), at: path + "/" + name)
    }
  }

  private func breakWhatNoRepositoryHolds(_ rule: Rule) throws {
    let content = folder.path + "/content"
    switch rule {
    case .missingFolder:
      try folder.remove("content")
    case .unreadableFile:
      #expect(mkfifo(content + "/units/ong-dan.yaml", 0o600) == 0)
    case .symbolicLink:
      try folder.link("content/units/ngoai.yaml", to: "../../templates/words.yaml")
    case .fileTooLarge:
      #expect(truncate(content + "/initiatives/cap-phep/vi.md", 2_000_001) == 0)
    case .tooMany:
      let fields = (1...1_001).map { "f\($0): {label: {vi: Lĩnh vực \($0), en: Field \($0)}}\n" }
      let path = "content/vocabularies/fields.yaml"
      try folder.write(try folder.text(path) + fields.joined(), to: path)
    case .fileName:
      try folder.write("", to: "content/initiatives/cap-phep/a\u{309}nh.jpg")
      try folder.write("", to: "content/initiatives/cap-phep/anh?.jpg")
    case .templateMissing:
      try folder.remove("templates/unit.mustache")
    case .wordMissing:
      try rewriteWords { $0.replacing(/(?m)^stage\.(submitted|approved): .*\n/, with: "") }
    case .wordBlank:
      let blank = "tasks-done: {vi: \"…/{all} nhiệm vụ\", en: \"{done} of {all} tasks done\"}\n"
      try rewriteWords { blank + $0.replacing(/(?m)^tasks-done: .*\n/, with: "") }
    case .hostLimit:
      let addresses = (1...1_000).map { "cu/\($0)" }.joined(separator: ", ")
      let path = "content/commendations/qd-123.yaml"
      try folder.write(try folder.text(path) + "aliases: [\(addresses)]\n", to: path)
    case .wordUnused:
      try rewriteWords { "thua: {vi: Thừa, en: Left over}\n" + $0 }
    default: break
    }
  }

  /// One line of hundreds: a copy of the file would break with each new word.
  private func rewriteWords(_ change: (String) -> String) throws {
    let words = "templates/words.yaml"
    try folder.write(change(try folder.text(words)), to: words)
  }

  /// What a build prints to its standard error, and its exit code.
  func build(language: String) throws -> String {
    if rule == .contentChanged { return try buildWhileSaving(language) }
    let holder = rule == .outputBusy ? try LockHolder(folder.path + "/site") : nil
    defer { holder?.release() }
    let built = try folder.run(
      "build", "--language", language,
      environment: rule == .imageToolMissing ? ["PATH": "/nonexistent"] : [:])
    return built.errors + "exit \(built.code)\n"
  }
}

extension BrokenPlace {
  /// A text is saved when the settings have been asked for: it was listed, and has not been read.
  private func buildWhileSaving(_ language: String) throws -> String {
    let built = try ChangedMeanwhileTests.build(
      folder, reaching: "content/site.yaml", language: language
    ) {
      let text = "content/initiatives/cap-phep/vi.md"
      try folder.write(try folder.text(text) + "\nThêm một câu.\n", to: text)
    }
    return built.errors + "exit \(built.code)\n"
  }
}

/// Another build, as far as a build can tell.
private struct LockHolder {
  private let descriptor: Int32

  init(_ site: String) throws {
    try FileManager.default.createDirectory(atPath: site, withIntermediateDirectories: true)
    descriptor = open(site, O_RDONLY)
    #expect(flock(descriptor, LOCK_EX) == 0)
  }

  func release() { close(descriptor) }
}
