import Foundation
import TestSupport
import Testing
import Writing

@Suite struct FileChangesTests {
  private let folder: Folder

  init() throws { folder = try Folder(["a/one.yaml": "one\n", "b/two/record.yaml": "two\n"]) }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  private func names() throws -> [String] { try folder.names(in: "") }

  @Test func `New files, changed files, moved and removed ones`() throws {
    try FileChanges([
      .create(path("c/d/new.yaml"), Array("new\n".utf8)),
      .create(path("c/d/newer.yaml"), Array("newer\n".utf8)),
      .move(path("b/two"), to: path("b/three")),
      .replace(path("a/one.yaml"), from: Array("one\n".utf8), to: Array("eins\n".utf8)),
    ]).carryOut()
    #expect(try folder.text("a/one.yaml") == "eins\n")
    #expect(
      try names() == [
        "a/", "a/one.yaml", "b/", "b/three/", "b/three/record.yaml", "c/", "c/d/", "c/d/new.yaml",
        "c/d/newer.yaml",
      ])
    try FileChanges([.remove(path("b/three"))]).carryOut()
    #expect(!(try names()).contains { $0.hasPrefix("b/t") })
  }

  @Test(
    arguments: 0..<3)
  func `Where one cannot be, none is, and no folder is left`(_ which: Int) throws {
    let before = try names()
    let bad: FileChanges.Change =
      [
        .create(path("a/one.yaml"), []),
        .replace(path("a/one.yaml"), from: Array("other\n".utf8), to: []),
        .move(path("a/none.yaml"), to: path("a/some.yaml")),
      ][which]
    let changes = FileChanges([
      .create(path("c/d/new.yaml"), Array("new\n".utf8)),
      .move(path("b/two"), to: path("b/three")),
      .replace(path("b/two/record.yaml"), from: Array("two\n".utf8), to: Array("zwei\n".utf8)),
      .remove(path("b/two")), bad,
    ])
    #expect(throws: FileTrouble.self) { try changes.carryOut() }
    #expect(try names() == before)
    #expect(try folder.text("a/one.yaml") == "one\n")
    #expect(try folder.text("b/two/record.yaml") == "two\n")
  }

  @Test func `What fails in the last step is undone`() throws {
    let before = try names()
    let changes = FileChanges([
      .replace(path("a/one.yaml"), from: Array("one\n".utf8), to: Array("eins\n".utf8)),
      .create(path("c/new.yaml"), Array("new\n".utf8)),
      .remove(path("b/two")),
      .move(path("b/none"), to: path("b/three")),
    ])
    #expect(throws: FileTrouble.self) { try changes.carryOut() }
    #expect(try names() == before)
    #expect(try folder.text("a/one.yaml") == "one\n")
  }
}
