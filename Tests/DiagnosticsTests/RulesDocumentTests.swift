import Diagnostics
import Foundation
import Testing
import Vietnamese

private let intro = """
  # Rules

  Every finding ends with the id of its rule in brackets. An error stops a build; a warning does so with `--strict`.
  This table is written from the code: `RECORD=1 swift test --filter RulesDocument` renews it.

  | rule | | in English | bằng tiếng Việt |
  |---|---|---|---|

  """

/// What the document has to be.
private var table: String {
  intro
    + Rule.allCases.map { rule in
      let said = rule.explanation
      return
        "| <a id=\"\(rule.rawValue)\"></a>`\(rule.rawValue)` | \(rule.severity.rawValue) | \(said.en) | \(said.vi) |\n"
    }.joined()
}

private let document = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "docs/rules.md")

@Test func `The document of rules lists every rule`() throws {
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try table.write(to: document, atomically: true, encoding: .utf8)
  }
  #expect(try String(contentsOf: document, encoding: .utf8) == table)
}
