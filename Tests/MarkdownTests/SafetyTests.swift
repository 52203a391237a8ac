import Diagnostics
import Testing

@testable import Markdown

/// Nothing an author writes becomes markup or a script.
@Suite struct SafetyTests {
  @Test(arguments: [
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java&#115;cript:alert(1))",
    "[x](&#1;javascript:alert(1))", "[x](&#32;javascript:alert(1))",
    "[x](<java\tscript:alert(1)>)", "[x](java&Tab;script:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](javascript%3Aalert(1))", "[x](data:text/html;base64,PHN2Zz4=)", "[x](vbscript:x)",
    "<javascript:alert(1)>", "[x](//evil.example/)", "[x](\\\\evil.example)", "[x](/goc)",
    "[x](../foo)", "[x](foo.md)", "[x](?q=1)", "[x]()", "[x](https:/evil.example)",
    "[x](https:///evil.example)", "[x](https:\\\\evil.example)", "[x](ftp://example.vn/)",
    "[x](file:///etc/passwd)", "[x](blob:https://example.vn)", "[x](Initiative:cap-phep-so)",
    "[x](mailto:)", "[x](&#xFEFF;https://example.vn)", "[x][r]\n\n[r]: JAVASCRIPT:alert(1)",
    "[x](<https://exa mple.vn>)",
  ])
  func `An unsafe link is refused`(text: String) {
    let result = prose(text)
    #expect(!String(decoding: result.html, as: UTF8.self).contains("<a "))
    #expect(result.diagnostics.map(\.rule.rawValue) == ["unsafe-link"])
  }

  @Test(arguments: [
    (
      "[x](https://example.vn/a?b=1&c=\"d\")",
      "<a href=\"https://example.vn/a?b=1&amp;c=%22d%22\">x</a>"
    ),
    ("[x](HTTP://example.vn)", "<a href=\"HTTP://example.vn\">x</a>"),
    ("<https://example.vn>", "<a href=\"https://example.vn\">https://example.vn</a>"),
    (
      "<bientap@binhduong.gov.vn>",
      "<a href=\"mailto:bientap@binhduong.gov.vn\">bientap@binhduong.gov.vn</a>"
    ),
    ("[x](tel:+842743822825)", "<a href=\"tel:+842743822825\">x</a>"),
    (
      "[x](initiative:cap-phep-so 'Tựa \"đề\"')",
      "<a href=\"../cap-phep-so/\" title=\"Tựa &quot;đề&quot;\">x</a>"
    ),
    (
      "[Điều 10](document:nd-73-2023#10)",
      "<a href=\"/vi/van-ban/nd-73-2023/#dieu-10\">Điều 10</a>"
    ),
    ("[ông **An**](official:nguyen-van-an)", "ông <strong>An</strong>"),
  ])
  func `A safe link is written`(text: String, expected: String) {
    #expect(html(text) == "<p>\(expected)</p>\n")
    #expect(findings(text) == [])
  }

  @Test(arguments: [
    ("a <b onclick=\"x\">đậm</b>", "<p>a &lt;b onclick=&quot;x&quot;&gt;đậm&lt;/b&gt;</p>\n"),
    ("<script>\nalert(1)\n</script>", "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n"),
    ("<!-- ghi chú --></style>", "<p>&lt;!-- ghi chú --&gt;&lt;/style&gt;</p>\n"),
    ("<![CDATA[a]]>", "<p>&lt;![CDATA[a]]&gt;</p>\n"),
    ("<?php x ?>", "<p>&lt;?php x ?&gt;</p>\n"),
  ])
  func `Raw HTML is text`(text: String, expected: String) {
    #expect(html(text) == expected)
    #expect(Set(prose(text).diagnostics.map(\.rule.rawValue)) == ["raw-html"])
  }

  @Test(arguments: [
    ("a\u{0}b", "<p>a\u{FFFD}b</p>\n"),
    ("a ]]> b --> \"onload=x", "<p>a ]]&gt; b –&gt; “onload=x</p>\n"),
    (
      "```\"onload=x\n</code>\n```",
      "<pre><code class=\"language-&quot;onload=x\">&lt;/code&gt;\n</code></pre>\n"
    ),
    ("", ""),
  ])
  func `Odd text is text`(text: String, expected: String) {
    #expect(html(text) == expected)
    #expect(findings(text) == [])
  }

  @Test func `An image never asks a third party`() {
    #expect(html("![x](https://example.vn/a.png)") == "<p>x</p>\n")
    #expect(
      findings("![x](https://example.vn/a.png)\n\n![y](//example.vn/a.png) ![z](data:,)") == [
        "1:1+30 unsafe-link: the image “https://example.vn/a.png” is not on this site",
        "3:1+24 unsafe-link: the image “//example.vn/a.png” is not on this site",
        "3:26+12 unsafe-link: the image “data:,” is not on this site",
      ])
  }
}
