import Templates
import Testing

/// Values are escaped for the place in the markup they are printed in, or refused there.
struct ContextTests {
  @Test(arguments: [
    (#"<p title="{{title}}">{{title}}</p>"#, #"<p title="A &amp; B">A &amp; B</p>"#),
    (#"<title>{{title}}</title>{{{body}}}"#, #"<title>A &amp; B</title><p>Hi</p>"#),
    (#"<a href="{{link}}">x</a>"#, #"<a href="/sub/vi/can-bo/">x</a>"#),
    (
      ##"<a href="{{link}}#a-{{title}}">x</a>"##,
      ##"<a href="/sub/vi/can-bo/#a-A%20%26%20B">x</a>"##
    ),
    (##"<a href="#{{unit.name}}">x</a>"##, ##"<a href="#S%E1%BB%9F">x</a>"##),
    (#"<a href="?q={{title}}">x</a>"#, #"<a href="?q=A%20%26%20B">x</a>"#),
    (#"<a href='https://a.vn/{{title}}'>x</a>"#, #"<a href='https://a.vn/A%20%26%20B'>x</a>"#),
    (
      #"<i data-index="{{link}}">{{link}}</i>"#,
      #"<i data-index="/sub/vi/can-bo/">/sub/vi/can-bo/</i>"#
    ),
    (
      #"<img srcset="{{link}} {{title}}w, {{link}} 2x">"#,
      #"<img srcset="/sub/vi/can-bo/ A%20%26%20Bw, /sub/vi/can-bo/ 2x">"#
    ),
    (
      #"<script type="application/ld+json">{{data}}</script>{{title}}"#,
      #"<script type="application/ld+json">{"a":"\u003c/script\u003e"}</script>A &amp; B"#
    ),
    (#"<option{{#isNew}} selected{{/isNew}} value="{{title}}">"#, #"<option value="A &amp; B">"#),
    (
      #"<p class="a{{^isNew}} b{{/isNew}}" {{^isNew}}hidden{{/isNew}}>"#, #"<p class="a b" hidden>"#
    ),
    (#"<p {{^note}}title="{{title}}"{{/note}}>"#, #"<p title="A &amp; B">"#),
    ("a < b {{title}} <!-- c > --> {{title}}", "a < b A &amp; B <!-- c > --> A &amp; B"),
    ("<!DOCTYPE html><html>{{title}}", "<!DOCTYPE html><html>A &amp; B"),
    (
      #"<script src="https://a.vn/b.js"></script>{{{body}}}"#,
      #"<script src="https://a.vn/b.js"></script><p>Hi</p>"#
    ),
    ("<style>a > b {}</style>{{{body}}}", "<style>a > b {}</style><p>Hi</p>"),
    (#"{{^home}}-{{/home}}{{#home}}<a href="{{home}}">{{/home}}"#, "-"),
  ])
  func `A value is escaped for the place it stands in`(template: String, page: String) {
    #expect(render(template, links: .rooted(base: "/sub/")) == page)
  }

  @Test(arguments: [
    (
      #"<a href="{{title}}">"#,
      "1:12+5 template-context: “title” is text and cannot begin an address"
    ),
    (
      #"<a href="x{{title}}">"#,
      "1:13+5 template-context: “title” is text and cannot begin an address"
    ),
    (
      #"<a href="{{words.next}}">"#,
      "1:12+10 template-context: “words.next” is text and cannot begin an address"
    ),
    (
      ##"<a href="#{{link}}">"##,
      "1:13+4 template-context: “link” is a whole link and cannot continue another address"
    ),
    (
      #"<a href="{{home}}">"#,
      "1:12+4 template-context: the link “home” may be absent, and the page would then point to itself"
    ),
    (
      #"<a href="/vi/">"#,
      "1:10+4 template-context: the address “/vi/” is written out and breaks below another base address"
    ),
    (
      #"<img src="a.png">"#,
      "1:11+5 template-context: the address “a.png” is written out and breaks below another base address"
    ),
    (
      #"<a href="JavaScript:{{title}}">"#,
      "1:10+11 template-context: an address may not begin with “javascript:”"
    ),
    (
      "<p class={{title}}>",
      "1:12+5 template-context: “title” cannot be printed in a value without quotes"
    ),
    ("<{{title}}>", "1:4+5 template-context: “title” cannot be printed in the name of a tag"),
    ("<h{{title}}>", "1:5+5 template-context: “title” cannot be printed in the name of a tag"),
    (
      "<p {{title}}>",
      "1:6+5 template-context: “title” cannot be printed inside a tag, outside an attribute’s value"
    ),
    (
      #"<p data-{{title}}="x">"#,
      "1:11+5 template-context: “title” cannot be printed inside a tag, outside an attribute’s value"
    ),
    (
      #"<p onclick="{{title}}">"#,
      "1:15+5 template-context: “title” cannot be printed in the attribute onclick"
    ),
    (
      #"<p style="{{title}}">"#,
      "1:13+5 template-context: “title” cannot be printed in a style attribute"
    ),
    (
      #"<iframe srcdoc="{{title}}">"#,
      "1:19+5 template-context: “title” cannot be printed in the attribute srcdoc"
    ),
    (
      "<script>{{title}}</script>", "1:11+5 template-context: “title” cannot be printed in a script"
    ),
    ("<style>{{title}}</style>", "1:10+5 template-context: “title” cannot be printed in <style>"),
    (
      "<!-- {{title}} -->",
      "1:8+5 template-context: “title” cannot be printed in a comment or declaration"
    ),
    (
      "<script>{{words.next}}</script>",
      "1:11+10 template-context: “words.next” cannot be printed in a script"
    ),
    (
      "{{data}}",
      "1:3+4 template-context: “data” is JSON and may stand in a script of type application/ld+json only"
    ),
    (
      #"<script type="application/ld+json">{{title}}</script>"#,
      "1:38+5 template-context: “title” is not JSON and cannot stand in a script"
    ),
    ("{{{title}}}", "1:4+5 template-context: “title” is text, not HTML, and must be escaped"),
    ("{{&link}}", "1:4+4 template-context: “link” is a link, not HTML, and must be escaped"),
    (
      "{{body}}",
      "1:3+4 template-context: “body” is HTML; two braces would show its tags to the reader"
    ),
    (
      #"<p title="{{{body}}}">"#,
      "1:14+4 template-context: “body” is HTML and may stand between tags only"
    ),
    (
      "<p {{#isNew}}title=\"{{/isNew}}\">",
      "1:7+5 template-context: the section begins and ends in different places of the markup"
    ),
    (
      "{{#isNew}}<p class=\"{{/isNew}}",
      "1:4+5 template-context: the section begins and ends in different places of the markup"
    ),
    (
      "<p class=\"a",
      "1:12+0 template-context: the page ends inside a tag, a value, a comment or a script"
    ),
    (
      "<ul>{{#units}}{{> leaf}}{{/units}}",
      "templates/leaf.mustache:1:25+4 template-context: “leaf” includes itself in a different place of the markup"
    ),
  ])
  func `A value is refused where it cannot be made safe`(template: String, problem: String) {
    let leaf = ["leaf": #"{{#units}}<p title="{{> leaf}}">{{/units}}"#]
    #expect(problems(template, leaf) == [problem])
  }
}
