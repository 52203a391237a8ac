import Foundation
import TestSupport
import Testing
import Vietnamese

/// What the tool and its templates say themselves puts its tone marks as the laws do: “toàn”, “hòa”.
struct ToneTests {
  @Test(arguments: [("Sources", "swift"), ("templates", "yaml"), ("templates", "mustache")])
  func `No text puts a tone on the wrong letter`(folder: String, ending: String) throws {
    let files = try texts(in: Repository.root.appending(path: folder), endingIn: ending)
    #expect(!files.isEmpty)
    let misplaced = files.flatMap { name, text in
      TonePlacement.misplaced(in: text).map { "\(name): \($0)" }
    }
    #expect(misplaced == [])
  }

  @Test func `What is misplaced is known`() {
    let text = "Tòan bộ hoà bình, an tòan, thuý, hòe, quý, khỏe, hoàn toàn, thúy"
    #expect(TonePlacement.misplaced(in: text) == ["Tòan", "hoà", "tòan", "thuý"])
  }

  /// Without comments, which may name what is wrong.
  private func texts(
    in folder: URL, endingIn ending: String
  ) throws -> [(name: String, text: String)] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == ending }.map {
      let lines = try String(contentsOf: $0, encoding: .utf8).split(separator: "\n")
      let said = lines.filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }
      return ($0.lastPathComponent, said.joined(separator: "\n"))
    }
  }
}
