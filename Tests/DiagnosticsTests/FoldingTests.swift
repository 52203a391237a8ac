import Diagnostics
import Testing
import Vietnamese

/// Many findings stay readable: one slip is told once, many of one rule together.
struct FoldingTests {
  private func finding(_ rule: Rule, _ words: String, file: String, line: Int) -> Diagnostic {
    Diagnostic(
      rule, at: Place(file: file, line: line, column: 5, length: 2), Bilingual(vi: words, en: words)
    )
  }

  private func text(_ findings: [Diagnostic], isWhole: Bool = false) -> String {
    TextFormat(Report(findings, in: .en), colour: false, isWhole: isWhole) { _ in nil }.text
  }

  private var missing: [Diagnostic] {
    (1...37).map { finding(.unknownReference, "no unit “so”", file: "a.yaml", line: $0) }
  }

  private var odd: [Diagnostic] {
    (1...201).map {
      finding(.notNFC, "not composed: \($0)", file: $0 < 180 ? "a.yaml" : "b.yaml", line: $0)
    }
  }

  @Test func `A unit that is missing is one finding with all its places`() {
    let report = Report(missing, in: .en)
    #expect(report.count(.error) == 1)
    #expect(report.observations.first?.places.count == 37)
    #expect(report.summary == "1 error")
    let told = text(missing)
    #expect(told.contains("a.yaml:1:5: error: no unit “so” [unknown-reference]"))
    #expect(told.contains("= also at 36 other places: a.yaml:2:5, "))
    #expect(!told.contains("a.yaml:37:5"))
    #expect(text(missing, isWhole: true).contains("a.yaml:37:5"))
  }

  @Test func `Two units that are missing are two findings`() {
    let other = finding(.unknownReference, "no unit “sp”", file: "a.yaml", line: 9)
    #expect(Report(missing + [other], in: .en).count(.error) == 2)
  }

  @Test func `The same words at two places are two slips where each has to be mended`() {
    let slips = (1...2).map { finding(.unknownKey, "no key “x”", file: "a.yaml", line: $0) }
    #expect(Report(slips, in: .en).count(.error) == 2)
  }

  @Test func `Many of one rule are told in a line, and none is lost`() {
    let told = text(odd)
    #expect(told.contains("not composed: 10 "))
    #expect(!told.contains("not composed: 11 "))
    #expect(
      told.contains(
        "warning: 191 more of this rule (--all shows them): a.yaml (169), b.yaml (22) [not-nfc]"))
    #expect(told.hasSuffix("\n201 warnings\n"))
    #expect(text(odd, isWhole: true).contains("not composed: 201 "))
  }

  @Test func `A rule with many leaves the others room`() {
    let last = finding(.badDate, "no such day", file: "c.yaml", line: 1)
    #expect(text(odd + [last]).contains("c.yaml:1:5: error: no such day [bad-date]"))
  }

  @Test func `JSON has every place, and GitHub ten findings, errors first`() {
    let report = Report(odd + missing, in: .en)
    #expect(JSONFormat(report).text.contains("\"line\": 37"))
    let commands = GitHubFormat(report).text.split(separator: "\n")
    #expect(commands.count == 10)
    #expect(commands.first?.hasPrefix("::error ") == true)
  }

  @Test func `An issue of GitLab keeps its mark when lines are added before it`() {
    func marks(_ lines: [Int]) -> [Substring] {
      let findings = lines.map { finding(.badDate, "no such day", file: "a.yaml", line: $0) }
      return GitLabFormat(Report(findings, in: .vi)).text.split(separator: "\n")
        .filter { $0.contains("fingerprint") }
    }
    #expect(marks([3, 8]) == marks([5, 10]))
    #expect(Set(marks([3, 8])).count == 2)
  }
}
