import Templates
import Testing

/// Cases in the manner of Mustache's specification, for typed views.
struct LanguageTests {
  @Test(arguments: [
    ("Hello, {{title}}!", "Hello, A &amp; B!"),
    ("{{{body}}}|{{&body}}|{{& body }}", "<p>Hi</p>|<p>Hi</p>|<p>Hi</p>"),
    ("|{{ title }}|{{\ttitle\n}}|", "|A &amp; B|A &amp; B|"),
    ("{{note}}.", "."),
    ("{{unit.name}}", "Sở"),
    ("{{host.name}}.", "."),
    ("{{words.next}}, {{words.nav.home}}", "Tiếp &lt;theo&gt;, Trang chủ"),
  ])
  func `Values are printed`(template: String, page: String) {
    #expect(render(template) == page)
  }

  @Test(arguments: [
    ("{{#isNew}}new{{/isNew}}{{^isNew}}old{{/isNew}}", "new"),
    ("{{#note}}[{{.}}|{{note}}]{{/note}}{{^note}}none{{/note}}", "[n]|n]]"),
    ("{{#unit}}{{name}} {{title}}{{/unit}}", "Sở A &amp; B"),
    ("{{#host}}{{name}}{{/host}}", "Host"),
    ("{{#units}}{{name}},{{/units}}{{^units}}none{{/units}}", "A,B,"),
    ("{{#units.any}}<ul>{{/units.any}}{{#tags.any}}t{{/tags.any}}", "<ul>t"),
    ("{{#tags}}({{.}}){{/tags}}", "(x)(&lt;y&gt;)"),
    ("{{#units}}{{#phone}}{{.}}{{/phone}}{{^phone}}-{{/phone}}{{/units}}", "1-"),
    ("{{#units}}{{#tags}}{{name}}{{.}} {{/tags}}{{/units}}", "Ax A&lt;y&gt; Bx B&lt;y&gt; "),
    ("{{#host.phone}}{{host.phone}}={{.}}{{/host.phone}}", "9=9"),
  ])
  func `Sections are opened`(template: String, page: String) {
    let sheet = Sheet(
      note: "n]", isNew: true, host: Unit(name: "Host", phone: "9"),
      units: [Unit(name: "A", phone: "1"), Unit(name: "B")], tags: ["x", "<y>"])
    #expect(render(template, [:], sheet) == page)
  }

  @Test func `An absent value never lets an outer value of the same name through`() {
    let sheet = Sheet(units: [Unit(name: "A", phone: "1", units: [Unit(name: "B")])])
    #expect(
      render("{{#units}}{{#units}}{{name}}:{{phone}}.{{/units}}{{/units}}", [:], sheet) == "B:.")
  }

  @Test(arguments: [
    ("12{{! a comment }}34", "1234"),
    ("a\n  {{! alone }}\nb\n", "a\nb\n"),
    ("a {{! not alone }}\nb\n", "a \nb\n"),
    ("a\r\n{{! two\nlines }}\r\nb", "a\r\nb"),
    ("{{=<% %>=}}<%title%>{{title}}<%={{ }}=%>{{title}}", "A &amp; B{{title}}A &amp; B"),
    ("{{= | | =}}\n|title|\n", "A &amp; B\n"),
    ("{{=@ @=}}@&body@ @{body}@", "<p>Hi</p> <p>Hi</p>"),
    ("|\n  {{#unit}}\n|\n  {{/unit}}\n|", "|\n|\n|"),
    ("|\r\n{{#unit}}\r\n{{/unit}}\r\n|", "|\r\n|"),
    ("  {{#unit}}\n#{{/unit}}\n/", "#\n/"),
    ("#{{#unit}}\n/\n  {{/unit}}", "#\n/\n"),
    (" {{#unit}}YES{{/unit}}\n {{#unit}}GOOD{{/unit}}\n", " YES\n GOOD\n"),
    ("{{^note}}\n none\n{{/note}}\n", " none\n"),
  ])
  func `Lines with nothing but a tag are left out`(template: String, page: String) {
    #expect(render(template) == page)
  }

  @Test(arguments: [
    ("\"{{>part}}\"", "from partial", "\"from partial\""),
    ("|{{> part }}|", "[]", "|[]|"),
    ("  {{>part}}\n>", ">\n>", "  >\n  >>"),
    (">\n  {{>part}}", ">\n>", ">\n  >\n  >"),
    ("|\r\n{{>part}}\r\n|", ">", "|\r\n>|"),
    ("  {{title}}  {{> part}}\n", ">\n>", "  A &amp; B  >\n>\n"),
    ("\\\n {{>part}}\n/\n", "|\n{{{body}}}\n\n|\n", "\\\n |\n <p>Hi</p>\n\n |\n/\n"),
    (" {{>part}}\n", "{{#unit}}\na\n{{/unit}}\n{{#isNew}}{{/isNew}}b\n", " a\n b\n"),
    ("{{=| |=}}|>part|", "{{title}}", "A &amp; B"),
    ("{{#unit}}{{>part}}{{/unit}}", "{{name}}/{{title}}", "Sở/A &amp; B"),
  ])
  func `Partials are included`(template: String, partial: String, page: String) {
    #expect(render(template, ["part": partial]) == page)
  }

  @Test func `A tree is followed to its leaves`() {
    let tree = [
      Unit(name: "1", units: [Unit(name: "1a", units: [Unit(name: "1aa")]), Unit(name: "1b")]),
      Unit(name: "2"),
    ]
    let partials = [
      "branch": "<li>{{name}} {{title}}{{#units}}{{> twig}}{{/units}}</li>",
      "twig": "({{> branch}})",
    ]
    #expect(
      render("{{#units}}{{> branch}}{{/units}}", partials, Sheet(title: "T", units: tree))
        == "<li>1 T(<li>1a T(<li>1aa T</li>)</li>)(<li>1b T</li>)</li><li>2 T</li>")
  }
}
