import Diagnostics
import Digests
import Foundation
import Records
import TestSupport
import Testing
import Vietnamese

@testable import Content

/// What the next run takes over in place of reading YAML once more.
struct KeptTreesTests {
  private func tree(_ text: String) throws -> Yaml {
    let source = try #require(SourceText.read(Array(text.utf8), "x.yaml").text)
    return try #require(YAMLTree.read(source).root)
  }

  private func packed(_ yaml: Yaml) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendPacked(yaml)
    return bytes
  }

  @Test(
    arguments: Array(Sample.detailed.filter { $0.key.hasSuffix(".yaml") }.values) + [
      "", "[]", "a: {coefficient: 1,5}", "vi: #1 toàn tỉnh", "vi: một # hai", "a: ~\nb: ''",
      "a: [[[1]], {b: [c: d]}]",
      "\(String(repeating: "[", count: 60))\(String(repeating: "]", count: 60))",
      "dài:\(String(repeating: " ", count: 300))\"xuống\\ndòng\"", "a: |\n  hai\n  dòng\n",
    ])
  func `A tree comes back with all its places`(_ text: String) throws {
    let yaml = try tree(text)
    let again = try #require(Yaml(packed: packed(yaml)[...]))
    #expect("\(again)" == "\(yaml)")
  }

  @Test func `The records of the demonstration come back`() throws {
    let content = Repository.content
    let files = try FileManager.default.subpathsOfDirectory(atPath: content)
      .filter { $0.hasSuffix(".yaml") }
    #expect(files.count > 100)
    for file in files {
      let text = try String(contentsOfFile: content + "/" + file, encoding: .utf8)
      let yaml = try tree(text)
      let again = try #require(Yaml(packed: packed(yaml)[...]), "\(file)")
      let isSame = "\(again)" == "\(yaml)"
      #expect(isSame, "\(file)")
    }
  }

  @Test func `One that is not whole is none`() throws {
    let whole = packed(try tree("a: {b: [một, hai], c: #d\n}\n"))
    for count in 0..<whole.count { #expect(Yaml(packed: whole[..<count]) == nil) }
    #expect(Yaml(packed: (whole + [0])[...]) == nil)
    for place in whole.indices {
      var other = whole
      other[place] ^= 0xFF
      _ = Yaml(packed: other[...])
    }
    // Deeper than any file may be.
    let deep =
      [UInt8](repeating: 0, count: 0) + (0..<1_000).flatMap { _ in [1, 1, 1, 0, 1] as [UInt8] }
    #expect(Yaml(packed: deep[...]) == nil)
  }

  /// As long as the digests say that the files are what they were, nobody looks whether they are.
  @Test func `What is known is not read from YAML again`() throws {
    let folder = try Folder(Sample.detailed)
    let (tree, _) = SourceTree.read(folder.path)
    let digests = Dictionary(
      uniqueKeysWithValues: try tree.files.map { file in
        (tree.shown(file.path), try folder.digest(file.path))
      })
    func read(_ earlier: Readings? = nil) -> Readings {
      Readings.read(
        tree, jobs: 2,
        knowing: KnownReadings(
          earlier?.verdicts ?? [:], KeptTrees(earlier?.newTrees ?? [:]), tree, digests))
    }
    let first = read()
    #expect(first.newTrees?.count == Set(first.catalogue.records.map { digests[$0.path] }).count)
    for file in tree.files where file.path.contains("/") { try folder.write("x: [", to: file.path) }
    let again = read(first)
    #expect(again.newTrees == nil)
    #expect(again.records.map { "\($0)" } == first.records.map { "\($0)".withoutNews })
  }

  @Test func `A file in which something is wrong is read each time`() throws {
    let folder = try Folder(Sample.detailed.with(["units/hai.yaml": "kind: [\n"]))
    let (tree, _) = SourceTree.read(folder.path)
    let digests = Dictionary(
      uniqueKeysWithValues: try tree.files.map { file in
        (tree.shown(file.path), try folder.digest(file.path))
      })
    let readings = Readings.read(
      tree, jobs: 1, knowing: KnownReadings([:], KeptTrees(), tree, digests))
    let trees = try #require(readings.newTrees)
    let wrong = try #require(digests[tree.shown("units/hai.yaml")])
    #expect(!trees.isEmpty)
    #expect(trees[wrong] == nil)
  }
}

extension String {
  /// Of a reading, without whether its texts had to be looked through.
  fileprivate var withoutNews: String {
    replacing("isLookedThrough: true", with: "isLookedThrough: false")
  }
}

extension Folder {
  fileprivate func digest(_ path: String) throws -> Digest {
    Digest(of: Array(try Data(contentsOf: URL(fileURLWithPath: self.path + "/" + path))))
  }
}
