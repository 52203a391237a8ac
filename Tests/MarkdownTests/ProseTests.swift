import Diagnostics
import Testing
import Vietnamese

@testable import Markdown

@Suite struct ProseTests {
  @Test func `Headings get Vietnamese anchors`() {
    let text =
      "## Mục tiêu\n\n### Đường *Nguyễn* `Huệ`\n\n## Mục tiêu\n\n## !!!\n\nxem [trên](#muc-tieu-2)"
    let result = prose(text)
    #expect(
      result.headings == [
        ProseHeading(level: 2, id: "muc-tieu", text: "Mục tiêu"),
        ProseHeading(level: 3, id: "duong-nguyen-hue", text: "Đường Nguyễn Huệ"),
        ProseHeading(level: 2, id: "muc-tieu-2", text: "Mục tiêu"),
        ProseHeading(level: 2, id: "muc", text: "!!!"),
      ])
    #expect(
      html(text) == """
        <h2 id="muc-tieu">Mục tiêu</h2>
        <h3 id="duong-nguyen-hue">Đường <em>Nguyễn</em> <code>Huệ</code></h3>
        <h2 id="muc-tieu-2">Mục tiêu</h2>
        <h2 id="muc">!!!</h2>
        <p>xem <a href="#muc-tieu-2">trên</a></p>

        """)
    #expect(result.diagnostics == [])
  }

  @Test func `An id is never given twice`() {
    #expect(prose("## A\n## A-2\n## A\n## A").headings.map(\.id) == ["a", "a-2", "a-3", "a-4"])
  }

  @Test func `A heading of the first level lowers all`() {
    let text = "# Một\n\n###### Sáu\n"
    #expect(html(text) == "<h2 id=\"mot\">Một</h2>\n<h6 id=\"sau\">Sáu</h6>\n")
    #expect(
      findings(text) == [
        "1:1+5 heading-one: “#” is the level of the page’s title; every heading is shown one level lower",
        "3:1+10 heading-level: the heading “######” skips a level: the lowest that can stand here is “##”",
      ])
  }

  @Test func `Dead links say what is near`() {
    let text = "## Mục tiêu\n\n[a](initiative:cap-phep) [b](document:nd-73-2023#99) [c](#muc-tieo)"
    let result = prose(text)
    #expect(
      findings(text) == [
        "3:1+24 dead-link: no initiative has the id “cap-phep”",
        "3:26+27 dead-link: “document:nd-73-2023” has no “#99”",
        "3:54+14 dead-link: no heading of this text has the id “muc-tieo”",
      ])
    #expect(
      result.diagnostics.map(\.notes.first?.en) == [
        "the nearest is “cap-phep-so”", "the nearest is “#10”", "the nearest is “#muc-tieu”",
      ])
    #expect(
      result.links == [
        ProseLink(kind: "initiative", id: "cap-phep", anchor: nil),
        ProseLink(kind: "document", id: "nd-73-2023", anchor: "99"),
      ])
    #expect(html(text).hasSuffix("<p>a b c</p>\n"))
  }

  @Test func `An unknown kind names the kinds`() {
    let found = prose("[a](initiatve:cap-phep-so)").diagnostics
    #expect(found.first?.notes.first?.en == "the nearest is “initiative:”")
    #expect(found.first?.notes.last?.vi == "các loại hồ sơ: initiative, document, official")
  }

  @Test func `A photograph alone is a figure`() {
    let image =
      "<img src=\"/anh/1.jpg\" alt=\"Bộ phận &quot;một cửa&quot;\" width=\"1200\" height=\"800\" decoding=\"async\">"
    let caption = "<figcaption>Lễ ra mắt &lt;hệ thống&gt; <span class=\"credit\">"
    #expect(
      html("![](anh-1.jpg)")
        == "<figure class=\"photo\">\(image)\(caption)Ảnh: Lê Ba</span></figcaption></figure>\n")
    #expect(
      html("![](anh-1.jpg)", .en)
        == "<figure class=\"photo\">\(image)\(caption)Photo: Lê Ba</span></figcaption></figure>\n")
    #expect(html("xem ![](anh-1.jpg) đây") == "<p>xem \(image) đây</p>\n")
    #expect(
      html("![](anh-1.jpg)\n\n![](anh-1.jpg)").matches(of: /loading="lazy"/).count == 1,
      "only the first is loaded at once")
    #expect(prose("![](anh-1.jpg)\n\nMở đầu").summary == "Mở đầu")
    #expect(prose("![](anh-1.jpg) ![](anh-2.jpg)").media == ["anh-1.jpg"])
    #expect(
      findings("![](anh-2.jpg)") == ["1:1+14 media-missing: this record has no photo “anh-2.jpg”"])
  }

  @Test func `Front matter is an error and is not shown`() {
    #expect(html("---\ntitle: Đề xuất\ntags:\n  - a\n---\n\nMở đầu") == "<p>Mở đầu</p>\n")
    #expect(
      findings("---\ntitle: x\n---\n") == [
        "1:1+3 front-matter: prose may not begin with front matter"
      ])
    #expect(html("---\n\nMở đầu\n\n---\n") == "<hr />\n<p>Mở đầu</p>\n<hr />\n")
    #expect(findings("---\n\nMở đầu\n\n---\n") == [])
  }

  @Test func `Quotes become curly and numbers are left alone`() {
    #expect(
      html("Ông nói: \"dám 'nghĩ'\", NĐ-CP, 14-KL/TW, 5942/UBND-NC, `--`")
        == "<p>Ông nói: “dám ‘nghĩ’”, NĐ-CP, <span class=\"nowrap\">14-KL/TW</span>, <span class=\"nowrap\">5942/UBND-NC</span>, <code>--</code></p>\n"
    )
  }

  @Test func `Numbers and money stay on one line`() {
    #expect(
      html("[số 123/QĐ-UBND](initiative:cap-phep-so): **1.800.000 đồng** & `1.800.000 đồng`")
        == "<p><a href=\"../cap-phep-so/\">số <span class=\"nowrap\">123/QĐ-UBND</span></a>: <strong><span class=\"nowrap\">1.800.000 đồng</span></strong> &amp; <code>1.800.000 đồng</code></p>\n"
    )
    #expect(
      Inline.nowrapped("<b> theo 123/QĐ-UBND & \"x\"")
        == "&lt;b&gt; theo <span class=\"nowrap\">123/QĐ-UBND</span> &amp; &quot;x&quot;")
  }

  @Test func `The summary is the first paragraph, cut at a word`() {
    #expect(
      prose("## Đầu\n\nMột **hai** [ba](initiative:cap-phep-so)\nbốn.\n\nNăm").summary
        == "Một hai ba bốn.")
    let long = prose(String(repeating: "thành tích ", count: 40)).summary
    #expect(long == String(repeating: "thành tích ", count: 17) + "thành tích…")
    #expect(prose(String(repeating: "ă", count: 300)).summary.unicodeScalars.count == 200)
    #expect(prose("| a | b |\n|---|---|\n\n").summary == "")
  }

  @Test func `Words are what stands between blanks`() {
    #expect(prose("## Mục tiêu\n\nMột *hai*, ba\nbốn. `năm sáu`\n\n- bảy\n- tám").words == 10)
  }
}
