import Testing

@testable import Scripts

/// Style sheets as they are published.
@Suite struct ShortenedStyleTests {
  @Test(arguments: [
    ("a { color: red; }\n", "a{color:red}\n"),
    ("/* why */\na,\nb { margin: 0 1rem; padding: 0 }", "a,b{margin:0 1rem;padding:0}\n"),
    ("a :hover { top: calc(1px + 2px); }", "a :hover{top:calc(1px + 2px)}\n"),
    ("a::after { content: \" /* a; b: */ \"; }", "a::after{content:\" /* a; b: */ \"}\n"),
    ("a { content: '\\'  { '; }", "a{content:'\\'  { '}\n"),
    ("@media (min-width: 48rem) {\n  a > b { c: d; }\n}", "@media (min-width:48rem){a > b{c:d}}\n"),
    ("a { content: \"x\" attr(href); }", "a{content:\"x\" attr(href)}\n"),
    ("a/* */b { c: d }", "ab{c:d}\n"), ("a /* */ b { c: d }", "a b{c:d}\n"),
  ])
  func `Only what says nothing goes`(sheet: String, short: String) {
    #expect(String(decoding: shortenedStyle(Array(sheet.utf8)), as: UTF8.self) == short)
  }
}
