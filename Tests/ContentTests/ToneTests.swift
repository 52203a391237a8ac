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

  /// Nobody's name is rewritten: “Hoà” may be what a person or a ward is called, “Tòan” is a slip.
  @Test(arguments: ["yaml", "md"])
  func `No text of the demonstration puts a tone on the wrong letter`(ending: String) throws {
    let files = try texts(in: Repository.root.appending(path: "content"), endingIn: ending)
    #expect(!files.isEmpty)
    let misplaced = files.flatMap { name, text in
      TonePlacement.misplaced(in: text).filter { !mayBeName($0) }.map { "\(name): \($0)" }
    }
    #expect(misplaced == [])
  }

  private func mayBeName(_ word: String) -> Bool {
    word.first?.isUppercase == true && word.last?.isASCII == false
  }

  @Test(arguments: [("Hoà", true), ("Tòan", false), ("hoà", false), ("Thuý", true)])
  func `Only a name keeps its tone`(word: String, isName: Bool) {
    #expect(mayBeName(word) == isName)
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
