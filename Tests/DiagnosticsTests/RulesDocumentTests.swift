import Diagnostics
import Foundation
import Testing
import Vietnamese

private let intro = """
  # Rules

  Every finding ends with the id of its rule in brackets. An error stops a build; a warning does so with `--strict`.
  `bieuduong explain RULE` says what stands here, in the language of the editor. This document is written from the code:
  `RECORD=1 swift test --filter RulesDocument` renews it.

  """

/// What the document has to be.
private var whole: String { intro + Rule.allCases.map(section).joined() }

private func section(_ rule: Rule) -> String {
  let said = rule.explanation
  return """

    ## \(rule.rawValue)

    \(rule.severity.rawValue): \(said.en) \(said.vi)

    \(example(of: rule))

    """
}

private func example(of rule: Rule) -> String {
  let en = rule.example.said(in: .en)
  let vi = rule.example.said(in: .vi)
  let place = en.file.map { "In `\($0)`:\n\n" } ?? ""
  return place + "```diff\n" + marked("-", en.wrong, vi.wrong) + marked("+", en.right, vi.right)
    + "```"
}

/// Each line with its sign; once where it is the same in both languages.
private func marked(_ sign: String, _ en: String, _ vi: String) -> String {
  let lines = (en == vi ? [en] : [en, vi]).flatMap { $0.split(separator: "\n") }
  return lines.map { "\(sign) \($0)\n" }.joined()
}

private let document = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "docs/rules.md")

@Test func `The document of rules lists every rule`() throws {
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try whole.write(to: document, atomically: true, encoding: .utf8)
  }
  #expect(try String(contentsOf: document, encoding: .utf8) == whole)
}
