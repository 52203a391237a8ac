import Foundation
import TestSupport
import Testing

/// Which commit a program says it is of.
struct VersionTests {
  private static let scripts = "Sources/Commit/"

  /// A repository of a program, with the scripts that ask for its commit.
  private func repository() throws -> Folder {
    let folder = try Folder(["Package.swift": "", "README.md": ""])
    for name in ["archived", "commit", "write-commit"] {
      let path = VersionTests.scripts + name
      let copy = URL(filePath: folder.path).appending(path: path)
      try FileManager.default.createDirectory(
        at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: Repository.root.appending(path: path), to: copy)
    }
    try folder.git("init -q && echo '\(VersionTests.scripts)archived export-subst' >.gitattributes")
    try folder.commit(on: "2026-11-29")
    return folder
  }

  @Test func `The tool tells its number, and its commit where there is one`() throws {
    let said = try Folder().run("--version", asOf: nil)
    #expect(said.code == 0)
    let form = #/0\.1\.0( \([0-9a-f]{9,40}(\+changes)?, \d{4}-\d\d-\d\d\))?\n/#
    #expect(said.output.wholeMatch(of: form) != nil, "\(said.output)")
  }

  @Test func `A program is of the last commit that changed it`() throws {
    let folder = try repository()
    let first = try folder.commitOfProgram()
    #expect(first.wholeMatch(of: #/[0-9a-f]{9} 2026-11-29\n/#) != nil)

    try folder.write("read it", to: "README.md")
    #expect(try folder.commitOfProgram() == first)
    try folder.commit(on: "2026-11-30")
    #expect(try folder.commitOfProgram() == first)

    try folder.write("// a line", to: "Sources/Commit/X.swift")
    #expect(try folder.commitOfProgram() == first.replacing(" ", with: "+changes "))
    try folder.commit(on: "2026-12-01")
    let second = try folder.commitOfProgram()
    #expect(second.hasSuffix(" 2026-12-01\n") && second.prefix(9) != first.prefix(9))
  }

  @Test func `An archive knows its commit, also in a repository of somebody else`() throws {
    let folder = try repository()
    try folder.git("archive --prefix=inner/ HEAD | tar -x")
    try folder.write("// not theirs", to: "Sources/Commit/X.swift")
    let script = "inner/\(VersionTests.scripts)commit"
    #expect(
      try folder.shell(script).output.wholeMatch(of: #/[0-9a-f]{7,40} 2026-11-29\n/#) != nil)

    // Without the note of `git archive`, nobody knows.
    let note = "$Format:%h %cs$\n"
    try folder.write(note, to: "inner/\(VersionTests.scripts)archived")
    let unknown = try folder.shell(script)
    #expect(unknown.code == 0 && unknown.output == "" && unknown.errors == "")
  }

  @Test func `The file of the commit is touched only where it is another`() throws {
    let folder = try repository()
    let write = "\(VersionTests.scripts)write-commit made.swift"
    #expect(try folder.shell(write).code == 0)
    let made = try folder.text("made.swift")
    #expect(
      made == "func sourceCommit() -> String { \"\(try folder.commitOfProgram().dropLast())\" }\n")

    let again = "touch -d 2020-01-01 made.swift && \(write) && stat -c %y made.swift"
    #expect(try folder.shell(again).output.hasPrefix("2020-01-01"))
    try folder.write("// a line", to: "Sources/Commit/X.swift")
    #expect(try !folder.shell(again).output.hasPrefix("2020-01-01"))
  }
}

extension Folder {
  fileprivate func git(_ command: String) throws {
    let done = try shell("git \(command)")
    #expect(done.code == 0, "\(done.errors)")
  }

  fileprivate func commit(on day: String) throws {
    let who = "-c user.name=T -c user.email=t@example.vn"
    try git("add . && GIT_COMMITTER_DATE='\(day)T12:00:00Z' git \(who) commit -q -m T")
  }

  fileprivate func commitOfProgram() throws -> String {
    try shell("Sources/Commit/commit").output
  }
}
