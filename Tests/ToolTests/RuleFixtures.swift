import Diagnostics
import Foundation
import Testing

/// Each rule has a folder in `Tests/Fixtures/rules` that breaks it, laid over a clean base, and the whole text that an editor
/// then reads, in both languages. `RECORD=1 swift test --filter RuleFixtures` writes the texts anew; read their diff.
struct RuleFixtures {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/rules")

  @Test func theBaseIsClean() throws {
    let place = try BrokenPlace(rule: nil)
    defer { place.remove() }
    #expect(try place.build(language: "en") == "exit 0\n")
  }

  @Test(arguments: Rule.allCases, ["vi", "en"])
  func breaking(rule: Rule, language: String) throws {
    let place = try BrokenPlace(rule: rule)
    defer { place.remove() }
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

  @Test func noFolderIsLeftOver() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: RuleFixtures.folder.path)
    let known = Set(Rule.allCases.map(\.rawValue)).union(["base"])
    #expect(folders.filter { !known.contains($0) } == [])
  }
}

/// A folder of its own with the base, a fixture laid over it, and the templates.
private struct BrokenPlace {
  let folder: URL
  private let rule: Rule?

  init(rule: Rule?) throws {
    self.rule = rule
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let home = RuleFixtures.folder.appending(path: "../../..").standardized
    try lay(home.appending(path: "templates"), at: "templates")
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
    let target = folder.appending(path: path)
    guard isFolder.boolValue else {
      if files.fileExists(atPath: target.path) { try files.removeItem(at: target) }
      return try files.copyItem(at: source, to: target)
    }
    try files.createDirectory(at: target, withIntermediateDirectories: true)
    for name in try files.contentsOfDirectory(atPath: source.path) {
      try lay(source.appending(path: name), at: path + "/" + name)
    }
  }

  private func breakWhatNoRepositoryHolds(_ rule: Rule) throws {
    let files = FileManager.default
    let content = folder.appending(path: "content")
    switch rule {
    case .missingFolder:
      try files.removeItem(at: content)
    case .unreadableFile:
      #expect(mkfifo(content.appending(path: "units/ong-dan.yaml").path, 0o600) == 0)
    case .symbolicLink:
      try files.createSymbolicLink(
        atPath: content.appending(path: "units/ngoai.yaml").path,
        withDestinationPath: "../../templates/words.yaml")
    case .fileTooLarge:
      let path = content.appending(path: "initiatives/cap-phep/vi.md").path
      #expect(truncate(path, 2_000_001) == 0)
    case .fileName:
      let decomposed = "a\u{309}nh.jpg"
      try Data().write(to: content.appending(path: "initiatives/cap-phep/" + decomposed))
      try Data().write(to: content.appending(path: "initiatives/cap-phep/anh?.jpg"))
    case .templateMissing:
      try files.removeItem(at: folder.appending(path: "templates/unit.mustache"))
    default: break
    }
  }

  /// What a build prints to its standard error, and its exit code.
  func build(language: String) throws -> String {
    let holder = rule == .outputBusy ? try LockHolder(folder.appending(path: "site")) : nil
    defer { holder?.release() }
    let process = Process()
    process.executableURL = Bundle.main.builtProducts.appending(path: "bieuduong")
    process.arguments = ["build", "--language", language, "--as-of", "2026-11-20T08:00"]
    process.currentDirectoryURL = folder
    if rule == .imageToolMissing { process.environment = ["PATH": "/nonexistent"] }
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let told = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: told, as: UTF8.self) + "exit \(process.terminationStatus)\n"
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}

/// Another build, as far as a build can tell.
private struct LockHolder {
  private let descriptor: Int32

  init(_ site: URL) throws {
    try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
    descriptor = open(site.path, O_RDONLY)
    #expect(flock(descriptor, LOCK_EX) == 0)
  }

  func release() { close(descriptor) }
}

extension Bundle {
  /// Where the tests, and the tool beside them, were built.
  fileprivate var builtProducts: URL {
    let tests = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
    return tests.map { URL(fileURLWithPath: $0).deletingLastPathComponent() } ?? bundleURL
  }
}
