import Foundation
import TestSupport
import Testing

/// What the interview set out, and where the demo shows each of it: `docs/mission.md` says so, and every address is opened.
@Suite struct MissionTests {
  @Test func `Every mechanism of the interview is told once`() throws {
    #expect(try Mechanism.all.map(\.number) == (1...22).map { "M\($0)" })
  }

  @Test func `Every address is opened, in both languages, and shows what the record says`() throws {
    for mechanism in try Mechanism.all {
      let page = try mechanism.page(mechanism.path)
      #expect(mechanism.isShown(in: page), "\(mechanism.number): \(mechanism.path)")
      let english = try #require(mechanism.englishPath(in: page), "\(mechanism.number)")
      #expect(mechanism.isShown(in: try mechanism.page(english)), "\(mechanism.number): \(english)")
      #expect(
        try mechanism.record.contains("\(mechanism.field):"), "\(mechanism.number): the field")
    }
  }
}

/// A row of the table.
private struct Mechanism {
  let number: String
  let path: String
  /// Of the section that shows it; nil where the whole page does.
  let anchor: String?
  private let file: String
  let field: String

  static var all: [Mechanism] {
    get throws {
      let text = try String(
        contentsOf: Repository.root.appending(path: "docs/mission.md"), encoding: .utf8)
      return text.split(separator: "\n").filter { $0.hasPrefix("| M") }.compactMap { Mechanism($0) }
    }
  }

  private init?(_ row: Substring) {
    let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard cells.count == 5 else { return nil }
    let code = cells.map { $0.replacingOccurrences(of: "`", with: "") }
    let address = code[2].split(separator: "#")
    number = code[0]
    path = String(address[0])
    anchor = address.count > 1 ? String(address[1]) : nil
    file = code[3]
    field = code[4]
  }

  func page(_ path: String) throws -> String {
    try String(
      contentsOf: Repository.root.appending(path: "site/\(path)index.html"), encoding: .utf8)
  }

  func isShown(in page: String) -> Bool { anchor.map { page.contains("id=\"\($0)\"") } ?? true }

  /// As the page itself names its other language.
  func englishPath(in page: String) -> String? {
    let mark = "hreflang=\"en\" href=\""
    guard let start = page.range(of: mark)?.upperBound,
      let end = page[start...].firstIndex(of: "\""),
      let path = page[start..<end].range(of: "/en/")
    else { return nil }
    return String(page[page.index(after: path.lowerBound)..<end])
  }

  var record: String {
    get throws {
      let content = Repository.root.appending(path: "content")
      let alone = content.appending(path: file + ".yaml")
      let inFolder = content.appending(path: file + "/record.yaml")
      let isAlone = FileManager.default.fileExists(atPath: alone.path)
      return try String(contentsOf: isAlone ? alone : inFolder, encoding: .utf8)
    }
  }
}
