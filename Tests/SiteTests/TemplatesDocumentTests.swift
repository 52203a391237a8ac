import Foundation
import Site
import Testing

private let intro = """
  # Templates

  What each page gives its template: every view and every name it has. This is written from the code:
  `RECORD=1 swift test --filter TemplatesDocument` renews it.

  A page is `templates/NAME.mustache` and fills the blocks of `layout.mustache`; `templates/parts/` holds what several pages
  call with `{{> parts/NAME}}`; the words of pages, data and closed lists stand in `templates/words.yaml` in both languages,
  and templates print one as `{{words.NAME}}`; `templates/menu.yaml` has the order of the menu. The language is Mustache: `{{name}}` prints, `{{#name}}…{{/name}}` stands over what may be absent or
  repeats, `{{^name}}…{{/name}}` over what is absent. Templates are compiled before anything is written, and an unknown name
  is an error. Inside a section its names come first; an absent one never falls back to the page around it. Escaping
  follows the place – text, attribute, address; only a value that holds HTML goes in as it is, as `{{{name}}}`.


  """

private let document = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "docs/templates.md")

@Test func `The document of templates lists every view`() throws {
  let reference = intro + ViewReference.markdown
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try reference.write(to: document, atomically: true, encoding: .utf8)
  }
  #expect(try String(contentsOf: document, encoding: .utf8) == reference)
}
