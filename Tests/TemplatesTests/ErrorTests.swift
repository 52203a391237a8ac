import Diagnostics
import Templates
import Testing
import Vietnamese

struct ErrorTests {
  @Test(arguments: [
    ("{{", ["1:1+2 template-syntax: the tag is not closed by “}}”"]),
    ("a {{title\n{{note}}", ["1:3+2 template-syntax: the tag is not closed by “}}”"]),
    ("{{{body}}", ["1:1+2 template-syntax: the tag is not closed by “}}}”"]),
    ("{{}}", ["1:1+4 template-syntax: the tag holds no name"]),
    (
      "{{# }}",
      [
        "1:1+6 template-syntax: the tag holds no name",
        "1:1+6 template-section: “” is opened but never closed",
      ]
    ),
    ("{{a b}}", ["1:3+3 template-syntax: a tag holds one name, without space in it"]),
    (
      "{{=a=}}",
      [
        "1:1+7 template-syntax: a tag that changes the delimiters names two, separated by a space and without “=”"
      ]
    ),
    (
      "{{==}}",
      [
        "1:1+6 template-syntax: a tag that changes the delimiters names two, separated by a space and without “=”"
      ]
    ),
    ("{{=", ["1:1+2 template-syntax: the tag is not closed by “=}}”"]),
    ("{{!", ["1:1+2 template-syntax: the tag is not closed by “}}”"]),
    ("{{#isNew}}", ["1:1+10 template-section: “isNew” is opened but never closed"]),
    ("{{/isNew}}", ["1:1+10 template-section: the closing tag “isNew” has nothing to close"]),
    (
      "{{#unit}}{{/units}}",
      [
        "1:10+10 template-section: the closing tag says “units”, but “unit” is open"
      ]
    ),
    (
      "{{#unit}}{{#isNew}}{{/unit}}",
      [
        "1:10+10 template-section: “isNew” is opened but never closed"
      ]
    ),
    (
      "{{<}}",
      [
        "1:1+5 template-syntax: the tag holds no name",
        "1:1+5 template-section: “” is opened but never closed",
      ]
    ),
  ])
  func `Broken tags are found`(template: String, expected: [String]) {
    #expect(problems(template) == expected)
  }

  @Test(arguments: [
    ("{{titel}}", ["1:3+5 template-name: the view “sheet” has no name “titel”"]),
    ("{{#unit}}{{nme}}{{/unit}}", ["1:12+3 template-name: the view “unit” has no name “nme”"]),
    ("{{unit.nme}}", ["1:3+8 template-name: the view “unit” has no name “nme”"]),
    ("{{title.x}}", ["1:3+7 template-name: “title” holds no names, so no dot can follow it"]),
    ("{{units.name}}", ["1:3+10 template-name: “units” holds no names, so no dot can follow it"]),
    ("{{unit..name}}", ["1:3+10 template-name: “unit..name” has a dot in the wrong place"]),
    (
      "{{.}}",
      [
        "1:3+1 template-name: “{{.}}” means something only inside a list of texts or a value that may be absent"
      ]
    ),
    (
      "{{words.nxt}}",
      [
        "1:3+9 template-name: templates/words.yaml has no word “nxt”"
      ]
    ),
    (
      "{{#words.next}}{{/words.next}}",
      [
        "1:4+10 template-section: “words.next” is an interface word, always there, and cannot be a condition"
      ]
    ),
    ("{{isNew}}", ["1:3+5 template-section: “isNew” is a condition and cannot be printed"]),
    (
      "{{unit}}{{units}}",
      [
        "1:3+4 template-section: “unit” is a view and cannot be printed",
        "1:11+5 template-section: “units” is a list and cannot be printed",
      ]
    ),
    (
      "{{#title}}{{/title}}",
      [
        "1:4+5 template-section: “title” is text that is always there and cannot be a condition"
      ]
    ),
    (
      "{{^unit}}{{/unit}}",
      [
        "1:4+4 template-section: “unit” is a view that is always there and cannot be a condition"
      ]
    ),
    ("{{> layuot}}", ["1:5+6 template-partial: there is no template “layuot”"]),
    (
      "{{<layout}}{{$tilte}}x{{/tilte}}{{/layout}}",
      [
        "1:15+5 template-block: the template “layout” has no block “tilte”"
      ]
    ),
    (
      "{{<layout}}{{$a}}{{/a}}{{$a}}{{/a}}{{/layout}}",
      [
        "1:27+1 template-block: the block “a” is filled twice"
      ]
    ),
    (
      "{{<layout}} text {{title}}{{/layout}}",
      [
        "1:13+4 template-block: this stands outside every block and would never be printed",
        "1:18+9 template-block: this stands outside every block and would never be printed",
      ]
    ),
    ("{{> page}}", ["1:5+4 template-partial: the template “page” includes itself without end"]),
    (
      "{{#isNew}}{{> page}}{{/isNew}}",
      [
        "1:15+4 template-partial: the template “page” includes itself without end"
      ]
    ),
    (
      "{{#unit}}{{> loop}}{{/unit}}",
      [
        "templates/loop.mustache:1:14+4 template-partial: the template “loop” includes itself without end"
      ]
    ),
    (
      "{{<circle}}{{/circle}}",
      [
        "templates/circle.mustache:1:4+6 template-partial: the template “circle” includes itself without end"
      ]
    ),
    (
      "{{#tags}}{{> page}}{{/tags}}",
      [
        "1:14+4 template-partial: the template “page” includes itself without end"
      ]
    ),
  ])
  func `Wrong names are found`(template: String, expected: [String]) {
    let others = [
      "layout": "{{$title}}{{$a}}{{/a}}{{/title}}", "circle": "{{<circle}}{{/circle}}",
      "loop": "{{#unit}}{{> loop}}{{/unit}}",
    ]
    #expect(problems(template, others) == expected)
  }

  @Test func `Columns are counted in scalars`() {
    let decomposed = "Đơn vị".decomposedStringForTest
    #expect(
      problems("Đơn vị {{nme}}\r\n\(decomposed) {{nme}}") == [
        "1:10+3 template-name: the view “sheet” has no name “nme”",
        "2:12+3 template-name: the view “sheet” has no name “nme”",
      ])
  }

  @Test func `The nearest name is said`() {
    let (_, diagnostics) = compile("{{#unit}}{{nmae}}{{/unit}}")
    #expect(
      diagnostics.first?.notes.map(\.en) == [
        "the nearest is “name”", "“unit” has: name, phone, units, link",
      ])
    #expect(
      diagnostics.first?.notes.map(\.vi) == [
        "gần giống nhất là “name”", "“unit” có: name, phone, units, link",
      ])
  }

  @Test func `Everything wrong is reported at once`() {
    #expect(
      problems("{{a1}}{{> part}}{{a2}}", ["part": "{{b}}{{#units}}{{c}}{{/units}}"]) == [
        "1:3+2 template-name: the view “sheet” has no name “a1”",
        "templates/part.mustache:1:3+1 template-name: the view “sheet” has no name “b”",
        "templates/part.mustache:1:18+1 template-name: the view “unit” has no name “c”",
        "1:19+2 template-name: the view “sheet” has no name “a2”",
      ])
  }

  @Test func `Missing and unused templates are named`() {
    let library = TemplateLibrary(sources: [
      TemplateSource(name: "home", path: "templates/home.mustache", text: "{{> part}}"),
      TemplateSource(name: "part", path: "templates/part.mustache", text: "x"),
      TemplateSource(name: "old", path: "templates/old.mustache", text: "x"),
    ])
    let (template, diagnostics) = library.compile("hme", for: Sheet.self, words: words)
    #expect(template == nil)
    #expect(
      summary(diagnostics) == "templates/hme.mustache:1:1+0 template-missing: "
        + "the template “hme”, which prints the page “sheet”, is missing")
    #expect(
      summary(library.unused(pages: ["home"])) == "templates/old.mustache:1:1+0 "
        + "template-unused: no page uses the template “old”")
  }

  @Test(arguments: [
    String(repeating: "{{#unit}}", count: 100_000), String(repeating: "{{/unit}}", count: 2_000),
    String(repeating: "{{<a}}{{$b}}", count: 50_000), String(repeating: "{{", count: 50_000),
    String(repeating: "{", count: 100_001), "{{=}} {{=}}", "{{={ {=}}{title{", "{{= }}",
    "{{.}}{{..}}",
    String(repeating: "{{#unit}}{{> page}}", count: 40) + String(repeating: "{{/unit}}", count: 40),
    "<", "</", "<!", "<!-", "<!--", "<a", "<a b", "<a b=", "<a b='", "<script", "<script>", "{{!}}",
  ])
  func `No template makes the compiler crash`(template: String) {
    let (compiled, diagnostics) = compile(template)
    #expect(compiled == nil || diagnostics.isEmpty)
  }

  @Test func `Partials that multiply are refused`() {
    var parts: [String: String] = [:]
    for level in 1...30 { parts["p\(level)"] = "{{> p\(level + 1)}} {{> p\(level + 1)}}" }
    parts["p31"] = "{{title}}"
    #expect(problems("{{> p1}}", parts).map { $0.contains("make the page too large") } == [true])
  }
}

extension String {
  /// `Đơn vị` with its marks apart.
  fileprivate var decomposedStringForTest: String { "Đo\u{31B}n vi\u{323}" }
}
