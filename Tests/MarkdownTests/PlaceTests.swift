import Diagnostics
import Testing

@testable import Markdown

/// Where a finding is said to be, in lines and scalars from 1, with how many scalars are marked.
@Suite struct PlaceTests {
  @Test(arguments: [
    ("[x](../a)", ["1:1+9"]),
    ("Mở đầu [x](../a) và [y][r] cuối\n\n[r]: ../b", ["1:8+9", "1:21+6"]),
    ("Mo\u{0302}\u{0309} ddầu [x](../a)", ["1:11+9"]),
    ("một\n      hai [x](../a)", ["2:11+9"]),
    (
      "một \\[ `[a](b)` &amp; &#x5B; &foo; \"[x](../a)\" ... -- --- ![m](/x)", ["1:37+9", "1:59+8"]
    ),
    ("> một\nhai [x](../a)\n>   ba [y](../b)", ["2:5+9", "3:8+9"]),
    ("> > một\n> hai *rất **hay*** [x](../a)", ["2:21+9"]),
    ("- một\n  hai\n  - ba\n  bốn [x](../a)", ["4:7+9"]),
    ("[đầu\ncuối](../a\n'tựa') và <b>\n[sau](../b)", ["1:1+4", "3:11+3", "4:1+11"]),
    ("[r]: ../b\n[s]:\n  ../c 'tựa'\n[r] và [s]", ["4:1+3", "4:8+3"]),
    ("[không]: phải định nghĩa\n[x](../a)", ["2:1+9"]),
    ("``một ` [a](b)`` <javascript:alert(1)>", ["1:18+21"]),
    ("## Mục [x](../a) ##", ["1:8+9"]),
    ("Mục\n[x](../a)\n===", ["1:1+3", "2:1+9"]),
    ("[![](x.jpg)](../a)", ["1:1+18", "1:2+10"]),
    ("| A | B |\n|---|---|\n| [x](../a) | một \\| hai `\\|` [y](../b) |", ["3:3+9", "3:31+9"]),
    (
      "> Lời [z](../c) dẫn\n> | A | <b> |\n> |---|---|\n> | [x][r] |\n\n[r]: ../a",
      ["1:7+9", "2:9+3", "4:5+6"]
    ),
    ("\u{FEFF}[x](../a)", ["1:1+9"]),
    ("---\ntitle: x\n---\n\nmột [x](../a)", ["1:1+3", "5:5+9"]),
    ("một\r\nhai [x](../a)\r\n\r\n<div>", ["2:5+9", "4:1+5"]),
    ("một  \nhai [x](../a)\\\nba [y](../a)", ["2:5+9", "3:4+9"]),
    ("[a [b](../c) d](../e)", ["1:4+9"]),
    ("    mã\n\nchữ\n    > [x](../a)", ["1:5+2", "4:7+9"]),
    ("1.   > một\n     > hai [x](../a)", ["2:12+9"]),
    ("*một* __hai ***ba*** [x](../a)__", ["1:22+9"]),
    ("a\u{0}b [x](../a)", ["1:5+9"]),
    ("[x](<../a b> \"t\\\"(\") [y](../a(b)c)", ["1:1+20", "1:22+13"]),
  ])
  func `A finding points at its text`(text: String, expected: [String]) {
    let places = prose(text).diagnostics.compactMap(\.place)
    #expect(places.map { "\($0.line):\($0.column)+\($0.length)" } == expected)
  }
}
