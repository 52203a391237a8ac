import Diagnostics
import Testing
import Vietnamese

/// What a finding quotes is text to whoever reads it: a runner of CI, a service that shows links, a terminal.
@Suite struct QuotedTextTests {
  private static func finding(_ text: String) -> Diagnostic {
    Diagnostic(.badId, at: nil, Bilingual(vi: text, en: text))
  }

  @Test func `A log of GitHub obeys nothing in it`() {
    #expect(
      GitHubFormat.heard(" 1 | x ##[add-mask]y ##vso[task.z] ## Heading")
        == " 1 | x # #[add-mask]y # #vso[task.z] ## Heading")
  }

  @Test func `SARIF makes no link of it`() {
    let report = Report([Self.finding("“[x](https://example.vn/)” is wrong")], in: .en)
    let log = SARIFFormat(report, version: "1.0").text
    #expect(log.contains(#"“[x\\](https://example.vn/)” is wrong"#))
  }

  @Test func `A terminal is shown signs of control as marks, line by line`() {
    #expect("a\u{1B}[2Jb\nc\u{202E}d\r\n".printableLines == "a\u{FFFD}[2Jb\nc\u{FFFD}d\u{FFFD}\n")
  }
}
