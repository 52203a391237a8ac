internal import Foundation
internal import Scripts
internal import Testing

/// Whether they still run, the page checks tell.
struct OwnScriptsTests {
  private static let assets = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../templates/assets")

  private func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: OwnScriptsTests.assets.appending(path: name)))
  }

  @Test(arguments: ["register.js", "search.js"])
  func `Our own scripts are understood to the last line`(name: String) throws {
    let published = shortened(try read(name))
    let text = String(decoding: published, as: UTF8.self)
    #expect(text.count > 1000)
    #expect(!text.contains("// ") && !text.contains("const ") && !text.contains("\n "))
    #expect(shortened(published) == published)
  }
}
