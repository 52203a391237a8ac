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

  @Test(arguments: ["register.js", "register-rows.js", "search.js"])
  func `Our own scripts are understood to the last line`(name: String) throws {
    let published = shortened(try read(name))
    let lines = String(decoding: published, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count > 50)
    #expect(lines.dropLast().filter { $0.isEmpty || $0.hasPrefix(" ") || $0.contains("// ") } == [])
    #expect(shortened(published) == published)
  }
}
