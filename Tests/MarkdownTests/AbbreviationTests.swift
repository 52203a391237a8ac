import Testing
import Vietnamese

@testable import Markdown

/// The glossary in a long text: each term is explained where it first stands.
@Suite struct AbbreviationTests {
  private static let glossary = [
    Abbreviation(term: "UBND", meaning: "Ủy ban nhân dân"),
    Abbreviation(term: "QĐ-UBND", meaning: "Quyết định của “UBND”"),
    Abbreviation(term: "TP.", meaning: "thành phố"),
    Abbreviation(term: "NĐ-CP", meaning: "Nghị định của Chính phủ"),
  ]

  private func rendered(_ text: String) -> RenderedProse {
    Prose.render(
      text, file: "vi.md", language: .vi,
      context: ProseContext(
        kinds: ["unit"], words: vietnameseWords,
        abbreviations: Self.glossary,
        resolve: { _, _, _ in .address("/x/") }, media: { _ in .unknown(nearest: nil) }))
  }

  private func html(_ text: String) -> String {
    String(decoding: rendered(text).html, as: UTF8.self)
  }

  private static let ubnd = #"<abbr title="Ủy ban nhân dân">UBND</abbr>"#

  @Test(arguments: [
    ("UBND tỉnh và UBND huyện", "\(ubnd) tỉnh và UBND huyện"),
    ("“UBND”, (UBND)", "“\(ubnd)”, (UBND)"),
    ("**UBND**", "<strong>\(ubnd)</strong>"),
    ("UBNDx xUBND ấUBND UBNDấ UBND1", "UBNDx xUBND ấUBND UBNDấ UBND1"),
    ("TP.HCM", #"<abbr title="thành phố">TP.</abbr>HCM"#),
    ("`UBND` và UBND", "<code>UBND</code> và \(ubnd)"),
    ("[UBND](unit:a)", #"<a href="/x/">\#(ubnd)</a>"#),
  ])
  func `An abbreviation is explained once`(_ text: String, _ expected: String) {
    #expect(html(text) == "<p>\(expected)</p>\n")
  }

  @Test func `An abbreviation may stand within a number that stays whole`() {
    #expect(
      html("Số 73/2023/NĐ-CP và 123/QĐ-UBND.") == """
        <p>Số <span class="nowrap">73/2023/<abbr title="Nghị định của Chính phủ">NĐ-CP</abbr></span> \
        và <span class="nowrap">123/<abbr title="Quyết định của “UBND”">QĐ-UBND</abbr></span>.</p>

        """)
  }

  @Test func `Headings explain nothing`() {
    let text = "## Về UBND\n\n| UBND |\n|---|\n| a |\n"
    #expect(html(text).hasPrefix("<h2 id=\"ve-ubnd\">Về UBND</h2>\n"))
    #expect(html(text).contains(Self.ubnd))
  }

  @Test func `A meaning cannot leave its attribute`() {
    let result = Prose.render(
      "AB", file: "vi.md", language: .vi,
      context: ProseContext(
        kinds: [], words: vietnameseWords,
        abbreviations: [Abbreviation(term: "AB", meaning: #""><script>"#)],
        resolve: { _, _, _ in .hidden }, media: { _ in .unknown(nearest: nil) }))
    #expect(
      String(decoding: result.html, as: UTF8.self)
        == "<p><abbr title=\"&quot;&gt;&lt;script&gt;\">AB</abbr></p>\n")
  }

  @Test func `What was explained is listed`() {
    #expect(rendered("NĐ-CP, UBND, NĐ-CP").abbreviations.map(\.term) == ["NĐ-CP", "UBND"])
    #expect(rendered("Không có gì.").abbreviations == [])
  }
}
