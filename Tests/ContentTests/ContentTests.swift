import Content
import Diagnostics
import Foundation
import Testing
import Vietnamese

@Suite struct OwnContentTests {
  /// The project's own content, three folders up.
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("content").path

  @Test func hasNoErrors() {
    let (tree, findings) = SourceTree.read(Self.folder)
    let content = Content.read(tree, jobs: 2)
    let errors = (findings + content.findings).filter { $0.severity == .error }
    #expect(errors.map { "\($0.place?.file ?? ""):\($0.place?.line ?? 0) \($0.message.en)" } == [])
  }
}
